import type { Matching } from "../assignment/matchColumns";
import type { SheetColumn } from "../assignment/sheetColumns";
import { byFamilyAndDay } from "../datasets/meetingRef";
import type { ReadingContext } from "../readingContext";
import { type AgencyColumns, findAgencyMatrix } from "./agencyMatrix";
import { findCodeMatrix } from "./codeMatrix";
import { findIndicatorTicks, type TickColumn } from "./indicatorTicks";

/** Columns side by side that each stand for an agency or an indicator. */
export type WidePlan =
  | { readonly layout: "matrix"; readonly agencies: readonly AgencyColumns[] }
  | {
      readonly layout: "code matrix";
      readonly agencies: readonly { readonly agency: string; readonly column: SheetColumn }[];
    }
  | { readonly layout: "ticks"; readonly ticks: readonly TickColumn[] };

/** Headings above this are some field's own and no indicator of the team's. */
const FAMILIAR = 0.6;

/** Agencies side by side, and the indicators we know. */
export function widePlans(
  context: ReadingContext,
  columns: readonly SheetColumn[],
): readonly WidePlan[] {
  const agencies = agencyPlan(context, columns);
  const taken = new Set(agencies.flatMap(wideColumns));
  const free = columns.filter((column) => !taken.has(column));
  const ticks = findIndicatorTicks(free, context.indicatorName, () => false);
  return ticks.length > 0 ? [...agencies, { layout: "ticks", ticks }] : agencies;
}

function agencyPlan(context: ReadingContext, columns: readonly SheetColumn[]): readonly WidePlan[] {
  const parts = findAgencyMatrix(columns, context.agencies);
  if (parts.length > 0) return [{ layout: "matrix", agencies: parts }];
  const codes = findCodeMatrix(columns, context.agencies);
  return codes.length > 0 ? [{ layout: "code matrix", agencies: codes }] : [];
}

/** On a sheet of indicators alone every other column of ticks is an indicator of the team's own. */
export function withOwnIndicators(
  context: ReadingContext,
  plan: WidePlan,
  others: readonly SheetColumn[],
): WidePlan {
  if (plan.layout !== "ticks") return plan;
  const isNew = ({ readings }: SheetColumn) =>
    readings.every((reading) => context.scorer.best(reading) < FAMILIAR);
  const columns = [...wideColumns(plan), ...others].sort((a, b) => a.index - b.index);
  return { layout: "ticks", ticks: findIndicatorTicks(columns, context.indicatorName, isNew) };
}

/** Whether the sheet says whose the row is. */
export function hasIdentity(plan: WidePlan, identity: Matching): boolean {
  const has = (field: string) => identity.sure.some((match) => match.field === field);
  if (plan.layout === "ticks") return has("familyRef") || has("childRef");
  return has("conferenceRef") || byFamilyAndDay(has);
}

/** All columns of what stands side by side. */
export function wideColumns(plan: WidePlan): readonly SheetColumn[] {
  if (plan.layout === "matrix") return plan.agencies.flatMap(({ parts }) => [...parts.values()]);
  return plan.layout === "ticks"
    ? plan.ticks.map(({ column }) => column)
    : plan.agencies.map(({ column }) => column);
}
