import type { Found, NotLooked } from "../../workbook/inspection/found";
import { whereSupported } from "../base/apiSet";
import type { SheetCell } from "../base/rectangles";
import { type InspectedSheet, placeOfCells } from "./inspectedSheet";

/** Comments or notes of which the cell is asked for; of more their number is told. */
const PLACES_LIMIT = 500;

type Remark = "comments" | "notes";

/** What there is of comments and notes on one sheet, in two round trips: how many, then where. */
export type RemarkQuestions = () => () => readonly Found[];

/** What of comments and notes this Excel does not show to add-ins. */
export function remarksNotLooked(): readonly NotLooked[] {
  const unseen = (what: Remark): NotLooked => ({ what, sheet: null, why: "Excel too old" });
  return [
    ...whereSupported(
      "1.10",
      () => [],
      () => [unseen("comments")],
    ),
    ...whereSupported(
      "1.18",
      () => [],
      () => [unseen("notes")],
    ),
  ];
}

/** Asks for the comments and notes of a sheet, as far as this Excel shows them. */
export function askRemarks(sheet: InspectedSheet): RemarkQuestions {
  const comments = whereSupported("1.10", () => askComments(sheet), none);
  const notes = whereSupported("1.18", () => askNotes(sheet), none);
  return () => {
    const [commentsFound, notesFound] = [comments(), notes()];
    return () => [...commentsFound(), ...notesFound()];
  };
}

const none = (): RemarkQuestions => () => () => [];

function askComments(sheet: InspectedSheet): RemarkQuestions {
  const { comments } = sheet.worksheet;
  const count = comments.getCount();
  return () => {
    const cells = firstPlaces(count.value, (index) => comments.getItemAt(index).getLocation());
    return () => remarks("comments", sheet, count.value, cells);
  };
}

function askNotes(sheet: InspectedSheet): RemarkQuestions {
  const { notes } = sheet.worksheet;
  const count = notes.getCount();
  return () => {
    const cells = firstPlaces(count.value, (index) => notes.getItemAt(index).getLocation());
    return () => remarks("notes", sheet, count.value, cells);
  };
}

function firstPlaces(
  count: number,
  placeAt: (index: number) => Excel.Range,
): readonly Pick<Excel.Range, "rowIndex" | "columnIndex">[] {
  return Array.from({ length: Math.min(count, PLACES_LIMIT) }, (_, index) =>
    placeAt(index).load("rowIndex,columnIndex"),
  );
}

function remarks(
  kind: Remark,
  sheet: InspectedSheet,
  count: number,
  cells: readonly Pick<Excel.Range, "rowIndex" | "columnIndex">[],
): readonly Found[] {
  if (count === 0) return [];
  const places = cells.map(({ rowIndex, columnIndex }): SheetCell => {
    return { row: rowIndex, column: columnIndex };
  });
  return [{ kind, place: placeOfCells(sheet, places), count }];
}
