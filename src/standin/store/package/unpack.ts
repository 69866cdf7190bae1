import { unzipSync } from "fflate";
import { WorkbookFileError } from "./workbookFileError";

/**
 * The parts of a workbook file by name, in the file's order.
 * @throws {@link WorkbookFileError} for a file that is empty, encrypted, of an old format, no
 *   workbook at all, or damaged.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length === 0) throw new WorkbookFileError("empty", "The file is empty.");
  if (startsWith(bytes, COMPOUND_FILE)) throw compoundFile(bytes);
  if (!startsWith(bytes, ZIP)) {
    throw new WorkbookFileError("not a workbook", "The file is not an Excel workbook.");
  }
  const parts = unzip(bytes);
  if (!parts.has("[Content_Types].xml")) {
    throw new WorkbookFileError(
      "not a workbook",
      "The file is an archive, but not an Excel workbook.",
    );
  }
  return parts;
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

function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  try {
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/"));
    return new Map(entries.map(([name, part]) => [name.replaceAll("\\", "/"), part]));
  } catch (error) {
    throw new WorkbookFileError("damaged", `The file is cut short or damaged (${String(error)}).`);
  }
}
