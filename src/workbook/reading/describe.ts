import { dateInFull } from "../../domain/calendar/words";
import { fieldTitle } from "../../domain/records/fieldTitles";
import type { DatasetName } from "../../domain/records/records";
import { sampleTexts } from "../headings/columns/columnProfile";
import type { Match, Matching } from "../headings/columns/matchColumns";
import type { ReadingContext } from "../headings/columns/readingContext";
import type { SheetColumn } from "../headings/columns/sheetColumns";
import type { FieldKind } from "../headings/fields/field";
import { type WidePlan, wideColumns } from "../headings/matrices/widePlans";
import type { SheetPlan } from "../headings/plans/sheetPlan";
import { asColumn, asRow } from "../snapshot/sheetGrid";
import { dateOfSerial } from "../snapshot/values/serials";
import { describeCodes } from "./describeCodes";
import { describeWide } from "./describeWide";
import type { SheetReading } from "./rows/sheetReading";
import type { ColumnMatch, UnderstoodSheet } from "./understoodSheet";

/** Says what was made of a part of a sheet: its columns, how sure, what was left alone, which rows. */
export function describe(
  plan: SheetPlan,
  reading: SheetReading,
  matching: Matching,
  wide: WidePlan | null,
): UnderstoodSheet {
  const { grid, block } = plan;
  const { snapshot } = grid;
  const { rows, skipped } = reading.dataRows;
  const show = (match: Match) => describeMatch(reading.dataset, match, reading.context);
  const side = wide === null ? [] : describeWide(wide, plan, reading.context.agencies);
  const taken = new Set([
    ...plan.lists.flatMap(({ matching: { sure } }) => sure.map(({ column }) => column)),
    ...matching.sure.map(({ column }) => column),
    ...plan.wide.flatMap(wideColumns),
  ]);
  const asked = matching.asked.filter(({ column }) => !taken.has(column));
  const headerRows = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) headerRows.push(asRow(row));
  return {
    sheet: snapshot.name,
    hidden: snapshot.visibility !== "visible",
    dataset: reading.dataset,
    layout: wide?.layout ?? "list",
    headerRows,
    firstDataRow: asRow(rows[0] ?? block.lastRow + 1),
    lastDataRow: asRow(rows.at(-1) ?? block.lastRow + 1),
    matches: [...matching.sure.map(show), ...side],
    unmatched: plan.columns
      .filter((column) => column.heading !== "" && !taken.has(column))
      .map((column) => ({
        column: asColumn(column.column),
        heading: column.heading,
        said: plan.said.get(column)?.is === "nothing",
      })),
    asked: asked.map(show),
    codes: wide?.layout === "code matrix" ? describeCodes(wide, reading) : [],
    rowsRead: rows.length,
    rowsSkipped: skipped,
  };
}

function describeMatch(dataset: DatasetName, match: Match, context: ReadingContext): ColumnMatch {
  const { definition, column, confidence, because } = match;
  return {
    field: match.field,
    fieldTitle: fieldTitle(dataset, match.field),
    required: definition.required ?? false,
    column: asColumn(column.column),
    heading: column.heading,
    confidence: Math.round(confidence * 100) / 100,
    hidden: isHidden(column),
    because,
    samples: samplesOf(column, definition.kind, context),
  };
}

function samplesOf(
  column: SheetColumn,
  kind: FieldKind,
  { dateSystem, kinds }: ReadingContext,
): readonly string[] {
  return sampleTexts(column.grid, column.column, column.block.lastRow + 1, (value) => {
    const date = kind === "date" || kind === "due" ? dateOfSerial(value, dateSystem) : null;
    return date === null ? (kinds[kind].shown?.(value) ?? String(value)) : dateInFull(date);
  });
}

function isHidden({ grid, column }: SheetColumn): boolean {
  return grid.snapshot.hiddenColumns.includes(column);
}
