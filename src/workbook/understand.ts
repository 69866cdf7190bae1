import type { Records } from "../domain/records/records";
import { changedHeadings } from "./assignment/confirmed";
import { availabilityOf } from "./availability";
import { decideByType } from "./datasets/decisions";
import { numberReviews } from "./datasets/reviewSequence";
import { speaksOfConferences } from "./datasets/tracker";
import type { HeaderBlock } from "./headers/headerBlock";
import { headerCandidates } from "./headers/headerCandidates";
import { readSheet, type SheetPart } from "./layouts/sheetParts";
import { planSheet, type SheetPlan } from "./layouts/sheetPlan";
import type { Profile } from "./profile";
import { type ReadingContext, readingContext, type UnderstandOptions } from "./readingContext";
import { sheetGrid } from "./sheetGrid";
import { WHY_IGNORED } from "./sheetWords";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import type { ProfileChange, Understanding } from "./understanding";

/**
 * Finds the trackers of a workbook among its sheets and reads them into records, each with its place. Never
 * throws; whatever could not be read is in `problems`, whatever was left alone in `ignored`.
 */
export function understand(snapshot: WorkbookSnapshot, options: UnderstandOptions): Understanding {
  const context = readingContext(snapshot.dateSystem, options);
  const plans: SheetPlan[] = [];
  const ignored: { sheet: string; why: string }[] = [];
  for (const sheet of snapshot.sheets) {
    const plan = findPlan(context, sheet);
    if (typeof plan === "string") ignored.push({ sheet: sheet.name, why: plan });
    else plans.push(plan);
  }
  if (!plans.some(speaksOfConferences)) {
    for (const { grid } of plans) {
      ignored.push({ sheet: grid.snapshot.name, why: WHY_IGNORED.notATracker });
    }
    return nothing(ignored);
  }
  const childrenListed = plans.some((plan) => plan.lists[0]?.dataset === "children");
  const parts = plans.flatMap((plan) => readSheet(context, plan, !childrenListed));
  const sheets = parts.map(({ understood }) => understood);
  return {
    recognised: true,
    sheets,
    ignored,
    records: recordsOf(parts),
    available: availabilityOf(sheets, plans.some(impliesType)),
    problems: context.problems,
    changes: changesSince(options.profile, snapshot, plans),
  };
}

/** What the profile says and the workbook no longer bears out. */
function changesSince(
  profile: Profile | null,
  { sheets, skipped }: WorkbookSnapshot,
  plans: readonly SheetPlan[],
): readonly ProfileChange[] {
  const names = new Set([...sheets, ...skipped].map(({ name }) => name));
  const used = new Set(plans.map(({ confirmed }) => confirmed));
  const missing = (profile?.sheets ?? []).filter(
    (confirmed) => !names.has(confirmed.sheet) && !used.has(confirmed),
  );
  return [
    ...missing.map(({ sheet }) => ({ kind: "sheet missing", sheet }) as const),
    ...plans.flatMap(({ confirmed, columns, lists: [list] }) =>
      confirmed === null ? [] : changedHeadings(confirmed, columns, list?.matching.sure ?? []),
    ),
  ];
}

/** Whether the types of a sheet's conferences are said by its name or title. */
function impliesType({ lists: [list] }: SheetPlan): boolean {
  return (
    list?.dataset === "conferences" &&
    list.impliedType !== null &&
    !list.matching.sure.some(({ field }) => field === "type")
  );
}

/** The plan that explains most of a sheet, or why there is none. */
function findPlan(context: ReadingContext, sheet: SheetSnapshot): SheetPlan | string {
  const asConfirmed = context.profile?.sheets.find((confirmed) => confirmed.sheet === sheet.name);
  if (asConfirmed?.dataset === null) return WHY_IGNORED.asConfirmed;
  const grid = sheetGrid(sheet);
  if (grid.endRow === grid.firstRow) return WHY_IGNORED.empty;
  const candidates = headerCandidates(grid, context.familiarity);
  if (candidates.length === 0) return WHY_IGNORED.noHeadings;
  let best: SheetPlan | null = null;
  for (const block of candidates) {
    const plan = planSheet(context, grid, block);
    if (plan !== null && (best === null || explainsMore(plan, best))) best = plan;
  }
  return best ?? WHY_IGNORED.notOurs;
}

/** What a block of headings must explain more than another that lies elsewhere in the sheet. */
const CLEARLY_MORE = 0.5;

/** Of headings that are repeated further down, the first count. */
function explainsMore(plan: SheetPlan, other: SheetPlan): boolean {
  const above = plan.block.lastRow < other.block.firstRow;
  const below = plan.block.firstRow > other.block.lastRow;
  if (!above && !below) return plan.score > other.score;
  if (sameHeadings(plan.block, other.block)) return above;
  return plan.score > other.score + (above ? -CLEARLY_MORE : CLEARLY_MORE);
}

function sameHeadings(a: HeaderBlock, b: HeaderBlock): boolean {
  const last = ({ lines }: HeaderBlock) => lines.map((all) => all.at(-1) ?? "");
  const others = last(b);
  return last(a).every((heading, i) => heading === others[i]);
}

function recordsOf(parts: readonly SheetPart[]): Records {
  const all = <Name extends keyof Records>(name: Name) =>
    parts.flatMap(({ records }) => (records[name] ?? []) as Records[Name][number][]);
  const children = all("children");
  return {
    conferences: numberReviews(decideByType(all("conferences")), children),
    children,
    participation: all("participation"),
    indicators: all("indicators"),
    enquiries: all("enquiries"),
    actions: all("actions"),
    nonWorkingDays: all("nonWorkingDays"),
  };
}

function nothing(ignored: Understanding["ignored"]): Understanding {
  return {
    recognised: false,
    sheets: [],
    ignored,
    records: recordsOf([]),
    available: { has: () => false, indicatorNames: [] },
    problems: [],
    changes: [],
  };
}
