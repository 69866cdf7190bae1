import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { WorkbookStore } from "../../src/standin/store/model/workbook";
import type { LiveTable } from "../../src/workbook/formulas/liveTable";
import { snapshotOf } from "../snapshotOf";
import { opened, sampleBytes, withText } from "../standin/support/open";
import { liveTablesOf } from "../workbook/formulas/building";
import { throughLibreOffice } from "./support/libreOffice";

/**
 * Formulas as LibreOffice works them out: the stand-in's own engine gives one value where Excel and LibreOffice
 * give one for each row of a column.
 */
const SHEET = "Formulas";
const COUNTED = [
  "figure-1",
  "figure-2",
  "figure-3",
  "table-2a",
  "table-2b",
  "table-3",
  "table-4",
  "attendance-by-type",
];
const folder = mkdtempSync(join(tmpdir(), "live-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first line of each table on the sheet, from the top down. */
function linesOf(tables: readonly LiveTable[]): readonly number[] {
  let next = 1;
  return tables.map(({ rows }) => {
    const line = next;
    next += rows.length + 1;
    return line;
  });
}

const addressAt = (line: number, column: number) => `${String.fromCharCode(65 + column)}${line}`;

/** Writes every formula of some tables on their own sheet, and what the team does afterwards. */
async function written(
  tables: readonly LiveTable[],
  further: readonly (readonly [
    sheet: string,
    address: string,
    row: readonly (string | number)[],
  ])[],
): Promise<Uint8Array> {
  const standIn = await opened(sampleBytes());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(SHEET);
    tables.forEach((table, at) => {
      const top = linesOf(tables)[at] ?? 1;
      for (const { row, column, parts } of table.live.formulas) {
        const text = parts.map((part) =>
          typeof part === "string" ? part : addressAt(top + part.row, part.column),
        );
        sheet.getRange(addressAt(top + row, column)).formulas = [[text.join("")]];
      }
    });
    for (const [name, address, row] of further) {
      context.workbook.worksheets.getItem(name).getRange(address).values = [[...row]];
    }
    await context.sync();
  });
  const sheets = standIn.workbook.sheets.length;
  // Without a value LibreOffice has to work a formula out.
  return withText(await standIn.save(), `xl/worksheets/sheet${sheets}.xml`, (text) =>
    text.replaceAll(/(<c [^>]*?)(?: t="\w+")?>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1>$2"),
  );
}

/** What a cell of a table came to. */
function foundIn(workbook: WorkbookStore, line: number, column: number) {
  return workbook.sheetNamed(SHEET)?.cells.at(line - 1, column)?.value;
}

const rounded = (value: unknown) =>
  typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;

async function calculated(bytes: Uint8Array, name: string): Promise<WorkbookStore> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return throughLibreOffice(file);
}

let tables: readonly LiveTable[] = [];
beforeAll(async () => {
  const live = liveTablesOf(await snapshotOf(sampleBytes()));
  tables = COUNTED.flatMap((id) => live.get(id) ?? []);
});

describe("the sample's tables as formulas, worked out by LibreOffice", () => {
  test("come to every number that the add-in counts", async () => {
    const workbook = await calculated(await written(tables, []), "sample.xlsx");
    const compared = tables.flatMap((table, at) =>
      table.live.formulas.map(({ row, column }) => ({
        cell: `${table.id} ${row},${column}`,
        found: rounded(foundIn(workbook, (linesOf(tables)[at] ?? 1) + row, column)),
        counted: rounded(table.rows[row]?.cells[column]?.value),
      })),
    );
    expect(compared).toHaveLength(325);
    expect(compared.filter(({ found, counted }) => found !== counted)).toEqual([]);
  });

  test("follow the tracker as the add-in does when it counts again", async () => {
    const [may, june] = [41410, 41435];
    const bytes = await written(tables, [
      // Another initial conference below the log, its minutes late; a first review in time.
      [
        "Conferences",
        "A75:L75",
        [
          71,
          29,
          "Initial",
          "Duty",
          may - 5,
          may,
          "",
          "",
          2,
          may - 2,
          "Child protection plan",
          "Neglect",
        ],
      ],
      ["Conferences", "M75:P75", [may + 1, may + 15, may + 16, may + 40]],
      [
        "Conferences",
        "A76:L76",
        [
          72,
          30,
          "Review - 3 month",
          "Duty",
          "",
          june,
          june - 80,
          "",
          1,
          june - 9,
          "Plan continues",
          "Neglect",
        ],
      ],
      ["Conferences", "M76:P76", [june + 1, june + 1, june + 2, june + 3]],
      // Outside the year: counted by neither.
      ["Conferences", "A77:F77", [73, 31, "Initial", "Duty", 41730, 41732]],
      ["Agency participation", "A559:E559", [71, "GP", "Y", "Y", "N"]],
      ["Agency participation", "A560:E560", [72, "GP", "?", "N", "Y"]],
      ["Indicators", "A33:D33", [29, "", "", "✓"]],
      ["Children", "A66:B66", [29, "CH4199"]],
      ["Children", "G66:K66", [12, may, "", "Neglect", "Attended"]],
    ]);
    const workbook = await calculated(bytes, "followed.xlsx");
    const after = liveTablesOf(await snapshotOf(bytes));
    const differing: unknown[] = [];
    let changed = 0;
    tables.forEach((table, at) => {
      const next = after.get(table.id);
      for (const { row, column } of table.live.formulas) {
        const label = table.rows[row]?.cells[0]?.value;
        const counted = next?.rows.find(({ cells }) => cells[0]?.value === label)?.cells[column];
        const found = foundIn(workbook, (linesOf(tables)[at] ?? 1) + row, column);
        if (rounded(found) !== rounded(counted?.value)) {
          differing.push([table.id, label, column, found, counted?.value]);
        }
        if (counted?.value !== table.rows[row]?.cells[column]?.value) changed += 1;
      }
    });
    expect(differing).toEqual([]);
    expect(changed).toBeGreaterThan(30);
  });
});
