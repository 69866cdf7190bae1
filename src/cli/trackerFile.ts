import { readFile, stat } from "node:fs/promises";
import { openStandIn, type StandIn } from "../standin/standIn";
import { WorkbookFileError } from "../standin/store/package/workbookFileError";
import { CannotCheck } from "./problems";
import { systemCode } from "./systemCode";

/**
 * Opens a workbook on disk behind Excel's stand-in.
 * @throws CannotCheck for a file that is missing, empty, encrypted, cut short or not a workbook.
 */
export async function openTracker(path: string): Promise<StandIn> {
  const bytes = await read(path);
  try {
    return await openStandIn(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new CannotCheck({ code: "not a workbook", path, fault: error }, { cause: error });
  }
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
