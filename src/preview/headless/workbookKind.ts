import { unzipSync } from "fflate";

/** What the bytes of a file turn out to be. */
export type WorkbookKind =
  | "workbook"
  | "empty file"
  | "encrypted"
  | "old workbook format"
  | "binary workbook format"
  | "truncated"
  | "damaged"
  | "not a workbook";

const ZIP_ENTRY = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A zip file's end record is 22 bytes and a comment of at most 65,535. */
const LONGEST_ZIP_END = 22 + 65_535;

/** Tells a workbook from everything that is not one, by contents and never by the file's name. */
export function workbookKind(bytes: Uint8Array): WorkbookKind {
  if (bytes.length === 0) return "empty file";
  if (startsWith(bytes, COMPOUND_FILE)) return compoundKind(bytes);
  if (!startsWith(bytes, ZIP_ENTRY.slice(0, bytes.length))) return "not a workbook";
  if (!hasZipEnd(bytes)) return "truncated";
  if (isEncryptedZip(bytes)) return "encrypted";
  return zipKind(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A password-protected workbook and the format of Excel 97-2003 share one container. */
function compoundKind(bytes: Uint8Array): WorkbookKind {
  if (contains(bytes, utf16("EncryptedPackage"))) return "encrypted";
  const isOldWorkbook = contains(bytes, utf16("Workbook")) || contains(bytes, utf16("Book"));
  return isOldWorkbook ? "old workbook format" : "not a workbook";
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function contains(bytes: Uint8Array, part: Buffer): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(part);
}

function hasZipEnd(bytes: Uint8Array): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - LONGEST_ZIP_END));
  return contains(tail, Buffer.from(ZIP_END));
}

/** Bit 0 of an entry's flags says that it is encrypted. */
function isEncryptedZip(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}

function zipKind(bytes: Uint8Array): WorkbookKind {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: (file) => {
        names.add(file.name);
        return false;
      },
    });
  } catch {
    return "damaged";
  }
  if (names.has("xl/workbook.bin")) return "binary workbook format";
  return names.has("xl/workbook.xml") ? "workbook" : "not a workbook";
}
