import type { ReadingProblem } from "../domain/records/readingProblem";
import { changesSince } from "./assignment/confirmed";
import { availabilityOf } from "./availability";
import { speaksOfConferences } from "./datasets/tracker";
import { findPlans } from "./layouts/findPlans";
import { readSheet } from "./layouts/sheetParts";
import type { SheetPlan } from "./layouts/sheetPlan";
import { readingContext, type UnderstandOptions } from "./readingContext";
import { recordsOf } from "./recordsOf";
import { WHY_IGNORED } from "./sheetWords";
import type { WorkbookSnapshot } from "./snapshot";
import type { Understanding } from "./understanding";

/**
 * Finds the trackers of a workbook among its sheets and reads them into records, each with its place. Never
 * throws; whatever could not be read is in `problems`, whatever was left alone in `ignored`.
 */
export function understand(snapshot: WorkbookSnapshot, options: UnderstandOptions): Understanding {
  const context = readingContext(snapshot.dateSystem, options);
  const plans: SheetPlan[] = [];
  const ignored: { sheet: string; why: string }[] = [];
  for (const sheet of snapshot.sheets) {
    const found = findPlans(context, sheet);
    if (typeof found === "string") ignored.push({ sheet: sheet.name, why: found });
    else plans.push(...found);
  }
  if (!plans.some(speaksOfConferences)) {
    const others = new Set(plans.map(({ grid }) => grid.snapshot.name));
    const why = WHY_IGNORED.notATracker;
    return nothing([...ignored, ...[...others].map((sheet) => ({ sheet, why }))]);
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
    problems: eachOnce(context.problems),
    changes: changesSince(options.profile, snapshot, plans),
  };
}

/** Problems without those of a cell that was read for two datasets. */
function eachOnce(problems: readonly ReadingProblem[]): readonly ReadingProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ kind, cell: { sheet, row, column } }) => {
    const cell = `${row} ${column} ${kind} ${sheet}`;
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  });
}

/** Whether the types of a sheet's conferences are said by its name or title. */
function impliesType({ lists: [list] }: SheetPlan): boolean {
  return (
    list?.dataset === "conferences" &&
    list.impliedType !== null &&
    !list.matching.sure.some(({ field }) => field === "type")
  );
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
