/** Tables for four bytes at a time: the sum of a large part is a cost that shows. */
const TABLES: readonly Uint32Array[] = tables();

function tables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const all = [first];
  for (let place = 1; place < 4; place += 1) {
    const before = all[place - 1] ?? first;
    all.push(before.map((sum) => (sum >>> 8) ^ (first[sum & 255] ?? 0)));
  }
  return all;
}

const [T0, T1, T2, T3] = TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];

/** The check sum that a zip archive keeps of each part (CRC-32, as in APPNOTE 4.4.7). */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = bytes.length & ~3;
  let sum = -1;
  let at = 0;
  for (; at < words; at += 4) {
    sum ^= view.getInt32(at, true);
    sum =
      entry(T3, sum & 255) ^
      entry(T2, (sum >>> 8) & 255) ^
      entry(T1, (sum >>> 16) & 255) ^
      entry(T0, sum >>> 24);
  }
  for (; at < bytes.length; at += 1) {
    sum = (sum >>> 8) ^ entry(T0, (sum ^ view.getUint8(at)) & 255);
  }
  return (sum ^ -1) >>> 0;
}

/** An entry of a table of 256, by a number below that. */
const entry = (table: Uint32Array, index: number): number => table[index] as number;
