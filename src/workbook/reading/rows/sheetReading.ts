import type { CalendarDate } from "../../../domain/calendar/calendarDate";
import type { DatasetName } from "../../../domain/records/records";
import type { Column, RowSource, SheetLayout } from "../../../domain/records/source";
import type { Match } from "../../headings/columns/matchColumns";
import type { ReadingContext } from "../../headings/columns/readingContext";
import type { SheetColumn } from "../../headings/columns/sheetColumns";
import type { FieldDefinition, FieldKind } from "../../headings/fields/field";
import { type DataRows, findDataRows } from "../../layout/dataRows";
import { asColumn, asRow, type SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { dueKind } from "../../snapshot/values/deadlines";
import {
  crossedInvitationKind,
  tickOrCrossInvitationKind,
} from "../../snapshot/values/invitations";
import type { ValueOfKind } from "../../snapshot/values/kinds";
import { isWorksheetError } from "../../snapshot/values/missingWords";
import { asksForPlan, asPlanOrNot } from "../../snapshot/values/outcomes";
import { Reservation, type ValueKind } from "../../snapshot/values/reading";
import { numberedReferenceKind } from "../../snapshot/values/texts";
import { crossedKind, tickOrCrossKind } from "../../snapshot/values/yesNo";
import { type CellReader, ColumnReader, NO_READER, readText } from "./cellReader";
import { type CrossMeaning, crossesAmong } from "./crosses";
import { DateOrder } from "./dateOrder";
import { checkTotals, type TotalledColumn } from "./totals";

/** Share of figures from which a column of references is one of figures. */
const MOSTLY_FIGURES = 0.8;

/** Columns from which a lone word in a row is more likely a sub-heading than all there is to say. */
const MANY_COLUMNS = 4;

/** Kinds of value that make a record by themselves, though it lacks all else. */
const TELLS_OF_A_RECORD: ReadonlySet<FieldKind> = new Set<FieldKind>(["reference", "date", "due"]);

/** Kinds of value that are written as marks. */
const MARKS: ReadonlySet<FieldKind> = new Set<FieldKind>(["yes or no", "invitation"]);

/** Makes of a row of a sheet what stands in it. */
export type RowReader<Made> = (row: number) => Made;

/** One dataset on one sheet, ready to be read row by row. */
export class SheetReading {
  readonly layout: SheetLayout;
  readonly dataRows: DataRows;
  /** What a cross says in a column of marks. */
  readonly crossIn: (column: SheetColumn) => CrossMeaning;
  readonly #matches: ReadonlyMap<string, Match>;
  readonly #order: DateOrder;

  constructor(
    readonly context: ReadingContext,
    readonly grid: SheetGrid,
    readonly dataset: DatasetName,
    matches: readonly Match[],
    /** Columns of the layout beyond the matched ones: a matrix's cells. */
    wide: readonly SheetColumn[],
    firstRow: number,
    endRow: number,
  ) {
    this.#matches = new Map(matches.map((match) => [match.field, match]));
    const dates = matches.filter(({ definition }) => holdsDates(definition.kind));
    this.#order = new DateOrder(dates.map(({ column }) => column));
    this.layout = {
      sheet: grid.snapshot.name,
      columns: new Map(matches.map(({ field, column }) => [field, asColumn(column.column)])),
    };
    this.crossIn = crossesAmong([
      ...matches.filter(holdsMarks).map(({ column }) => column),
      ...wide,
    ]);
    this.dataRows = this.#findRows(matches, wide, firstRow, endRow);
    this.#checkTotals(matches, wide);
  }

  /** The reader of a field: of its column, or one that says that there is none. */
  reader<Name extends string, F extends Readonly<Record<Name, FieldDefinition>>>(
    fields: F,
    name: Name,
  ): CellReader<ValueOfKind[F[Name]["kind"]]> {
    const kind: F[Name]["kind"] = fields[name].kind;
    const column = this.#matches.get(name)?.column;
    return column === undefined ? NO_READER : this.columnReader(column, kind, name);
  }

  /** A reader of any column of the sheet, as one kind of value. */
  columnReader<K extends FieldKind>(
    column: SheetColumn,
    kind: K,
    field: string,
    layout: SheetLayout = this.layout,
  ): CellReader<ValueOfKind[K]> {
    const suited: ValueKind<ValueOfKind[K]> = this.#suited(column, kind);
    return this.kindReader(column, suited, field, layout);
  }

  /** A reader of any column of the sheet by a kind of value that no field has. */
  kindReader<T>(
    column: SheetColumn,
    kind: ValueKind<T>,
    field: string,
    layout: SheetLayout = this.layout,
  ): CellReader<T> {
    const { dataset, context } = this;
    const place = { column: column.column, index: column.index, heading: column.heading };
    return new ColumnReader({ dataset, field, layout, ...place }, kind, context.problems);
  }

  /** A second reading of a field's column, by a kind of value that finds no fault with what it does not know. */
  silentReader<T>(
    fields: Readonly<Record<string, FieldDefinition>>,
    name: string,
    kind: ValueKind<T>,
  ): CellReader<T> {
    const column = this.#matches.get(name)?.column;
    if (column === undefined || !(name in fields)) return NO_READER;
    const place = { column: column.column, index: column.index, heading: column.heading };
    return new ColumnReader(
      { dataset: this.dataset, field: name, layout: this.layout, ...place },
      kind,
      [],
    );
  }

  /** Where a row's record comes from. */
  source(row: number, layout: SheetLayout = this.layout): readonly [RowSource] {
    return [{ layout, row: asRow(row) }];
  }

  /** Cells of a row. */
  cells(row: number): readonly RawValue[] {
    return this.grid.rowAt(row);
  }

  /** A layout of the same sheet with other columns. */
  layoutWith(columns: ReadonlyMap<string, Column>): SheetLayout {
    return { sheet: this.layout.sheet, columns };
  }

  /** The kind of value as this column writes it. */
  #suited<K extends FieldKind>(column: SheetColumn, kind: K): ValueKind<ValueOfKind[K]> {
    const { date } = this.context.kinds;
    const kinds: { readonly [Kind in FieldKind]: ValueKind<ValueOfKind[Kind]> } = {
      ...this.context.kinds,
      ...(this.#isFigures(column) ? { reference: numberedReferenceKind } : {}),
      ...(MARKS.has(kind) ? this.#marksIn(column) : {}),
      ...(holdsDates(kind) ? datesSuited(this.#order.suited(column, date)) : {}),
      ...(asksForPlan(column.heading) ? { outcome: asPlanOrNot(this.context.kinds.outcome) } : {}),
    };
    return kinds[kind];
  }

  #marksIn(column: SheetColumn) {
    const { datesInWords } = this.context;
    switch (this.crossIn(column)) {
      case "yes":
        return {
          "yes or no": datesInWords(crossedKind),
          invitation: datesInWords(crossedInvitationKind),
        };
      case "no":
        return {
          "yes or no": datesInWords(tickOrCrossKind),
          invitation: datesInWords(tickOrCrossInvitationKind),
        };
      case null:
        return {};
    }
  }

  #isFigures(column: SheetColumn): boolean {
    const { numbers, filled } = column.profile;
    return filled > 0 && numbers.length >= filled * MOSTLY_FIGURES;
  }

  #findRows(
    matches: readonly Match[],
    wide: readonly SheetColumn[],
    firstRow: number,
    endRow: number,
  ): DataRows {
    const columns = [...matches.map(({ column }) => column), ...wide];
    const byIndex = new Map(matches.map((match) => [match.column.index, match]));
    const date = matches.find(({ field }) => field === "date" || field === "dateOfBirth");
    const number = matches.find(({ field }) => field === "conferenceRef");
    return findDataRows({
      grid: this.grid,
      firstRow,
      endRow,
      indices: columns.map(({ index }) => index),
      leaves: new Map(
        columns.map(({ index, lines }) => [index, (lines.at(-1) ?? "").toLowerCase()]),
      ),
      ...(date ? { dateIndex: date.column.index } : {}),
      ...(number ? { numberIndex: number.column.index } : {}),
      figureIndices: new Set(
        [...matches.filter(holdsFigures).map(({ column }) => column), ...wide].map(
          ({ index }) => index,
        ),
      ),
      couldBeValue: (index, text) => {
        const match = byIndex.get(index);
        return match !== undefined && this.#couldBeValue(match, text);
      },
    });
  }

  #checkTotals(matches: readonly Match[], wide: readonly SheetColumn[]): void {
    const { rows, totals } = this.dataRows;
    if (totals.length === 0) return;
    const { dataset, layout } = this;
    const total = (column: SheetColumn, field: string, adds: TotalledColumn["adds"]) => ({
      read: { dataset, layout, field, heading: column.heading },
      column,
      adds,
    });
    const columns = [
      ...matches.map(({ column, field, definition }) =>
        total(column, field, addsUp(definition.kind)),
      ),
      ...wide.map((column) => total(column, column.lines.at(-1) ?? "", "marks")),
    ];
    this.context.problems.push(...checkTotals(this.grid, rows, totals, columns));
  }

  /** Whether a text, alone in its row, could be the value of its column. */
  #couldBeValue({ column, definition, field }: Match, text: string): boolean {
    if (isWorksheetError(text)) return true;
    // In a separate row only what says whose the row is, or when, makes a record.
    if (this.#matches.size >= MANY_COLUMNS && !TELLS_OF_A_RECORD.has(definition.kind)) {
      return field === "name";
    }
    if (definition.kind === "free text") return true;
    if (definition.kind === "reference") {
      return this.#isFigures(column) ? /^\S*\d/.test(text) : /^\S+$|\d/.test(text);
    }
    if (definition.kind === "short text") return text.length <= 40;
    const reading = readText<unknown>(text, this.context.kinds[definition.kind]);
    return !(reading instanceof Reservation) || reading.suggestion !== undefined;
  }
}

function holdsDates(kind: FieldKind): boolean {
  return kind === "date" || kind === "due";
}

function datesSuited(date: ValueKind<CalendarDate>) {
  return { date, due: dueKind(date) };
}

function holdsMarks({ definition: { kind } }: Match): boolean {
  return MARKS.has(kind);
}

function addsUp(kind: FieldKind): TotalledColumn["adds"] {
  if (kind === "number") return "figures";
  return kind === "yes or no" || kind === "invitation" ? "marks" : "cells";
}

function holdsFigures({ definition: { kind } }: Match): boolean {
  return addsUp(kind) !== "cells";
}
