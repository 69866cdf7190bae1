import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type { SheetColumn } from "../../headings/columns/sheetColumns";
import {
  areTextsMonthFirst,
  isMonthFirst,
  mayBeSwapped,
  mayBeSwappedToo,
  type OrderEvidence,
  orderEvidence,
  withDatesAsked,
  withTextsAsked,
} from "../../snapshot/values/monthFirst";
import type { ValueKind } from "../../snapshot/values/reading";

type Dates = ValueKind<CalendarDate>;

/** What is found once for all columns of a sheet. */
interface Found {
  readonly any: boolean;
  /** Whether one of them is surely written month first. */
  readonly surely: boolean;
}

/** In which order a sheet's columns write day and month: an export has one for all of them. */
export class DateOrder {
  #found: Found | undefined;

  /** @param columns the sheet's columns of dates */
  constructor(private readonly columns: readonly SheetColumn[]) {}

  /** How the dates of a column are read: what may have day and month swapped is asked about. */
  suited(column: SheetColumn, kind: Dates): Dates {
    this.#found ??= this.#find(kind);
    const { any, surely } = this.#found;
    if (!any) return kind;
    const evidence = evidenceOf(column, kind);
    if (mayBeSwapped(evidence)) return withDatesAsked(kind);
    if (areTextsMonthFirst(evidence)) return withTextsAsked(kind);
    return surely && mayBeSwappedToo(evidence) ? withDatesAsked(kind) : kind;
  }

  #find(kind: Dates): Found {
    // On nearly every sheet no column has texts, and nothing more is looked at.
    const withTexts = this.columns.filter(({ profile }) => profile.texts.size > 0);
    const evidence = withTexts.map((column) => evidenceOf(column, kind));
    return { any: evidence.some(areTextsMonthFirst), surely: evidence.some(isMonthFirst) };
  }
}

function evidenceOf({ profile }: SheetColumn, kind: Dates): OrderEvidence {
  return orderEvidence(profile, kind);
}
