import { type Field, lacks, NOT_KNOWN_YET } from "../../../domain/records/field";
import { cutToQuote } from "../../../domain/records/readingProblem";
import type { Indicators } from "../../../domain/records/records";
import { indicatorFields as fields } from "../../headings/fields/indicators";
import type { TickColumn } from "../../headings/matrices/indicatorTicks";
import { asColumn, asRow } from "../../snapshot/sheetGrid";
import type { ValueKind } from "../../snapshot/values/reading";
import { tickKind, tickNotCrossKind } from "../../snapshot/values/yesNo";
import type { CellReader } from "../rows/cellReader";
import type { RowReader, SheetReading } from "../rows/sheetReading";

/**
 * Reads the indicators ticked for a family or child. A cell that is not understood, or says that it is not known, is
 * neither a tick nor none; so is any cell of a column of which it is asked what it is.
 */
export function indicatorsReader(
  sheet: SheetReading,
  ticks: readonly TickColumn[],
): RowReader<Indicators> {
  const familyRef = sheet.reader(fields, "familyRef");
  const childRef = sheet.reader(fields, "childRef");
  const layout = sheet.layoutWith(
    new Map([
      ...sheet.layout.columns,
      ...ticks.map(({ indicator, column }) => [indicator, asColumn(column.column)] as const),
    ]),
  );
  const readers = ticks.map((one) => ({
    indicator: one.indicator,
    tick: one.isAsked
      ? askedReader(sheet, one)
      : sheet.kindReader(
          one.column,
          sheet.context.datesInWords(
            withSaid(
              sheet.crossIn(one.column) === "no" ? tickNotCrossKind : tickKind,
              sheet.context.saidTicks,
            ),
          ),
          one.indicator,
          layout,
        ),
  }));
  return (row) => {
    const cells = sheet.cells(row);
    const ticked: string[] = [];
    let unknown = NONE;
    for (const { indicator, tick } of readers) {
      const read = tick.read(cells, row);
      if (read === true) ticked.push(indicator);
      else if (isUnknown(read)) unknown = [...unknown, indicator];
    }
    return {
      sources: sheet.source(row, layout),
      familyRef: familyRef.read(cells, row),
      childRef: childRef.read(cells, row),
      ticked,
      unknown,
    };
  };
}

const NONE: readonly string[] = [];

function withSaid(
  kind: ValueKind<boolean>,
  said: ReadonlyMap<string, Field<boolean>>,
): ValueKind<boolean> {
  if (said.size === 0) return kind;
  return { ...kind, ownWords: new Map([...(kind.ownWords ?? []), ...said]) };
}

function isUnknown(read: Field<boolean>): boolean {
  return lacks(read, "unreadable") || read === NOT_KNOWN_YET;
}

/** Names the heading once, and takes every filled cell below it for not known. */
function askedReader(
  { context, dataset, dataRows, layout }: SheetReading,
  { indicator, column }: TickColumn,
): CellReader<boolean> {
  const [first] = dataRows.rows;
  if (first !== undefined) {
    context.problems.push({
      kind: "near heading",
      dataset,
      field: "ticked",
      heading: column.heading,
      cell: {
        sheet: layout.sheet,
        row: asRow(column.block.lastRow),
        column: asColumn(column.column),
      },
      source: { layout, row: asRow(first) },
      found: cutToQuote(column.heading),
      suggestion: indicator,
    });
  }
  return {
    read: (cells) => ((cells[column.index] ?? "") === "" ? false : NOT_KNOWN_YET),
  };
}
