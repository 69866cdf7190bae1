import type { DatasetName, Records } from "../../domain/records/records";
import { type Slices, uncounted } from "../../domain/slices";
import type { Match } from "../headings/columns/matchColumns";
import type { ReadingContext } from "../headings/columns/readingContext";
import type { SheetColumn } from "../headings/columns/sheetColumns";
import { type WidePlan, wideColumns } from "../headings/matrices/widePlans";
import type { ListPlan } from "../headings/plans/listPlans";
import type { SheetPlan } from "../headings/plans/sheetPlan";
import { mergeChildren } from "./datasets/childrenOfConferences";
import { describe } from "./describe";
import { readList, readWide } from "./readPlan";
import { checkPrintedFigures } from "./rows/printedFigures";
import { SheetReading } from "./rows/sheetReading";
import type { UnderstoodSheet } from "./understoodSheet";

/** What one part of a sheet says: its records, and how they were understood. */
export interface SheetPart {
  readonly understood: UnderstoodSheet;
  readonly records: Partial<Records>;
}

/**
 * Reads every part of a sheet: its list, and what stands side by side. Children that are only mentioned in a
 * log of conferences are read where no sheet lists them. Counts each of its rows once.
 */
export function* readSheet(
  context: ReadingContext,
  plan: SheetPlan,
  childrenToo: boolean,
): Slices<readonly SheetPart[]> {
  const lists = childrenToo ? plan.lists : plan.lists.slice(0, 1);
  const children = childColumn(plan);
  const parts: SheetPart[] = [];
  for (const list of lists) {
    const { dataset, matching } = list;
    const reading = open(context, plan, dataset, matching.sure, null);
    const { layout, dataRows } = reading;
    const headerRow = plan.block.firstRow;
    const printed = { grid: plan.grid, dataset, layout, headerRow, rows: dataRows.rows };
    context.problems.push(...checkPrintedFigures(printed));
    yield 0;
    const isFirst = parts.length === 0;
    const records = yield* countedOnce(readList(list, reading, children), isFirst);
    const mentioned = !isFirst && records.children;
    parts.push({
      understood: describe(plan, reading, matching, null),
      records: mentioned ? { children: mergeChildren(mentioned) } : records,
    });
    yield 0;
  }
  for (const wide of plan.wide) {
    const dataset = wide.layout === "ticks" ? "indicators" : "participation";
    const identity = plan.identity.sure.filter(({ field }) => IDENTITY[dataset].includes(field));
    const reading = open(context, plan, dataset, identity, wide);
    const matching = { sure: identity, asked: [] };
    yield 0;
    const records = yield* countedOnce(readWide(wide, reading), parts.length === 0);
    parts.push({ understood: describe(plan, reading, matching, wide), records });
  }
  return parts;
}

/** The rows of a sheet count when they are first read. */
const countedOnce = <T>(reading: Slices<T>, isFirst: boolean) =>
  isFirst ? reading : uncounted(reading);

/** What tells the children of a family apart where each has a row; `null` where none is mentioned. */
function childColumn({ lists: [list, mentioned] }: SheetPlan): SheetColumn | null {
  const column = (plan: ListPlan | undefined, field: string) =>
    plan?.matching.sure.find((match) => match.field === field)?.column;
  return column(list, "childRef") ?? column(mentioned, "name") ?? null;
}

/** Fields that say whose row it is. */
const IDENTITY = {
  indicators: ["familyRef", "childRef"],
  participation: ["conferenceRef", "familyRef", "date"],
} as const satisfies Partial<Record<DatasetName, readonly string[]>> as Readonly<
  Record<"indicators" | "participation", readonly string[]>
>;

function open(
  context: ReadingContext,
  plan: SheetPlan,
  dataset: DatasetName,
  matches: readonly Match[],
  wide: WidePlan | null,
): SheetReading {
  const { grid, block } = plan;
  const side = wide === null ? [] : wideColumns(wide);
  return new SheetReading(context, grid, dataset, matches, side, block.lastRow + 1, grid.endRow);
}
