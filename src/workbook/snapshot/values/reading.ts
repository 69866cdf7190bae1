import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import { type Field, UNREADABLE } from "../../../domain/records/field";
import type { ReadingProblemKind } from "../../../domain/records/readingProblem";

/** A value read with a reservation, or a cell that could not be read: what there is to say about it. */
export class Reservation<T> {
  constructor(
    readonly kind: ReadingProblemKind,
    readonly value: Field<T>,
    readonly suggestion?: string,
    readonly dates?: readonly CalendarDate[],
  ) {}
}

/** What reading makes of one cell. The clean path carries no wrapper: a value, or why there is none. */
export type Reading<T> = Field<T> | Reservation<T>;

/**
 * How one kind of value is written in cells. Blank cells, worksheet errors and the words for "does not
 * apply" and "not known yet" are dealt with before; `text` is given tidy text, never empty.
 */
export interface ValueKind<T> {
  readonly text: (text: string) => Reading<T>;
  readonly number: (value: number) => Reading<T>;
  readonly boolean: (value: boolean) => Reading<T>;
  /** What a person sees where a number is shown as a date; `undefined` for a number that is none. */
  readonly shown?: (value: number) => string | undefined;
  /** Readings of words that would otherwise say why there is no value: "none" children is no children. */
  readonly ownWords?: ReadonlyMap<string, Field<T>>;
  /** Whether spaces around a text are worth a notice: they are where texts are compared. */
  readonly minorSpaces?: boolean;
  /** Whether nearly every cell holds its own text, so that remembering readings does not pay. */
  readonly allDifferent?: boolean;
}

/** A cell that could not be read as an unknown word, with the nearest known one. */
export function unknownWord<T>(nearest: string | undefined): Reservation<T> {
  return new Reservation<T>("unknown word", UNREADABLE, nearest);
}
