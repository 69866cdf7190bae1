import { OpenWorkbook } from "./openWorkbook";

/**
 * The bytes themselves, once they are seen to open.
 * @throws `WorkbookFileError` for bytes that are no readable workbook
 */
export function proveWorkbook(bytes: Uint8Array): Uint8Array {
  new OpenWorkbook(bytes, "");
  return bytes;
}
