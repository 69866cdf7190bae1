import { describe, expect, it } from "@jest/globals";
import { toIso } from "../../../src/domain/calendar/calendarDate";
import { fittingMost } from "../../../src/domain/paper/fitted";
import { sheetMark } from "../../../src/excel/base/ourMarks";
import { columnsFor } from "../../../src/excel/tables/columns";
import { layoutTable } from "../../../src/excel/tables/layout";
import { earlierSheetsOf, printedSheetOf } from "../../../src/excel/tables/periodSheets";
import { standingInPlaceOf } from "../../../src/excel/tables/placings";
import type { StandingTable } from "../../../src/excel/tables/standing";
import { smallTable } from "./sampleTables";

const diary = smallTable({ id: "review-diary", appendix: null });

describe("the sheet of a table that the report does not print", () => {
  it.each([
    ["key-figures", "Further tables"],
    ["timeliness-by-month", "Wide tables"],
    ["review-diary", "Diary"],
    ["actions", "Action plan"],
  ])("%s goes on the sheet %s", (id, wanted) => {
    expect(printedSheetOf({ appendix: null, id })).toMatchObject({ wanted });
  });

  it("is not looked for elsewhere where it has always been the same", () => {
    expect(earlierSheetsOf(smallTable())).toEqual([]);
    expect(earlierSheetsOf({ ...diary, id: "key-figures" })).toEqual([]);
    expect(earlierSheetsOf(diary)).toHaveLength(2);
  });

  it("is the one on which an earlier version put it, while it stands there", () => {
    const { from, to, label } = diary.period;
    const period = { label, from: toIso(from), to: toIso(to) };
    const there = {
      ...{ mark: "one", id: diary.id, period, caption: diary.caption },
      area: { sheet: "Further tables", firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 2 },
    } as unknown as StandingTable;
    const sheets = new Map([[sheetMark("further"), "Further tables"]]);
    const context = { marks: { sheets, tables: [], stale: [] }, standing: [there] };
    const found = standingInPlaceOf(
      [diary],
      null,
      context as unknown as Parameters<typeof standingInPlaceOf>[2],
    );
    expect(found).toEqual([there]);
  });
});

describe("the paper on which most tables are whole", () => {
  it("is the largest where all are whole on it", () => {
    expect(fittingMost(400, [700])).toMatchObject({ paper: { landscape: false }, scale: 100 });
  });

  it("is printed smaller where that keeps a table whole, to the point", () => {
    expect(fittingMost(500, [470])).toMatchObject({ paper: { landscape: true }, scale: 100 });
    expect(fittingMost(500, [471])).toMatchObject({ paper: { landscape: false }, scale: 80 });
    expect(fittingMost(500, [893])).toMatchObject({ paper: { landscape: false }, scale: 80 });
  });

  it("is the largest where no paper keeps a table whole", () => {
    expect(fittingMost(400, [2_000])).toMatchObject({ paper: { landscape: false }, scale: 100 });
  });

  it("keeps tables whole before their charts", () => {
    expect(fittingMost(500, [300, 480], [600, 900])).toMatchObject({ scale: 80 });
    expect(fittingMost(500, [300], [600])).toMatchObject({ paper: { landscape: false } });
  });
});

describe("the columns of a sheet", () => {
  it("stay as narrow as a page that is upright where their words can", () => {
    const label = "A label that is long enough to take all the room that it is given, and more";
    const columns = ["Label", "conferences", "conferences", "conferences", "conferences"];
    const cells = columns.map((_, at) => ({
      value: at === 0 ? label : 1,
      format: at === 0 ? ("text" as const) : ("count" as const),
    }));
    const widths = columnsFor([layoutTable(smallTable({ columns, rows: [{ cells }] }))]);
    expect(widths[0]).toBeGreaterThan(200);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(518.75);
  });
});
