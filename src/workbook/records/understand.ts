import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { ReadingProblem } from "../../domain/records/readingProblem";
import { type Slices, toEnd } from "../../domain/slices";
import {
  type ReadingContext,
  readingContext,
  type UnderstandOptions,
} from "../headings/columns/readingContext";
import { datedRows } from "../headings/plans/datedRows";
import { findPlans, WHY_IGNORED } from "../headings/plans/findPlans";
import { mayHoldRecords } from "../headings/plans/mayHoldRecords";
import { changesSince } from "../headings/plans/profileChanges";
import type { SheetPlan } from "../headings/plans/sheetPlan";
import { speaksOfConferences } from "../headings/plans/tracker";
import { unreadDaysOf } from "../headings/plans/unreadDays";
import { readSheet, type SheetPart } from "../reading/sheetParts";
import { sheetGrid } from "../snapshot/sheetGrid";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import { availabilityOf } from "./availability";
import { conferencesOnce } from "./conferencesOnce";
import { missingQuarters } from "./missingQuarters";
import { recordsOf } from "./recordsOf";
import { repeatedRows } from "./repeatedRows";
import type { IgnoredSheet, Understanding } from "./understanding";

/**
 * Finds the trackers of a workbook among its sheets and reads them into records, each with its place. Never
 * throws; whatever could not be read is in `problems`, whatever was left alone in `ignored`.
 */
export function understand(snapshot: WorkbookSnapshot, options: UnderstandOptions): Understanding {
  return toEnd(understandInSlices(snapshot, options));
}

/** The same in slices; counts the rows read. */
export function* understandInSlices(
  snapshot: WorkbookSnapshot,
  options: UnderstandOptions,
): Slices<Understanding> {
  const context = readingContext(snapshot, options);
  const plans: SheetPlan[] = [];
  const ignored: IgnoredSheet[] = [];
  for (const sheet of snapshot.sheets) {
    const found = findPlans(context, sheet);
    if (typeof found === "string") ignored.push(ignoredSheet(context, sheet, found, options.asAt));
    else plans.push(...found);
    yield 0;
  }
  const isSaid = ({ confirmed }: SheetPlan) => confirmed !== null;
  if (!plans.some((plan) => speaksOfConferences(plan) || isSaid(plan))) {
    const others = new Set(plans.map(({ grid }) => grid.snapshot.name));
    const why = WHY_IGNORED.notATracker;
    const none = { why, mayHoldRecords: false, days: null };
    const noTracker = [...others].map((sheet) => ({ sheet, ...none }));
    return nothing([...ignored, ...noTracker]);
  }
  const childrenListed = plans.some((plan) => plan.lists[0]?.dataset === "children");
  const parts: SheetPart[] = [];
  for (const plan of plans) parts.push(...(yield* readSheet(context, plan, !childrenListed)));
  const once = yield* conferencesOnce(parts);
  const copies = yield* repeatedRows(once.parts);
  const problems = context.problems.filter(
    (problem) => !once.isOfCopy(problem) && !copies.isOfCopy(problem),
  );
  const sheets = parts.map(({ understood }) => understood);
  const records = yield* recordsOf(copies.parts);
  const missing = missingQuarters(namesIn(snapshot), records.conferences);
  const unreadDays = [...ignored, ...missing].flatMap(({ days }) => days ?? []);
  return {
    recognised: true,
    sheets,
    ignored,
    missing,
    records,
    available: { ...availabilityOf(sheets, plans.some(impliesType)), unreadDays },
    problems: eachOnce([...problems, ...once.problems, ...copies.problems]),
    changes: changesSince(options.profile, snapshot, plans),
  };
}

/** A sheet that is not read, and whether that may leave records out; a person who had it left alone knows. */
function ignoredSheet(
  context: ReadingContext,
  sheet: SheetSnapshot,
  why: string,
  asAt: CalendarDate,
): IgnoredSheet {
  const isSaid = why === WHY_IGNORED.asConfirmed;
  const rows = isSaid ? [] : datedRows(context, sheetGrid(sheet));
  if (!mayHoldRecords(rows)) {
    return { sheet: sheet.name, why, mayHoldRecords: false, days: null };
  }
  const unclear = why === WHY_IGNORED.notOurs ? WHY_IGNORED.notUnderstood : why;
  const days = unreadDaysOf(rows, asAt);
  return { sheet: sheet.name, why: unclear, mayHoldRecords: true, days };
}

function namesIn({ sheets, skipped }: WorkbookSnapshot): readonly string[] {
  return [...sheets, ...skipped].map(({ name }) => name);
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
    missing: [],
    records: toEnd(recordsOf([])),
    available: { has: () => false, indicatorNames: [], unreadDays: [] },
    problems: [],
    changes: [],
  };
}
