import { z } from "zod";
import { type CalendarDate, fromIso, toIso } from "../../domain/calendar/calendarDate";
import type { Period } from "../../domain/calendar/periods";
import { type Kept, readKept, readOr } from "../../domain/settings/kept";
import { chartsOf } from "../../domain/tables/engine/charts";
import type { Area, SheetArea } from "../base/address";
import type { OurMarks } from "../base/ourMarks";
import { toRewrite } from "../base/stored";
import type { TableLayout, TableToWrite } from "./layout";
import { whatWasWritten } from "./whatWasWritten";

const VERSION = 1;

/** Lines of a table of which it is not known what stands: any of its cells may be ours. */
export const PARTLY = 0;

const standingSchema = z
  .object({
    /** Defined name on the table's cells. */
    mark: z.string(),
    id: z.string(),
    caption: z.string(),
    period: z.object({ label: z.string(), from: z.iso.date(), to: z.iso.date() }).readonly(),
    rowLines: z.array(z.number().int().min(0)).readonly(),
    /**
     * Lines and columns that were written: where its cells are more or fewer now, someone inserted or deleted some.
     * `PARTLY` lines where Excel stopped part of the way, or where the version that wrote it did not keep them.
     */
    lines: z.number().int().min(0).default(PARTLY),
    width: z.number().int().min(1).default(1),
    /** Lines that the table and its charts take, from the caption on. */
    height: z.number().int().min(1),
    chart: z.boolean(),
    /** Charts that were put below the table; none where the version that wrote it put them beside it. */
    chartsBelow: z.number().int().min(0).default(0),
    /** Whether its numbers are formulas over the tracker. */
    live: z.boolean().default(false),
    /** The day on which it was last written; `null` where the version that wrote it did not keep it. */
    on: z.iso.date().nullable().default(null),
    /** What its cells were written as (`whatWasWritten`); "" where that is not known. */
    written: z.string().default(""),
  })
  .readonly();
/** What is remembered of a table in the workbook. Where it stands is kept by its mark alone. */
export type Standing = z.infer<typeof standingSchema>;

const storedSchema = z
  .object({ schemaVersion: z.literal(VERSION), tables: z.array(standingSchema).readonly() })
  .transform(({ tables }) => tables);

/** A remembered table and the cells it stands on now. */
export interface StandingTable extends Standing {
  readonly area: SheetArea;
}

/**
 * The tables that stand in the workbook. One whose cells were deleted is forgotten; one of which nothing is
 * remembered is left alone as the team's own.
 * @throws ExcelProblem as `toRewrite`.
 */
export function standingTables(stored: unknown, marks: OurMarks): readonly StandingTable[] {
  const remembered = toRewrite(readStanding(stored), "What is remembered of inserted tables") ?? [];
  const areas = new Map(marks.tables.map((table) => [table.name, table]));
  return remembered.flatMap((table) => {
    const area = areas.get(table.mark);
    return area ? [{ ...table, area }] : [];
  });
}

/** What is remembered of tables, by their marks; of none where it cannot be read. */
export function rememberedTables(stored: unknown): ReadonlyMap<string, Standing> {
  return new Map(readOr(readStanding(stored), []).map((table) => [table.mark, table]));
}

function readStanding(stored: unknown): Kept<readonly Standing[]> {
  return readKept(stored, { version: VERSION, schema: storedSchema });
}

/** Whether a standing table keeps its lines, so that only its values change and the looks a user gave it stay. */
export function sameShape(standing: StandingTable, area: Area, layout: TableLayout): boolean {
  const { area: before, rowLines } = standing;
  return (
    hasOwnLines(standing) &&
    before.lastRow === area.lastRow &&
    before.lastColumn === area.lastColumn &&
    rowLines.join() === layout.rowLines.join()
  );
}

/** Whether a standing table has as many lines and columns as were written: none inserted, none deleted. */
export function hasOwnLines({ area, lines, width }: StandingTable): boolean {
  return (
    area.lastRow - area.firstRow + 1 === lines && area.lastColumn - area.firstColumn + 1 === width
  );
}

/** A table as it is laid out to be written, with its mark. */
interface Writing {
  readonly mark: string;
  readonly table: TableToWrite;
  readonly layout: TableLayout;
  readonly height: number;
  readonly chartsBelow: number;
}

/** What to remember of a table that is written today. */
export function toStanding(
  { mark, table, layout, height, chartsBelow }: Writing,
  today: CalendarDate,
): Standing {
  const { id, caption, period, live } = table;
  const { rowLines, lines, width } = layout;
  return {
    mark,
    id,
    caption,
    period: { label: period.label, from: toIso(period.from), to: toIso(period.to) },
    rowLines,
    lines: lines.length,
    width,
    height,
    chart: chartsOf(table).length > 0,
    chartsBelow,
    live: live !== undefined,
    on: toIso(today),
    written: whatWasWritten(layout, table),
  };
}

/** The period of a standing table. */
export function periodOf({ period }: Standing): Period {
  return { label: period.label, from: fromIso(period.from), to: fromIso(period.to) };
}

/** What is stored of all tables together. */
export function toStored(tables: readonly Standing[]): unknown {
  const plain = tables.map((table) => standingSchema.parse(table));
  return { schemaVersion: VERSION, tables: plain };
}
