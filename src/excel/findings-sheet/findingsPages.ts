import { fittedTo, roomOn } from "../../domain/paper/fitted";
import { breaksOf } from "../../domain/paper/pages";
import { type SheetPages, setUpPages } from "../pages/setUp";
import { FINDING_COLUMNS } from "./findingRow";
import { TOP_LOOKS, type Top } from "./topRows";

/** Where the findings stand on their sheet: rows from 0. */
export interface FindingsPlace {
  readonly sheet: string;
  /** The first line of the summary. */
  readonly firstRow: number;
  /** The row of the table's headings, and how many rows are below it. */
  readonly headings: number;
  readonly rows: number;
}

/** Plans the pages of the findings sheet: the summary on its own, then the findings with their headings on each page. */
export function findingsPages(place: Omit<FindingsPlace, "sheet">, { rows }: Top): SheetPages {
  const { firstRow, headings } = place;
  const fitted = fittedTo(FINDING_COLUMNS.reduce((sum, { width }) => sum + width, 0));
  const lines = rows.map(({ kind, keptWithNext }) => ({
    height: TOP_LOOKS[kind].height,
    keptWithNext,
    isGap: kind === "blank" && !keptWithNext,
  }));
  const breaks = breaksOf(lines, 0, roomOn(fitted).height).map((row) => firstRow + row);
  return {
    ...fitted,
    lastRow: headings + place.rows,
    lastColumn: FINDING_COLUMNS.length - 1,
    beginsAt: [...breaks, headings],
    titleRow: headings,
  };
}

/** Sets the findings sheet up to be printed: one round trip. */
export function setUpFindingsPages(place: FindingsPlace, top: Top, foot: string): Promise<void> {
  return setUpPages(place.sheet, findingsPages(place, top), foot);
}
