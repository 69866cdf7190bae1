import type { Kept } from "../../domain/settings/kept";
import { ExcelProblem } from "./excelProblem";

/**
 * What the workbook keeps, where it is to be written anew; `undefined` where it keeps nothing.
 * @param what it is, in words: "What was accepted"
 * @throws ExcelProblem where a newer version wrote it, or it cannot be read: nothing is written over it.
 */
export function toRewrite<T>(kept: Kept<T>, what: string): T | undefined {
  switch (kept.kind) {
    case "nothing":
      return undefined;
    case "read":
      return kept.value;
    case "newer":
      throw new ExcelProblem("newer settings");
    case "unreadable":
      throw new ExcelProblem("settings unreadable", { what });
  }
}
