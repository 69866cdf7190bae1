import { ExcelProblem } from "../excel/base/excelProblem";
import { openAsNewWorkbook } from "../excel/base/newWorkbook";
import { asProblem } from "../excel/base/officeErrors";
import type { WorkOptions } from "./progress";

/** The sample as the build puts it beside the pane's page. */
const FOLDER = "assets/sample/";
const NAME = "conference-tracking-2013-14.xlsx";

/** The sample, a fictional team's year, and whether Excel has opened it. */
export interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly opened: boolean;
}

/**
 * Opens the sample as a new workbook; the one at work is not touched. Where this Excel opens no workbooks of
 * its own accord the file is handed back for saving.
 * @throws ExcelProblem where the file cannot be had, or Excel is busy or waits for a cell.
 */
export async function openSample({ signal }: WorkOptions = {}): Promise<Sample> {
  const bytes = await sampleFile(signal);
  const opened = await openAsNewWorkbook(bytes).then(
    () => true,
    (problem: unknown) => {
      if (asProblem(problem).code === "copy not opened") return false;
      throw problem;
    },
  );
  return { name: NAME, bytes, opened };
}

async function sampleFile(signal: AbortSignal | undefined): Promise<Uint8Array> {
  try {
    const answer = await fetch(FOLDER + NAME, signal ? { signal } : {});
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
    throw new ExcelProblem("part not loaded", { reference: `${answer.status} for the sample` });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ExcelProblem) throw error;
    throw new ExcelProblem("part not loaded", { reference: "The sample" }, { cause: error });
  }
}
