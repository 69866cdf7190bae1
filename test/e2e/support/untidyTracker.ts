import { fill } from "../../excel/workbookCells";
import { opened, sampleBytes } from "../../standin/support/open";

const AGENCIES = ["GP", "School", "Police", "Social Worker", "Family hub"];
const CODES = ["P", "O", "A", "PO", ""];

/**
 * The sample with three cells that are untidy for certain, a date that could be month first, and, if wanted,
 * a sheet of agencies' codes with their key, one code of which nobody has explained.
 */
export async function untidyTracker({ codes = false } = {}): Promise<Uint8Array> {
  const standIn = await opened(sampleBytes());
  await fill("Conferences", "H6", "  L. Corriemoor (Independent)");
  await fill("Conferences", "P8", "'30 May 2013");
  await fill("Conferences", "P9", "'29.5.2013");
  await fill("Conferences", "P10", "'03/06/2013");
  if (codes) await addCodes();
  return standIn.save();
}

function addCodes(): Promise<void> {
  const rows = Array.from({ length: 20 }, (_, i) => [
    i + 1,
    ...AGENCIES.map((_name, j) => (i === 4 && j === 1 ? "zz" : (CODES[(i + j) % 5] ?? ""))),
    `Room ${i % 3}`,
  ]);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Attendance codes");
    sheet.getRange("A1:G1").values = [["Conference no", ...AGENCIES, "Room"]];
    sheet.getRange("A2:G21").values = rows;
    sheet.getRange("A23:B26").values = [
      ["Key", ""],
      ["P", "Present"],
      ["O", "Report only"],
      ["A", "Apologies"],
    ];
    await context.sync();
  });
}
