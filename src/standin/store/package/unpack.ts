import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { damagedPart, WorkbookFileError } from "./workbookFileError";
import { type ZipEntry, zipDirectory } from "./zipDirectory";

/** What a workbook may unpack to, in bytes: 50,000 conferences come to a thirtieth of it. */
const WHOLE_LIMIT = 1024 * 1024 * 1024;
/** What one part may unpack to: a text of twice the length fits into no string. */
const PART_LIMIT = 256 * 1024 * 1024;
/** How much is unpacked at a time: at most a thousand times as much comes out. */
const SLICE = 16 * 1024;

/**
 * The parts of a workbook file by name, in the file's order, each proved by its size and check sum.
 * @throws {@link WorkbookFileError} for a file that is empty, encrypted, of an old format, no
 *   workbook at all, too large, or damaged.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new WorkbookFileError("empty", "The file is empty.");
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) {
    throw new WorkbookFileError("not a workbook", "The file is not an Excel workbook.");
  }
  const entries = zipDirectory(bytes).filter(({ name }) => !name.endsWith("/"));
  if (!entries.some(({ name }) => name.toLowerCase() === "[content_types].xml")) {
    throw new WorkbookFileError(
      "not a workbook",
      "The file is an archive, but not an Excel workbook.",
    );
  }
  refuseTooLarge(entries);
  const parts = new Map<string, Uint8Array>();
  const names = new Set<string>();
  for (const entry of entries) {
    if (names.has(entry.name.toLowerCase())) throw damagedPart(entry.name, "it is there twice");
    names.add(entry.name.toLowerCase());
    parts.set(entry.name, unpackPart(bytes, entry));
  }
  return parts;
}

function refuseTooLarge(entries: readonly ZipEntry[]): void {
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole <= WHOLE_LIMIT && entries.every(({ size }) => size <= PART_LIMIT)) return;
  throw new WorkbookFileError("too large", "The file unpacks to more than a workbook may.");
}

function unpackPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { name, offset, packedSize, isEncrypted, method } = entry;
  if (isEncrypted) throw new WorkbookFileError("encrypted", `The part ${name} is encrypted.`);
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || header.getUint32(offset, true) !== 0x04034b50) {
    throw damagedPart(name, "it is not where the list of parts says");
  }
  const from =
    offset + 30 + header.getUint16(offset + 26, true) + header.getUint16(offset + 28, true);
  if (from + packedSize > bytes.length) throw damagedPart(name, "it is cut short");
  const packed = bytes.subarray(from, from + packedSize);
  if (method !== 0 && method !== 8) throw damagedPart(name, "it is packed in an unknown way");
  const part = method === 0 ? packed : inflate(packed, entry);
  if (part.length !== entry.size) throw damagedPart(name, "it has another size than was saved");
  if (crc32(part) !== entry.checkSum) throw damagedPart(name, "its check sum differs");
  return part;
}

/** Unpacks slice by slice, so that what claims to be small is stopped as soon as it is not. */
function inflate(packed: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  const part = new Uint8Array(size);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damagedPart(name, "it is larger than was saved");
    part.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflater.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw damagedPart(name, "it cannot be unpacked");
  }
  return part.subarray(0, length);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[index] === byte);

/** Excel keeps encrypted workbooks, and those of Excel 97–2003, in a compound file. */
function compoundFile(bytes: Uint8Array): WorkbookFileError {
  const directory = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  return directory.includes("EncryptedPackage") || directory.includes("EncryptionInfo")
    ? new WorkbookFileError("encrypted", "The workbook is protected with a password.")
    : new WorkbookFileError("old format", "The workbook is in the format of Excel 97–2003 (.xls).");
}
