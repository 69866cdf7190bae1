import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";
import { asProblem } from "../base/officeErrors";
import { removeStored } from "../base/stored";
import { clearHighlights } from "../highlights/highlights";
import { removeSheets } from "./removeSheets";
import { removeTables } from "./removeTables";
import { listTraces, type OurTrace } from "./traces";

/**
 * Takes everything out of the workbook that the add-in put there: highlights, tables with their charts, sheets
 * of its own and settings. One of our own sheets on which someone else wrote stays, with what they wrote. Where one part
 * cannot be removed, the others are.
 * @returns what is left, because it could not be removed.
 * @throws ExcelProblem where a protected sheet keeps its highlights; "partly removed", naming what is gone and what
 * stands, where Excel refused a part.
 */
export async function removeEverything(signal?: AbortSignal): Promise<readonly OurTrace[]> {
  const before = await listTraces(signal);
  const problems: ExcelProblem[] = [];
  for (const part of PARTS) {
    try {
      await part(signal);
    } catch (error) {
      signal?.throwIfAborted();
      problems.push(asProblem(error));
    }
  }
  const [problem] = problems;
  if (problem === undefined) return listTraces(signal);
  const left = await listTraces(signal).catch(() => null);
  const isOfProtection = problem.code === "sheet protected" && problems.length === 1;
  if (left === null || isOfProtection) throw problem;
  const stands = left.map(({ what }) => what);
  const gone = before.map(({ what }) => what).filter((what) => !stands.includes(what));
  if (gone.length === 0) throw problem;
  throw new ExcelProblem(
    "partly removed",
    { ...problem.facts, written: gone, what: stands.join("; ") },
    { cause: problem },
  );
}

/** What is kept comes last: it says which tables are ours. */
const PARTS: readonly ((signal: AbortSignal | undefined) => Promise<unknown>)[] = [
  clearHighlights,
  (signal) => inExcel(signal, removeTables),
  (signal) => inExcel(signal, removeSheets),
  (signal) => inExcel(signal, removeStored),
];
