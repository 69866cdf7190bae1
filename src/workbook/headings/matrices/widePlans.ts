import type { Matching } from "../columns/matchColumns";
import type { ReadingContext } from "../columns/readingContext";
import type { SheetColumn } from "../columns/sheetColumns";
import { byFamilyAndDay } from "../fields/meetings";
import { type AgencyColumns, findAgencyMatrix } from "./agencyMatrix";
import { type CodeMatrix, findCodeMatrix, type SaidOfCodes } from "./codeMatrix";
import { findIndicatorTicks, type TickColumn } from "./indicatorTicks";

/** Columns side by side that each stand for an agency or an indicator. */
export type WidePlan =
  | { readonly layout: "matrix"; readonly agencies: readonly AgencyColumns[] }
  | ({ readonly layout: "code matrix" } & CodeMatrix)
  | { readonly layout: "ticks"; readonly ticks: readonly TickColumn[] };

/** Headings above this are some field's own and no indicator of the team's. */
const FAMILIAR = 0.6;

/** Agencies side by side, and the indicators we know. */
export function widePlans(
  context: ReadingContext,
  columns: readonly SheetColumn[],
  said: SaidOfCodes,
): readonly WidePlan[] {
  const agencies = agencyPlans(context, columns, said);
  const taken = new Set(agencies.flatMap(wideColumns));
  const free = columns.filter((column) => !taken.has(column));
  const ticks = findIndicatorTicks(free, context.indicators, () => false, said.columns);
  return ticks.length > 0 ? [...agencies, { layout: "ticks", ticks }] : agencies;
}

/** One matrix; two only where the team said so of some columns. */
function agencyPlans(
  context: ReadingContext,
  columns: readonly SheetColumn[],
  said: SaidOfCodes,
): readonly WidePlan[] {
  const parts = findAgencyMatrix(columns, context.agencies, said.columns);
  const plans: WidePlan[] = parts.length > 0 ? [{ layout: "matrix", agencies: parts }] : [];
  if (parts.length > 0 && said.columns.size === 0) return plans;
  const taken = new Set(plans.flatMap(wideColumns));
  const rest = columns.filter((column) => !taken.has(column));
  const codes = findCodeMatrix(context, rest, said);
  return codes === null ? plans : [...plans, { layout: "code matrix", ...codes }];
}

/** On a sheet of indicators alone every other column of ticks is an indicator of the team's own. */
export function withOwnIndicators(
  context: ReadingContext,
  plan: WidePlan,
  others: readonly SheetColumn[],
  said: SaidOfCodes,
): WidePlan {
  if (plan.layout !== "ticks") return plan;
  const isNew = ({ readings }: SheetColumn) =>
    readings.every((reading) => context.scorer.best(reading) < FAMILIAR);
  const columns = [...wideColumns(plan), ...others].sort((a, b) => a.index - b.index);
  const ticks = findIndicatorTicks(columns, context.indicators, isNew, said.columns);
  return { layout: "ticks", ticks };
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
