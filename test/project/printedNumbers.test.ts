import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";

const SEARCH = path.join(__dirname, "printedNumbers.ts");

/** Where sentences of a project print a bare number. In a separate process: the compiler's client is a module only. */
function bareNumbersIn(config: string): readonly string[] {
  const tsx = require.resolve("tsx/cli");
  return JSON.parse(execFileSync(process.execPath, [tsx, SEARCH, config], { encoding: "utf8" }));
}

/** Numbers that are not written 1,234, by why. */
const BARE: Readonly<Record<string, readonly string[]>> = {
  "rows of a sheet, as Excel numbers them": [
    "src/domain/checking/nameOf.ts: row + 1",
    "src/domain/data-checks/D06-duplicates.ts: found.row",
    "src/preview/grid/GridRow.tsx: row + 1",
    "src/taskpane/views/tables/RowsBehind/RowNamesContext.ts: source.row + 1",
    "src/taskpane/views/tables/RowsBehind/rowNames.ts: source.row + 1",
  ],
  "ages, quarters, numbers of appendices, sizes of a family and percentages: never that large": [
    "src/domain/calendar/periods.ts: number",
    "src/domain/data-checks/D11-agesAgree.ts: found.age",
    "src/domain/data-checks/D11-agesAgree.ts: found.byBirth",
    "src/domain/data-checks/D11-agesAgree.ts: found.threshold",
    "src/domain/tables/lines/plansInForce.ts: LARGE",
    "src/domain/tables/table3.ts: participationAge",
    "src/excel/tables/periodSheets.ts: appendix",
    "src/scrutiny-copy/file/sheets.ts: appendix",
    "src/taskpane/views/setup/UnderstoodWorkbook/sheetFields.ts: Math.floor(confidence * 100)",
  ],
  "names of sheets, series and answers of a server": [
    "src/excel/read/readWorkbook.ts: place + 1",
    "src/preview/charts/sheetCharts.ts: index + 1",
    "src/workflows/openSample.ts: answer.status",
  ],
  "formulas, keys, places in a file and looks, which no one reads": [
    "src/cli/outputs.ts: process.pid",
    "src/domain/disclosure/hiding/rowKeys.ts: index",
    "src/excel/findings-sheet/topMark.ts: lines",
    "src/excel/highlights/marker.ts: marking",
    "src/excel/pages/setUp.ts: size",
    "src/preview/charts/Axes.tsx: below",
    "src/preview/charts/Axes.tsx: plot.left + middle + (labels.turned ? 5 : 0)",
    "src/preview/charts/Axes.tsx: plot.left - 8",
    "src/preview/charts/Axes.tsx: plot.top + middle + 4",
    "src/preview/conditional/ruleTest.ts: rank ?? 10",
    "src/preview/grid/GridCell.tsx: -degrees",
    "src/preview/grid/GridCell.tsx: column",
    "src/preview/grid/GridCell.tsx: row",
    "src/preview/grid/grid.styles.ts: HEADINGS.height",
    "src/preview/looks/fillLook.ts: degrees",
    "src/preview/looks/fillLook.ts: inked(type)",
    "src/scrutiny-copy/xlsx/drawingPart.ts: number",
    "src/scrutiny-copy/xlsx/writeXlsx.ts: index + 1",
    "src/scrutiny-copy/xlsx/writeXlsx.ts: number",
    "src/scrutiny-copy/xlsx/writeXlsx.ts: place + 1",
    "src/scrutiny-copy/xlsx/writeXlsx.ts: sheet + 1",
    "src/scrutiny-copy/xlsx/writeXlsx.ts: sheets.length + 1",
    "src/taskpane/components/TableChart/chartPicture.ts: TEXT_SIZE",
    "src/taskpane/components/TableChart/measureText.ts: TEXT_SIZE",
    "src/taskpane/views/tables/CopyForWord/wordTable.ts: columns.length",
    "src/taskpane/views/tables/CopyForWord/wordTable.ts: height",
    "src/taskpane/views/tables/CopyForWord/wordTable.ts: width",
    "src/taskpane/views/tables/TableList/useReport.ts: period.from",
    "src/taskpane/views/tables/TableList/useReport.ts: period.to",
    "src/workbook/formulas/clauses.ts: from",
    "src/workbook/formulas/clauses.ts: to",
    "src/workbook/formulas/days.ts: months",
    "src/workbook/formulas/days.ts: months + 1",
    "src/workbook/formulas/days.ts: serial(addDays(to, 1), context)",
    "src/workbook/records/sameConference.ts: date",
    "src/workbook/snapshot/values/participationWords.ts: value",
  ],
};

test("every sentence writes its numbers 1,234, except those with a reason", () => {
  const found = bareNumbersIn(path.join(__dirname, "../../tsconfig.json"));
  expect(found).toEqual(Object.values(BARE).flat().sort());
});

test("a bare number in a sentence is found, a written one, a key and an error for developers are not", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "numbers-"));
  try {
    mkdirSync(path.join(folder, "src"));
    const config = path.join(folder, "tsconfig.json");
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: { jsx: "preserve" }, include: ["src"] }),
    );
    writeFileSync(
      path.join(folder, "src/sentences.tsx"),
      `declare const count: number, rows: readonly string[], limit: number | null;
      declare function numberText(number: number): string;
      export const texts = [\`\${count} rows\`, \`up to \${limit}\`, \`\${numberText(count)} rows\`, \`\${count} \${limit}\`];
      export const Part = () => <p key={\`row \${count}\`}>{rows.length} rows</p>;
      export const refuse = () => { throw new RangeError(\`no row \${count}\`); };`,
    );
    expect(bareNumbersIn(config)).toEqual([
      "src/sentences.tsx: count",
      "src/sentences.tsx: limit",
      "src/sentences.tsx: rows.length",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
