import { type Area, cellArea, WHOLE_SHEET } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { setShows, setTabColour, shows, tabColourOf } from "../../store/sheet/sheetView";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../../store/workbook/sheetList";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { flag, oneOf, optional, text, whole } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";
import { worksheetOf } from "../base/forward";
import { refuseSelectionIfBehind, refuseToShow } from "../base/refuseBehind";
import { charts } from "../chart/charts";
import { SHEET_EVENTS } from "../events/eventMethods";
import { namedItems } from "../names/namedItems";
import { areaAt, areasAt, cellIn, onSheet } from "../range/address";
import { rangeAreas } from "../range/areas";
import { range } from "../range/range";
import { autoFilter } from "../table/autoFilter";
import { tables } from "../table/tables";
import { comments, notes } from "./comments";
import { freezePanes } from "./freezePanes";
import { horizontalPageBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { pivotTables } from "./pivotTables";
import { worksheetProtection } from "./protection";
import { refuseIfLastVisible, refuseIfStructureProtected, refuseSheetName } from "./rules";
import { shapes } from "./shapes";

const used = (sheet: SheetStore, valuesOnly: Argument | undefined): Area | null =>
  sheet.cells.used(optional(flag, valuesOnly, false));

/** `Excel.Worksheet`. */
export const worksheet = worksheetOf.settle(
  defineClass<SheetStore>({
    name: "Worksheet",
    key: (sheet) => sheet.id,
    scalars: {
      id: { since: "1.1", get: (sheet) => sheet.id },
      name: {
        since: "1.1",
        get: ({ name }) => name,
        set: (sheet, value) => rename(sheet, text(value)),
      },
      position: { since: "1.1", get: positionOf, set: (sheet, value) => move(sheet, whole(value)) },
      visibility: { since: "1.1", get: ({ visibility }) => visibility, set: show },
      tabColor: {
        since: "1.7",
        get: ({ part, workbook }) => workbook.colours.of(tabColourOf(part)) ?? "",
        set: ({ part }, value) => setTabColour(part, value === "" ? null : colourArgument(value)),
      },
      showGridlines: {
        since: "1.8",
        get: ({ part }) => shows(part, "showGridLines"),
        set: ({ part }, value) => setShows(part, "showGridLines", flag(value)),
      },
      showHeadings: {
        since: "1.8",
        get: ({ part }) => shows(part, "showRowColHeaders"),
        set: ({ part }, value) => setShows(part, "showRowColHeaders", flag(value)),
      },
    },
    links: {
      autoFilter: {
        since: "1.9",
        to: (sheet) => autoFilter({ sheet, filter: sheet.part.section("autoFilter") }),
      },
      charts: { since: "1.1", to: charts },
      comments: { since: "1.10", to: comments },
      freezePanes: { since: "1.7", to: freezePanes },
      horizontalPageBreaks: { since: "1.9", to: horizontalPageBreaks },
      names: {
        since: "1.4",
        to: (sheet) => {
          refuseSelectionIfBehind(sheet.workbook);
          return namedItems({ workbook: sheet.workbook, sheet });
        },
      },
      notes: { since: "1.18", to: notes },
      pageLayout: { since: "1.9", to: pageLayout },
      pivotTables: { since: "1.3", to: pivotTables },
      shapes: { since: "1.9", to: shapes },
      tables: { since: "1.1", to: (sheet) => tables({ workbook: sheet.workbook, sheet }) },
      protection: { since: "1.2", to: worksheetProtection },
    },
    methods: {
      ...SHEET_EVENTS,
      activate: { since: "1.1", run: activate },
      delete: {
        since: "1.1",
        run: (sheet) => {
          refuseIfStructureProtected(sheet.workbook);
          if (sheet.visibility === "VeryHidden") {
            throw new ApiError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
          }
          refuseIfLastVisible(sheet);
          deleteSheet(sheet.workbook, sheet);
        },
      },
      getCell: {
        since: "1.1",
        run: (sheet, [row, column]) =>
          range({ sheet, area: cellIn(WHOLE_SHEET, whole(row), whole(column)) }),
      },
      getRange: {
        since: "1.1",
        run: (sheet, [address]) =>
          range({ sheet, area: areaAt(sheet, optional(text, address, "")) }),
      },
      getRangeByIndexes: {
        since: "1.7",
        run: (sheet, [row, column, rows, columns]) => {
          const [top, left] = [whole(row), whole(column)];
          const area = {
            top,
            left,
            bottom: top + whole(rows) - 1,
            right: left + whole(columns) - 1,
          };
          return range({ sheet, area: onSheet(area) });
        },
      },
      getRanges: {
        since: "1.9",
        run: (sheet, [address]) =>
          rangeAreas({ sheet, areas: areasAt(sheet, optional(text, address, "")) }),
      },
      getUsedRange: {
        since: "1.1",
        run: (sheet, [valuesOnly]) =>
          range({ sheet, area: used(sheet, valuesOnly) ?? cellArea(0, 0) }),
      },
      getUsedRangeOrNullObject: {
        since: "1.4",
        run: (sheet, [valuesOnly]) => {
          const area = used(sheet, valuesOnly);
          return area === null ? null : range({ sheet, area });
        },
      },
    },
  }),
);

function activate(sheet: SheetStore): void {
  refuseToShow(sheet);
  sheet.workbook.selection.activate(sheet);
}

function positionOf(sheet: SheetStore): number {
  const entry = sheet.workbook.entryOf(sheet);
  return entry === undefined ? -1 : sheet.workbook.sheetEntries().indexOf(entry);
}

function move(sheet: SheetStore, position: number): void {
  refuseIfStructureProtected(sheet.workbook);
  if (position < 0 || position >= sheet.workbook.sheetEntries().length) {
    throw invalidArgument("There is no such position among the sheets.");
  }
  moveSheet(sheet.workbook, sheet, position);
}

function rename(sheet: SheetStore, name: string): void {
  refuseIfStructureProtected(sheet.workbook);
  if (name.toLowerCase() !== sheet.name.toLowerCase()) refuseSheetName(sheet.workbook, name);
  renameSheet(sheet.workbook, sheet, name);
}

function show(sheet: SheetStore, value: Argument): void {
  refuseIfStructureProtected(sheet.workbook);
  const visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value);
  if (visibility !== "Visible") refuseIfLastVisible(sheet);
  setVisibility(sheet.workbook, sheet, visibility);
}
