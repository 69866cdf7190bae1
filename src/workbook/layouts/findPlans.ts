import { headerCandidates } from "../headers/headerCandidates";
import type { ReadingContext } from "../readingContext";
import { type SheetGrid, sheetGrid } from "../sheetGrid";
import { WHY_IGNORED } from "../sheetWords";
import type { SheetSnapshot } from "../snapshot";
import { nextHeadings, partOfGrid } from "./regions";
import { planSheet, type SheetPlan } from "./sheetPlan";

/** What a sheet holds, list below list; or why it is left alone. */
export function findPlans(
  context: ReadingContext,
  sheet: SheetSnapshot,
): readonly SheetPlan[] | string {
  const asConfirmed = context.profile?.sheets.find((confirmed) => confirmed.sheet === sheet.name);
  if (asConfirmed?.dataset === null) return WHY_IGNORED.asConfirmed;
  const plans: SheetPlan[] = [];
  const whole = sheetGrid(sheet);
  if (whole.endRow === whole.firstRow) return WHY_IGNORED.empty;
  let rest = whole;
  for (;;) {
    const plan = findPlan(context, rest);
    if (typeof plan === "string") return plans.length > 0 ? plans : plan;
    const next = nextHeadings(rest, plan.block);
    if (next === null) return [...plans, plan];
    const part = partOfGrid(rest, rest.firstRow, next);
    plans.push(planSheet(context, part, plan.block) ?? plan);
    rest = partOfGrid(rest, next, rest.endRow);
  }
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
