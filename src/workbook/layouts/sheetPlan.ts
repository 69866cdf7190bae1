import type { DatasetName } from "../../domain/records/records";
import type { ConferenceType } from "../../domain/records/vocabulary";
import { confirmedColumns, confirmedFor } from "../assignment/confirmed";
import { couldBe, type Matching, matchColumns } from "../assignment/matchColumns";
import { type SheetColumn, sheetColumns } from "../assignment/sheetColumns";
import { impliedType } from "../datasets/impliedType";
import { byFamilyAndDay } from "../datasets/meetingRef";
import { RECOGNISED } from "../datasets/recognition";
import { DATASETS, FIELDS } from "../headers/fields";
import type { HeaderBlock } from "../headers/headerBlock";
import type { SheetProfile } from "../profile";
import type { ReadingContext } from "../readingContext";
import type { SheetGrid } from "../sheetGrid";
import { type AgencyColumns, findAgencyMatrix } from "./agencyMatrix";
import { findCodeMatrix } from "./codeMatrix";
import { findIndicatorTicks, type TickColumn } from "./indicatorTicks";

/** Rows of one dataset, a field to a column. */
export interface ListPlan {
  readonly dataset: DatasetName;
  readonly matching: Matching;
  /** The type of all conferences, where no column but the sheet's name or title says it. */
  readonly impliedType: ConferenceType | null;
}

/** Columns side by side that each stand for an agency or an indicator. */
export type WidePlan =
  | { readonly layout: "matrix"; readonly agencies: readonly AgencyColumns[] }
  | {
      readonly layout: "code matrix";
      readonly agencies: readonly { readonly agency: string; readonly column: SheetColumn }[];
    }
  | { readonly layout: "ticks"; readonly ticks: readonly TickColumn[] };

/** What a sheet is taken to hold below one block of headings. */
export interface SheetPlan {
  readonly grid: SheetGrid;
  readonly block: HeaderBlock;
  readonly columns: readonly SheetColumn[];
  readonly lists: readonly ListPlan[];
  readonly wide: readonly WidePlan[];
  /** The columns that say whose row it is, for what stands side by side. */
  readonly identity: Matching;
  /** What the team confirmed of the sheet. */
  readonly confirmed: SheetProfile | null;
  /** How much of the sheet is explained: to choose between blocks of headings. */
  readonly score: number;
}

/** What a column of a matrix adds to the score. */
const WIDE_COLUMN = 0.8;

/** Headings above this are some field's own and no indicator of the team's. */
const FAMILIAR = 0.6;

/** Makes sense of a sheet below one block of headings; `null` where nothing is recognised. */
export function planSheet(
  context: ReadingContext,
  grid: SheetGrid,
  block: HeaderBlock,
): SheetPlan | null {
  const columns = sheetColumns(context, grid, block);
  const wide = new Set<SheetColumn>();
  const agencyMatrix = agencyPlan(context, columns);
  for (const column of wideColumns(agencyMatrix)) wide.add(column);
  const free = columns.filter((column) => !wide.has(column));
  const knownTicks = findIndicatorTicks(free, context.indicatorName, () => false);
  const ticked = new Set(knownTicks.map(({ column }) => column));
  const rest = free.filter((column) => !ticked.has(column));
  const confirmed = confirmedFor(context.profile, grid.snapshot.name, columns);
  const lists = listPlans(grid, block, rest, confirmed);
  const identity = lists[0]?.matching ?? identityOf(rest);
  const ids = new Set(identity.sure.map(({ column }) => column));
  const ticks =
    lists.length > 0 || knownTicks.length === 0
      ? knownTicks
      : findIndicatorTicks(
          free.filter((column) => !ids.has(column)),
          context.indicatorName,
          (column) => column.readings.every((text) => context.scorer.best(text) < FAMILIAR),
        );
  const plans = [agencyMatrix, ticks.length > 0 ? ({ layout: "ticks", ticks } as const) : null];
  const usable = plans
    .filter((plan) => plan !== null)
    .filter((plan) => hasIdentity(plan, identity));
  if (lists.length === 0 && usable.length === 0) return null;
  const listed = (lists[0]?.matching.sure ?? []).reduce((sum, match) => sum + match.confidence, 0);
  const spread = usable.reduce((sum, plan) => sum + wideColumns(plan).length, 0) * WIDE_COLUMN;
  return { grid, block, columns, lists, wide: usable, identity, confirmed, score: listed + spread };
}

