import { headerCandidates } from "../../layout/headerCandidates";
import { nextHeadings, partOfGrid } from "../../layout/regions";
import { columnsOfSheet, secondTable } from "../../layout/sideBySide";
import { type SheetGrid, sheetGrid } from "../../snapshot/sheetGrid";
import type { SheetSnapshot } from "../../snapshot/snapshot";
import type { ReadingContext } from "../columns/readingContext";
import { fieldPlace } from "../scoring/headingScorer";
import { planAsSaid } from "./planAsSaid";
import { planSheet, type SheetPlan } from "./sheetPlan";

/** Why a sheet was left alone, in words. */
export const WHY_IGNORED = {
  asConfirmed: "It was set to be left alone.",
  empty: "It is empty.",
  noHeadings: "No row of headings like a tracker's was found in its first 40 rows.",
  notUnderstood: "Its headings were not understood.",
  notOurs: "Its columns are not those of a conference tracker.",
  notATracker: "Nothing like a conference tracker was found in the workbook.",
} as const;

/** Fields by which a second table beside the first says whose its rows are. */
const IDENTITY = [
  fieldPlace("conferences", "conferenceRef"),
  fieldPlace("conferences", "familyRef"),
  fieldPlace("children", "childRef"),
];

/** How surely a heading must be one of them. */
const SURELY = 0.9;

/** What a sheet holds, list below list and beside one another; or why it is left alone. */
export function findPlans(
  context: ReadingContext,
  sheet: SheetSnapshot,
): readonly SheetPlan[] | string {
  const asConfirmed = context.profile?.sheets.find((confirmed) => confirmed.sheet === sheet.name);
  if (asConfirmed?.dataset === null) return WHY_IGNORED.asConfirmed;
  const whole = sheetGrid(sheet);
  if (whole.endRow === whole.firstRow) return WHY_IGNORED.empty;
  const plan = findPlan(context, whole);
  if (typeof plan === "string") {
    const said = planAsSaid(context, whole, asConfirmed);
    return said === null ? plan : [said];
  }
  return besideOneAnother(context, sheet, plan) ?? belowOneAnother(context, whole, plan);
}

/** Two tables whose rows have nothing to do with each other; `null` where the sheet is one. */
function besideOneAnother(
  context: ReadingContext,
  sheet: SheetSnapshot,
  plan: SheetPlan,
): readonly SheetPlan[] | null {
  const second = secondTable(plan, (heading) => identityNamed(context, heading));
  if (second === null) return null;
  const right = findPlans(context, columnsOfSheet(sheet, second));
  const left = findPlans(context, columnsOfSheet(sheet, 0, second));
  return typeof right === "string" || typeof left === "string" ? null : [...left, ...right];
}

/** The fields that say whose a row is and that a heading surely names. */
function identityNamed({ scorer }: ReadingContext, heading: string): readonly number[] {
  if (heading === "") return [];
  const scores = scorer.scores(heading);
  return IDENTITY.filter((place) => (scores[place]?.similarity ?? 0) >= SURELY);
}

/** A plan and those of the lists below it. */
function belowOneAnother(
  context: ReadingContext,
  grid: SheetGrid,
  plan: SheetPlan,
): readonly SheetPlan[] {
  const next = nextHeadings(grid, plan.block, context.familiarity);
  if (next === null) return [plan];
  const rest = partOfGrid(grid, next, grid.endRow);
  const below = findPlan(context, rest);
  // What looks like headings and has no list below it is part of the list above.
  if (typeof below === "string") return [plan];
  const above = partOfGrid(grid, grid.firstRow, next);
  return [planSheet(context, above, plan.block) ?? plan, ...belowOneAnother(context, rest, below)];
}

/** The plan that explains most of a sheet, or why there is none. */
function findPlan(context: ReadingContext, grid: SheetGrid): SheetPlan | string {
  const candidates = headerCandidates(grid, context.familiarity);
  if (candidates.length === 0) return WHY_IGNORED.noHeadings;
  let best: SheetPlan | null = null;
  for (const block of candidates) {
    const plan = planSheet(context, grid, block);
    if (plan !== null && (best === null || explainsMore(plan, best))) best = plan;
  }
  return best ?? WHY_IGNORED.notOurs;
}

/** Share of what a lower block of headings explains that a higher one must explain to come first. */
const ENOUGH = 0.5;

/** Of lists below one another the first counts: the rest of the sheet is looked at after it. */
function explainsMore(plan: SheetPlan, other: SheetPlan): boolean {
  const above = plan.block.lastRow < other.block.firstRow;
  const below = plan.block.firstRow > other.block.lastRow;
  if (!above && !below) return plan.score > other.score;
  return above ? plan.score > other.score * ENOUGH : plan.score * ENOUGH > other.score;
}
