import {
  type Field,
  isKnown,
  NO_COLUMN,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../domain/records/field";
import { cutToQuote, type ReadingProblem } from "../../../domain/records/readingProblem";
import type { DatasetName } from "../../../domain/records/records";
import type { RowSource, SheetLayout } from "../../../domain/records/source";
import { asColumn, asRow } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { isResultAwaited, isWorksheetError, missingWord } from "../../snapshot/values/missingWords";
import { type Reading, Reservation, type ValueKind } from "../../snapshot/values/reading";
import { tidy, trimmed } from "../../snapshot/values/tidyText";

/** Reads one field of a sheet's rows. */
export interface CellReader<T> {
  /** The field's value in a row, given the row's cells. Whatever cannot be read is reported. */
  read(cells: readonly RawValue[], row: number): Field<T>;
}

/** The reader of a field that the sheet does not have. */
export const NO_READER: CellReader<never> = { read: () => NO_COLUMN };

/** Which column of which sheet a reader reads. */
export interface ReadColumn {
  readonly dataset: DatasetName;
  readonly field: string;
  readonly heading: string;
  readonly layout: SheetLayout;
  /** Zero-based column of the worksheet, and its place in a row's cells. */
  readonly column: number;
  readonly index: number;
}

/** So many texts tell whether those of a column come again. */
const ENOUGH_TO_TELL = 500;

/**
 * Reads one column. A text that was read before is not read again, and a clean cell costs no object: only what
 * there is to report does.
 */
export class ColumnReader<T> implements CellReader<T> {
  readonly #remembered = new Map<string, Reading<T>>();
  #remembers: boolean;
  /** How often a text came again. */
  #again = 0;
  readonly #index: number;

  constructor(
    readonly column: ReadColumn,
    readonly kind: ValueKind<T>,
    readonly problems: ReadingProblem[],
  ) {
    this.#index = column.index;
    this.#remembers = kind.allDifferent !== true;
  }

  read(cells: readonly RawValue[], row: number): Field<T> {
    const raw = cells[this.#index];
    if (raw === "" || raw === undefined) return NOT_RECORDED;
    const reading = this.#reading(raw);
    return reading instanceof Reservation ? this.#report(reading, raw, row) : reading;
  }

  #reading(raw: RawValue): Reading<T> {
    if (typeof raw === "number") return this.kind.number(raw);
    if (typeof raw === "boolean") return this.kind.boolean(raw);
    if (!this.#remembers) return readText(raw, this.kind);
    const remembered = this.#remembered.get(raw);
    if (remembered !== undefined) {
      this.#again += 1;
      return remembered;
    }
    const reading = readText(raw, this.kind);
    this.#remembered.set(raw, reading);
    // A column of names or references: almost no text comes again, and looking for it costs more than reading it.
    if (this.#remembered.size >= ENOUGH_TO_TELL && this.#again < this.#remembered.size) {
      this.#remembers = false;
      this.#remembered.clear();
    }
    return reading;
  }

  #report(reservation: Reservation<T>, raw: RawValue, row: number): Field<T> {
    const { dataset, field, heading, layout, column } = this.column;
    const { kind, suggestion, dates } = reservation;
    const source: RowSource = { layout, row: asRow(row) };
    this.problems.push({
      kind,
      dataset,
      field,
      heading,
      cell: { sheet: layout.sheet, row: source.row, column: asColumn(column) },
      source,
      found: cutToQuote((typeof raw === "number" ? this.kind.shown?.(raw) : undefined) ?? raw),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(dates === undefined ? {} : { dates }),
    });
    return reservation.value;
  }
}

/** Reads a text of one kind: errors, words for a missing value and spaces first, then the kind's own words. */
export function readText<T>(raw: string, kind: ValueKind<T>): Reading<T> {
  const text = tidy(raw);
  if (text === "") return new Reservation<T>("stray spaces", NOT_RECORDED, "");
  if (isWorksheetError(text)) {
    const kind = isResultAwaited(text) ? "no result yet" : "worksheet error";
    return new Reservation<T>(kind, UNREADABLE);
  }
  const own = kind.ownWords?.get(text.toLowerCase());
  const reading = own ?? missingWord(text) ?? kind.text(text);
  if (reading instanceof Reservation || kind.minorSpaces || !isKnown(reading)) return reading;
  if (text === raw || trimmed(raw) === raw) return reading;
  return new Reservation<T>("stray spaces", reading, trimmed(raw));
}
