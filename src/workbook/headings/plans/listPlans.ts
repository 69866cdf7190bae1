import type { DatasetName } from "../../../domain/records/records";
import type { ConferenceType } from "../../../domain/records/vocabulary";
import type { HeaderBlock } from "../../layout/headerBlock";
import type { SheetGrid } from "../../snapshot/sheetGrid";
import { confirmedColumns } from "../columns/confirmed";
import { TELLING_KINDS } from "../columns/contents";
import {
  couldBe,
  isNamed,
  type Match,
  type Matching,
  matchColumns,
  namedAlone,
} from "../columns/matchColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import { DATASETS, FIELDS } from "../fields";
import type { SheetProfile } from "../profile";
import { impliedType } from "./impliedType";
import { RECOGNISED } from "./recognition";

/** Rows of one dataset, a field to a column. */
export interface ListPlan {
  readonly dataset: DatasetName;
  readonly matching: Matching;
  /** The type of all conferences, where no column but the sheet's name or title says it. */
  readonly impliedType: ConferenceType | null;
}

/** The dataset that explains most; and the children, where conferences have a row for each child. */
export function listPlans(
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
    const plan: ListPlan = { dataset, matching, impliedType: type };
    const enough = asConfirmed
      ? isListOf(dataset, matching)
      : isRecognised(dataset, matching, grid, type !== null, columns);
    if (!enough) {
      if (dataset === "children") children = mentionedAlone(plan);
      continue;
    }
    const score = matching.sure.reduce((sum, match) => sum + match.confidence, 0);
    if (dataset === "children") children = plan;
    if (score > bestScore) {
      best = plan;
      bestScore = score;
    }
  }
  if (best === null) return [];
  const free = new Set(columns);
  const plans = best.dataset === "conferences" && children !== null ? [best, children] : [best];
  for (const { matching } of plans) for (const { column } of matching.sure) free.delete(column);
  return plans.map((plan) => withNamedColumns(plan, free, settled));
}

/** Columns that tell one child of a log from another, and say nothing more of it. */
const WHICH_CHILD: ReadonlySet<string> = new Set(["familyRef", "childRef", "name", "gender"]);

/** Heading words of a column that surely names children: a log has other names in it. */
const OF_CHILD = /child|young person|\byp\b/i;

/** The children of a log with a row for each that records nothing but which child it is; `null` where it names none. */
function mentionedAlone(plan: ListPlan): ListPlan | null {
  const sure = plan.matching.sure.filter(({ field }) => WHICH_CHILD.has(field));
  const names = sure.some(
    ({ column, field }) =>
      (field === "childRef" || field === "name") && OF_CHILD.test(column.heading),
  );
  return names ? { ...plan, matching: { sure, asked: [] } } : null;
}

/** A plan with the columns that its headings name, whatever their cells hold; those found are free no more. */
function withNamedColumns(
  plan: ListPlan,
  free: Set<SheetColumn>,
  settled: ReturnType<typeof confirmedColumns>,
): ListPlan {
  const { sure, asked } = plan.matching;
  const named = namedAlone(plan.dataset, plan.matching, [...free]).filter(
    ({ field }) => !settled.has(field),
  );
  if (named.length === 0) return plan;
  for (const { column } of named) free.delete(column);
  const fields = new Set(named.map(({ field }) => field));
  const matching = {
    sure: [...sure, ...named],
    asked: asked.filter(({ field }) => !fields.has(field)),
  };
  return { ...plan, matching };
}

/** Whether what was confirmed is a list: agencies and indicators may stand side by side instead. */
function isListOf(dataset: DatasetName, { sure }: Matching): boolean {
  if (dataset === "indicators") return false;
  return dataset === "participation"
    ? sure.some(({ field }) => field === "agency")
    : sure.length > 0;
}

/** Whether a column that should hold words of one kind holds none of them. */
function speaksOfOtherThings({ column, definition: { kind } }: Match): boolean {
  return TELLING_KINDS.has(kind) && column.fit(kind) === 0;
}

/** See {@link Evidence.looksLikeConferences}. */
function looksLikeConferences({ sure }: Matching, columns: readonly SheetColumn[]): boolean {
  const outcome = sure.find(({ field }) => field === "outcome")?.column;
  const taken = new Set(sure.map(({ column }) => column));
  return (
    (outcome?.fit("outcome") ?? 0) >= MOSTLY &&
    columns.some((column) => !taken.has(column) && (column.fit("conference type") ?? 0) >= MOSTLY)
  );
}

/** Share of a column's cells that says what the column holds. */
const MOSTLY = 0.5;

function isRecognised(
  dataset: DatasetName,
  matching: Matching,
  grid: SheetGrid,
  saysType: boolean,
  columns: readonly SheetColumn[],
): boolean {
  const byField = new Map(matching.sure.map((match) => [match.field, match]));
  return RECOGNISED[dataset]({
    has: (field) => {
      const match = byField.get(field);
      return match !== undefined && !speaksOfOtherThings(match);
    },
    named: (field) => {
      const because = byField.get(field)?.because;
      return because === "exact name" || because === "synonym" || because === "confirmed";
    },
    headed: (field) => columns.some((column) => isNamed(dataset, field, column)),
    holds: (field) => {
      const match = byField.get(field);
      if (match === undefined) return false;
      // Where formulas have no results, only the heading can tell.
      const fit = match.column.fit(match.definition.kind) ?? match.column.profile.errors;
      return fit >= MOSTLY;
    },
    sheetName: grid.snapshot.name,
    looksLikeConferences: () => looksLikeConferences(matching, columns),
    headings: columns.filter(({ heading }) => heading !== "").length,
    saysType,
  });
}
