import { beforeEach, describe, expect, test } from "@jest/globals";
import { protectSheet } from "../../../src/preview/faults/protectSheet";
import { choicesOf, filterBy, rowsShown } from "../../../src/preview/filter/filterList";
import {
  type FilterList,
  filterLists,
  listHeadedAt,
} from "../../../src/preview/filter/filterLists";
import type { StandIn } from "../../../src/standin/standIn";
import type { SheetStore } from "../../../src/standin/store/model/workbook";
import { opened, openedBlank, savedPart, smallWorkbook } from "../../standin/support/open";
import { onSheet } from "../../standin/support/sheet1";

let standIn: StandIn;

const sheet1 = (): SheetStore => {
  const [sheet] = standIn.workbook.sheets;
  if (sheet === undefined) throw new Error("The workbook has no sheet");
  return sheet;
};
const list = (): FilterList => {
  const [first] = filterLists(sheet1());
  if (first === undefined) throw new Error("The sheet has no list");
  return first;
};
const texts = (column: number) =>
  choicesOf(sheet1(), list(), column).map(({ text, chosen }) => `${chosen ? "✓" : "–"}${text}`);
/** Filters by the entries that show these texts. */
const show = (column: number, ...wanted: readonly string[]) =>
  filterBy(
    sheet1(),
    list(),
    column,
    choicesOf(sheet1(), list(), column).filter(({ text }) => wanted.includes(text)),
  );

/** The row numbers that the add-in finds shown, by asking Excel's visible view. */
const shownRows = () =>
  onSheet(async (sheet, context) => {
    const rows = [2, 3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load("rowHidden"));
    await context.sync();
    return rows.flatMap(({ rowHidden }, at) => (rowHidden ? [] : [at + 2]));
  });

describe("a table's filter", () => {
  beforeEach(async () => {
    standIn = await openedBlank();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C6").values = [
        ["Chair", "Held", "Days"],
        ["Amber", "2013-06-03", 10],
        ["amber", "2013-04-01", 9],
        ["Birch", "2013-06-03", 100],
        ["", "2014-01-31", 9],
        ["Birch", "", ""],
      ];
      sheet.getRange("B2:B6").numberFormat = [["dd/mm/yyyy"]];
      sheet.tables.add("A1:C6", true).name = "Log";
      await context.sync();
    });
  });

  test("lists each text once, dates and numbers by size, blanks last", () => {
    expect(texts(0)).toEqual(["✓Amber", "✓Birch", "✓"]);
    expect(texts(1)).toEqual(["✓01/04/2013", "✓03/06/2013", "✓31/01/2014", "✓"]);
    expect(texts(2)).toEqual(["✓9", "✓10", "✓100", "✓"]);
  });

  test("hides the rows that show nothing of what was chosen", async () => {
    show(0, "Amber");
    expect(await shownRows()).toEqual([2, 3]);
    show(0, "Birch", "");
    expect(await shownRows()).toEqual([4, 5, 6]);
    expect(texts(0)).toEqual(["–Amber", "✓Birch", "✓"]);
    expect(rowsShown(sheet1(), list())).toEqual({ shown: 3, of: 5 });
  });

  test("of two columns shows what both let through, and lists what the other one leaves", async () => {
    show(1, "03/06/2013");
    expect(texts(0)).toEqual(["✓Amber", "✓Birch"]);
    show(0, "Birch");
    expect(await shownRows()).toEqual([4]);
    filterBy(sheet1(), list(), 1, null);
    expect(await shownRows()).toEqual([4, 6]);
    filterBy(sheet1(), list(), 0, null);
    expect(await shownRows()).toEqual([2, 3, 4, 5, 6]);
    expect(rowsShown(sheet1(), list())).toBeNull();
  });

  test("is known to the add-in, and saved as Excel saves it", async () => {
    show(1, "03/06/2013", "");
    show(2, "10");
    const filtered = await onSheet(async ({ tables }, context) => {
      const filter = tables.getItem("Log").autoFilter.load("isDataFiltered");
      await context.sync();
      return filter.isDataFiltered;
    });
    expect(filtered).toBe(true);
    const part = (await savedPart(standIn, "xl/tables/table1.xml")) ?? "";
    expect(part).toContain(
      '<autoFilter ref="A1:C6"><filterColumn colId="1"><filters blank="1"><dateGroupItem year="2013" month="6" day="3" dateTimeGrouping="day"/></filters></filterColumn><filterColumn colId="2"><filters><filter val="10"/></filters></filterColumn></autoFilter>',
    );
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain('<row r="3" hidden="1"');
  });

  test("is refused on a protected sheet, and nothing is hidden", async () => {
    protectSheet(sheet1(), true);
    expect(() => show(0, "Amber")).toThrow("protected");
    expect(rowsShown(sheet1(), list())).toBeNull();
    expect(await shownRows()).toEqual([2, 3, 4, 5, 6]);
  });

  test("stands on its headings alone", () => {
    expect(listHeadedAt(sheet1(), 0, 2)).not.toBeNull();
    expect(listHeadedAt(sheet1(), 1, 0)).toBeNull();
    expect(listHeadedAt(sheet1(), 0, 3)).toBeNull();
  });
});

describe("a sheet's filter, as another program left it", () => {
  const rows = ["Kind", "x", "y", "z", "x"].map(
    (text, at) =>
      `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ""}><c r="A${at + 1}" t="str"><v>${text}</v></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
  );
  const open = async (filter: string) => {
    standIn = await opened(
      smallWorkbook({
        sheets: {
          Sheet1: `<sheetData>${rows.join("")}</sheetData><autoFilter ref="A1:B5">${filter}</autoFilter>`,
        },
      }),
    );
  };

  test("by years and months of dates is read", async () => {
    const inside = '<dateGroupItem year="2013" month="6" dateTimeGrouping="month"/>';
    await open(`<filterColumn colId="1"><filters>${inside}</filters></filterColumn>`);
    expect(texts(1)).toEqual(["–1", "–2", "–3", "–4"]);
  });

  test("by a rule that cannot be read keeps hidden what it hid", async () => {
    const rule = '<customFilters><customFilter operator="greaterThan" val="2"/></customFilters>';
    await open(`<filterColumn colId="1">${rule}</filterColumn>`);
    show(0, "x", "z");
    expect(await shownRows()).toEqual([2, 4, 5, 6]);
    filterBy(sheet1(), list(), 0, null);
    expect(await shownRows()).toEqual([2, 4, 5, 6]);
    filterBy(sheet1(), list(), 1, null);
    expect(await shownRows()).toEqual([2, 3, 4, 5, 6]);
  });

  test("keeps a button hidden that is", async () => {
    await open('<filterColumn colId="1" hiddenButton="1"/>');
    show(1, "1");
    filterBy(sheet1(), list(), 1, null);
    expect(await savedPart(standIn, "xl/worksheets/sheet1.xml")).toContain(
      '<filterColumn colId="1" hiddenButton="1"/>',
    );
  });
});
