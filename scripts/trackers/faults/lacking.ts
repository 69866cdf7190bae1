import { BLANK, type DraftCell, type DraftSheet, type MadeTracker, makeTracker } from "../book";
import { sheetsOf } from "./sheets";
import { spotlessTracker } from "./spotless";

/** Columns that are taken out: on which sheet, under which heading. */
const TAKEN_OUT = [
  // The other log has it: its conferences are judged.
  ["Apr-Sep 13", "Mins to Chair"],
  ["Apr-Sep 13", "Strat. Disc."],
  ["Oct 13-Apr 14", "Strat. Disc."],
  ["Children", "CPP start"],
  ["S47 & assessments", "Date completed"],
  ["Action log", "Date completed"],
] as const;

/** What must be said of the checks that these columns keep from running, and nothing else. */
export const UNRUN: readonly (readonly [rule: string, column: string])[] = [
  ["T01", "Strategy discussion"],
  ["T08", "Minutes to chair"],
  ["T09", "Minutes to chair"],
  ["T13", "Plan start"],
  ["T14", "Plan start"],
  ["T15", "End"],
  ["T16", "Completed"],
];

/** The tracker in which nothing is wrong, without some of its columns. */
export function makeLacking(): Promise<MadeTracker> {
  const sheets = sheetsOf(spotlessTracker());
  return makeTracker(
    TAKEN_OUT.reduce<readonly DraftSheet[]>(
      (left, [name, heading]) =>
        left.map((sheet) => (sheet.name === name ? without(sheet, heading) : sheet)),
      sheets,
    ),
  );
}

/** A sheet with a column cleared from its heading down. */
function without(sheet: DraftSheet, heading: string): DraftSheet {
  const columnIn = (row: readonly DraftCell[]) => row.findIndex(({ value }) => value === heading);
  const from = sheet.rows.findIndex((row) => columnIn(row) >= 0);
  const column = columnIn(sheet.rows[from] ?? []);
  if (column < 0) throw new RangeError(`${sheet.name} has no column ${heading}`);
  return {
    ...sheet,
    rows: sheet.rows.map((row, at) =>
      at < from ? row : row.map((one, i) => (i === column ? BLANK : one)),
    ),
  };
}
