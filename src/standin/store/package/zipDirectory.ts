import { WorkbookFileError } from "./workbookFileError";

/** One part as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checkSum: number;
  /** Bytes in the archive, and unpacked. */
  readonly packedSize: number;
  readonly size: number;
  readonly isEncrypted: boolean;
  /** Where the part's own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
/** A size or place that is too large for four bytes stands in the extra field. */
const ELSEWHERE = 0xffffffff;

/**
 * The directory at the end of a zip archive (APPNOTE 4.3.12 to 4.3.16, with its 64-bit forms).
 * @throws {@link WorkbookFileError} where it is missing, cut or points outside the file.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = directoryPlace(view);
    const entries: ZipEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw cutShort();
      entries.push(readEntry(view, at));
      at +=
        46 +
        view.getUint16(at + 28, true) +
        view.getUint16(at + 30, true) +
        view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw cutShort();
    throw error;
  }
}

function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === END_64_LOCATOR) {
      const end = largeNumber(view, at - 20 + 8);
      if (view.getUint32(end, true) !== END_64) throw cutShort();
      return { count: largeNumber(view, end + 32), offset: largeNumber(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw cutShort();
}

function readEntry(view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const nameAt = view.byteOffset + at + 46;
  if (at + 46 + nameLength > view.byteLength) throw cutShort();
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, nameAt, nameLength));
  const extra = largeFields(view, at + 46 + nameLength, view.getUint16(at + 30, true));
  const next = (field: number): number => {
    const value = view.getUint32(at + field, true);
    return value === ELSEWHERE ? (extra.shift() ?? value) : value;
  };
  const size = next(24);
  const packedSize = next(20);
  return {
    name: name.replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    checkSum: view.getUint32(at + 16, true),
    packedSize,
    size,
    isEncrypted: (flags & 1) !== 0,
    offset: next(42),
  };
}

/** The 64-bit numbers of an entry's extra field, in their order: size, packed size, place. */
function largeFields(view: DataView, from: number, length: number): number[] {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, index) =>
      largeNumber(view, at + 4 + index * 8),
    );
  }
  return [];
}

const largeNumber = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const cutShort = (): WorkbookFileError =>
  new WorkbookFileError("damaged", "The file is cut short: the list of its parts is not whole.");
