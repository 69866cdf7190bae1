import { expect, it } from "@jest/globals";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { writeFindingsSheet } from "../../../src/excel/findings-sheet/writeFindingsSheet";
import { openedBlank } from "../../standin/support/open";
import { findings } from "../colleague/acts";
import { TOP } from "../findings-sheet/someFindings";
import { cellsOf } from "../workbookCells";

const write = () =>
  writeFindingsSheet(findings(3)).then(
    ({ sheet }) => sheet,
    (error: unknown) => {
      if (error instanceof ExcelProblem) return error.code;
      throw error;
    },
  );

it("The findings sheet of two panes stands, whichever wrote it, and the other is told where it could not", async () => {
  let tried = 0;
  for (let nth = 1; ; nth += 1) {
    const standIn = await openedBlank();
    let other: Promise<string> | null = null;
    standIn.faults.anotherPane(nth, () => {
      other = write();
      return other;
    });
    const one = await write();
    if (other === null) break;
    tried += 1;
    const told = [one, await other].filter((outcome) => outcome !== "Conference Check findings");
    expect(told.length).toBeLessThan(2);
    for (const code of told) expect(code).toBe("made meanwhile");
    const { values } = await cellsOf("Conference Check findings", `B${TOP + 1}:B${TOP + 9}`);
    expect(values.flat().filter((value) => value === "breach")).toHaveLength(3);
  }
  expect(tried).toBeGreaterThanOrEqual(3);
});
