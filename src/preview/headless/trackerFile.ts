import { readFile, stat } from "node:fs/promises";
import { CannotCheck } from "./problems";
import { systemCode } from "./systemCode";
import { workbookKind } from "./workbookKind";

/**
 * The bytes of a workbook on disk, known to be a whole `.xlsx` (or `.xlsm`).
 * @throws CannotCheck for a file that is missing, empty, encrypted, cut short or not a workbook.
 */
export async function readTrackerFile(path: string): Promise<Uint8Array> {
  const bytes = await read(path);
  const kind = workbookKind(bytes);
  if (kind !== "workbook") throw new CannotCheck({ code: kind, path });
  return bytes;
}

async function read(path: string): Promise<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) throw new CannotCheck({ code: "not a file", path });
    return await readFile(path);
  } catch (error) {
    if (error instanceof CannotCheck) throw error;
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new CannotCheck({ code: "no such file", path }, { cause: error });
    }
    throw new CannotCheck({ code: "cannot be read", path, why: code }, { cause: error });
  }
}