/** All columns of what stands side by side. */
export function wideColumns(plan: WidePlan | null): readonly SheetColumn[] {
  if (plan === null) return [];
  if (plan.layout === "matrix") return plan.agencies.flatMap(({ parts }) => [...parts.values()]);
  return plan.layout === "ticks"
    ? plan.ticks.map(({ column }) => column)
    : plan.agencies.map(({ column }) => column);
}

function agencyPlan(context: ReadingContext, columns: readonly SheetColumn[]): WidePlan | null {
  const parts = findAgencyMatrix(columns, context.agencies);
  if (parts.length > 0) return { layout: "matrix", agencies: parts };
  const codes = findCodeMatrix(columns, context.agencies);
  return codes.length > 0 ? { layout: "code matrix", agencies: codes } : null;
}

function hasIdentity(plan: WidePlan, identity: Matching): boolean {
  const has = (field: string) => identity.sure.some((match) => match.field === field);
  if (plan.layout === "ticks") return has("familyRef") || has("childRef");
  return has("conferenceRef") || byFamilyAndDay(has);
}

function identityOf(columns: readonly SheetColumn[]): Matching {
  const { conferenceRef, familyRef, childRef, date } = FIELDS.conferences;
  const fields = { conferenceRef, familyRef, childRef, date };
  const present = Object.entries(fields).flatMap(([field, definition]) =>
    definition ? [[field, definition] as const] : [],
  );
  return matchColumns("conferences", Object.fromEntries(present), columns);
}

/** The dataset that explains most; and the children, where conferences have a row for each child. */
function listPlans(
  grid: SheetGrid,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  confirmed: SheetProfile | null,
): readonly ListPlan[] {
  const type = impliedType(grid, block);
  const settled = confirmedColumns(confirmed, columns);
  let best: ListPlan | null = null;
  let bestScore = 0;
  let children: ListPlan | null = null;
  for (const dataset of DATASETS) {
    const asConfirmed = dataset === confirmed?.dataset ? settled : undefined;
    const mentioned = confirmed?.dataset === "conferences" && dataset === "children";
    if (confirmed !== null && asConfirmed === undefined && !mentioned) continue;
    if (asConfirmed === undefined && !couldBe(dataset, columns)) continue;
    const matching = matchColumns(dataset, FIELDS[dataset], columns, asConfirmed);
    const enough = asConfirmed
      ? matching.sure.length > 0
      : isRecognised(dataset, matching, grid, type !== null);
    if (!enough) continue;
    const plan: ListPlan = { dataset, matching, impliedType: type };
    const score = matching.sure.reduce((sum, match) => sum + match.confidence, 0);
    if (dataset === "children") children = plan;
    if (score > bestScore) {
      best = plan;
      bestScore = score;
    }
  }
  if (best === null) return [];
  return best.dataset === "conferences" && children !== null ? [best, children] : [best];
}

function isRecognised(
  dataset: DatasetName,
  matching: Matching,
  grid: SheetGrid,
  saysType: boolean,
): boolean {
  const byField = new Map(matching.sure.map((match) => [match.field, match]));
  return RECOGNISED[dataset]({
    has: (field) => byField.has(field),
    named: (field) => {
      const because = byField.get(field)?.because;
      return because === "exact name" || because === "synonym" || because === "confirmed";
    },
    holds: (field) => {
      const match = byField.get(field);
      return match !== undefined && (match.column.fit(match.definition.kind) ?? 0) >= 0.5;
    },
    sheetName: grid.snapshot.name,
    saysType,
  });
}
