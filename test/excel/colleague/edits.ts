import type { StandIn } from "../../../src/standin/standIn";
import { WHOLE_SHEET } from "../../../src/standin/store/address/area";
import type { SheetStore } from "../../../src/standin/store/model/workbook";
import { deleteCells, insertCells } from "../../../src/standin/store/sheet/moveCells";
import { deleteSheet, moveSheet, renameSheet } from "../../../src/standin/store/workbook/sheetList";

/** Something that a colleague does in the workbook while the add-in works on it. */
export interface Edit {
  readonly name: string;
  readonly make: (standIn: StandIn, place: Place) => void;
}

/** Where a colleague works: on a sheet, at a row and a column of it (zero-based), and above and left of an act's own cells. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const lines = (row: number) => ({ ...WHOLE_SHEET, top: row, bottom: row });

function on(standIn: StandIn, name: string, edit: (sheet: SheetStore) => void): void {
  const sheet = standIn.workbook.sheetNamed(name);
  // A sheet that an act has yet to make is not there for a colleague either.
  if (sheet) edit(sheet);
}

function type(sheet: SheetStore, row: number, column: number, value: string): void {
  sheet.write(row, column, { kind: "text", value, formula: null });
  sheet.workbook.changes.wrote(sheet, { top: row, bottom: row, left: column, right: column });
}

/** What a colleague may do, each once. */
export const EDITS: readonly Edit[] = [
  {
    name: "a row inserted above",
    make: (standIn, { sheet, row }) =>
      on(standIn, sheet, (one) => insertCells(one, lines(row), "down")),
  },
  {
    name: "a row inserted and filled",
    make: (standIn, { sheet, row, column }) =>
      on(standIn, sheet, (one) => {
        insertCells(one, lines(row), "down");
        type(one, row, column, "Colleague's new row");
      }),
  },
  {
    name: "a row deleted",
    make: (standIn, { sheet, row }) =>
      on(standIn, sheet, (one) => deleteCells(one, lines(row), "up")),
  },
  {
    name: "a column inserted",
    make: (standIn, { sheet }) =>
      on(standIn, sheet, (one) => insertCells(one, { ...WHOLE_SHEET, left: 0, right: 0 }, "right")),
  },
  {
    name: "cells typed",
    make: (standIn, { sheet, row, column }) =>
      on(standIn, sheet, (one) => {
        for (const below of [0, 1, 2, 3]) type(one, row + below, column, `Colleague's ${below}`);
      }),
  },
  {
    name: "the sheet renamed",
    make: (standIn, { sheet }) =>
      on(standIn, sheet, (one) => renameSheet(one.workbook, one, "Renamed by a colleague")),
  },
  {
    name: "the sheet moved",
    make: (standIn, { sheet }) =>
      on(standIn, sheet, (one) => moveSheet(one.workbook, one, one.workbook.sheets.length - 1)),
  },
  {
    name: "the sheet deleted",
    make: (standIn, { sheet }) => on(standIn, sheet, (one) => deleteSheet(one.workbook, one)),
  },
];
