import type { Column, Row } from "../../../src/domain/records/source";
import { applyCorrections, takeBackCorrections } from "../../../src/excel/corrections/corrections";
import { previewCorrections } from "../../../src/excel/corrections/preview";
import type { Circumstances } from "../../../src/standin/store/model/circumstances";
import { opened, smallWorkbook } from "../../standin/support/open";

const WHEN = { iso: "2014-04-25T12:00:00Z", inWords: "25 April 2014, 12:00" };

const CHAIRS = [" A. Chair", "B. Chair ", "C. Chair"];

const cell = (reference: string, text: string) =>
  `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

const row = (at: number, hidden: boolean, cells: readonly string[]) =>
  `<row r="${at}"${hidden ? ' hidden="1"' : ""}>${cells.join("")}</row>`;

const rows = (isFiltered: boolean) => [
  row(1, false, [cell("A1", "Conference"), cell("B1", "Chair")]),
  ...CHAIRS.map((chair, at) =>
    row(at + 2, isFiltered && at === 1, [
      cell(`A${at + 2}`, `C${at + 1}`),
      cell(`B${at + 2}`, chair),
    ]),
  ),
];

const FILTER =
  '<autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="C1"/><filter val="C3"/></filters></filterColumn></autoFilter>';

/** Opens a log of three conferences; filtered, the second is hidden. */
export function openLog(
  isFiltered = false,
  circumstances: Partial<Circumstances> = {},
  workbook = "",
) {
  const sheet = `<sheetData>${rows(isFiltered).join("")}</sheetData>${isFiltered ? FILTER : ""}`;
  return opened(smallWorkbook({ sheets: { Log: sheet }, workbook }), { circumstances });
}

/** Tidies the chairs of the first two conferences. */
export async function correct() {
  const asked = [0, 1].map((at) => ({
    check: "D14",
    correction: {
      cell: { sheet: "Log", row: (at + 1) as Row, column: 1 as Column },
      found: CHAIRS[at] ?? "",
      to: { kind: "text" as const, text: CHAIRS[at]?.trim() ?? "" },
    },
  }));
  return applyCorrections(await previewCorrections(asked), WHEN);
}

export const takeBack = () => takeBackCorrections(WHEN);

/** What a person and the add-in find in the workbook: sheets with their cells, names, and what is kept. */
export function contents() {
  return Excel.run(async (context) => {
    const { names, settings, worksheets } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const used = worksheets.items.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("address,formulas,numberFormat"),
    );
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name }) => name),
      cells: used.map((range) =>
        range.isNullObject ? null : [range.address, range.formulas, range.numberFormat],
      ),
      names: names.items.map(({ name, formula }) => [name, formula]),
      kept: settings.items.map(({ key, value }) => [key, value]),
    };
  });
}
