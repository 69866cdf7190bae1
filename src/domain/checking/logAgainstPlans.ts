import type { CalendarDate } from "../calendar/calendarDate";
import { isWithinAny } from "../calendar/daySpan";
import type { DatedConference } from "../people/families";
import { isInForce } from "../people/onPlan";
import { isInitial, isReview } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import type { Child, Conference } from "../records/records";
import type { PlanCategory } from "../records/vocabulary";
import type { Reach } from "./planStarts";
import type { PlanOnRow } from "./plansOnRows";
import type { Tracker } from "./tracker";

/** In what a family's conferences and the plans of its children disagree. */
export type Disagreement =
  | {
      readonly what: "ended in the log";
      readonly held: CalendarDate;
      readonly end: CalendarDate | null;
    }
  | { readonly what: "ended on no conference"; readonly end: CalendarDate }
  | { readonly what: "no plan start"; readonly held: CalendarDate }
  | { readonly what: "no plan made"; readonly held: CalendarDate }
  | { readonly what: "second initial"; readonly held: CalendarDate; readonly since: CalendarDate }
  | { readonly what: "nobody on a plan"; readonly held: CalendarDate }
  | { readonly what: "another category"; readonly held: CalendarDate };

/** Takes down what disagrees: at a conference's outcome, or at a field of a child's row. */
export interface Told {
  atConference(conference: Conference, facts: Disagreement): void;
  atChild(row: Child, field: "planStart" | "planEnd" | "category", facts: Disagreement): void;
}

/** Furthest apart, in days, that the end of a plan is recorded late and is still of its review: D04 asks about the day. */
const RECORDED_LATE = 31;

/** Compares each of a family's conferences with the plans that were in force on its day, or that it made. */
export function conferencesAgainstPlans(
  conferences: readonly DatedConference[],
  plans: readonly PlanOnRow[],
  { duplicates }: Pick<Tracker, "duplicates">,
  told: Told,
): void {
  let planWithoutStart = false;
  let asked = false;
  for (const conference of conferences) {
    if (duplicates.has(conference)) continue;
    const { date: held, outcome } = conference;
    const decision = isKnown(outcome) ? outcome.decision : undefined;
    const onPlan = plans.filter(({ row }) => isInForce(row, held));
    if (isInitial(conference) || conference.type === "transfer-in") {
      const hasBegun = plans.some(({ madeOn, start }) => madeOn === held || start === held);
      if (decision === "plan made" && !hasBegun) {
        const [first] = onPlan;
        planWithoutStart ||= first === undefined;
        told.atConference(
          conference,
          first
            ? { what: "second initial", held, since: first.start }
            : { what: "no plan start", held },
        );
      }
      if (decision === "no plan" && !anotherMadeOne(conference, conferences)) {
        for (const { row, start } of plans) {
          if (start === held) told.atChild(row, "planStart", { what: "no plan made", held });
        }
      }
    }
    if (decision === "plan made") categories(conference, plans, told);
    if (!isReview(conference)) continue;
    if (decision === "plan ended") stillOpen(held, onPlan, plans, told);
    const isOfNobody = onPlan.length === 0 && !plans.some(({ start }) => start === held);
    if (isOfNobody && !planWithoutStart && !asked) {
      asked = true;
      told.atConference(conference, { what: "nobody on a plan", held });
    }
  }
}

/** Plans that a review ended, and that are open, or ended much later, on the children's sheet. */
function stillOpen(
  held: CalendarDate,
  onPlan: readonly PlanOnRow[],
  plans: readonly PlanOnRow[],
  told: Told,
): void {
  for (const { end, person, row } of onPlan) {
    if (end !== undefined && end - held <= RECORDED_LATE) continue;
    // Another row has the same child's later plan: this row's end is told by D13.
    const isReopened = plans.some(
      (other) => other.row !== row && other.person === person && other.start > held,
    );
    if (isReopened) continue;
    told.atChild(row, "planEnd", { what: "ended in the log", held, end: end ?? null });
  }
}

function anotherMadeOne(conference: DatedConference, all: readonly DatedConference[]): boolean {
  return all.some(
    (other) =>
      other !== conference &&
      other.date === conference.date &&
      isKnown(other.outcome) &&
      other.outcome.decision !== "no plan",
  );
}

/** Plans that ended on a day on which the family had no conference, in a log that covers that day. */
export function endsAgainstConferences(
  conferences: readonly DatedConference[],
  plans: readonly PlanOnRow[],
  reach: Reach,
  { asAt, available }: Pick<Tracker, "asAt" | "available">,
  told: Told,
): void {
  const first = conferences[0]?.date;
  if (first === undefined) return;
  for (const { end, row, start } of plans) {
    if (end === undefined || end > asAt || end > reach.to || end <= first || end === start)
      continue;
    if (conferences.some(({ date }) => date === end)) continue;
    if (isWithinAny(end, available.unreadDays)) continue;
    // Where the log ended the plan a few days before, the child's row was filled in late.
    const isOfReview = conferences.some(
      (one) => isReview(one) && Math.abs(one.date - end) <= RECORDED_LATE && endedPlans(one),
    );
    if (!isOfReview) told.atChild(row, "planEnd", { what: "ended on no conference", end });
  }
}

function endedPlans({ outcome }: Conference): boolean {
  return isKnown(outcome) && outcome.decision === "plan ended";
}

/** A category at the conference that none of the plans it made on its day has. */
function categories(
  { category, date: held }: DatedConference,
  plans: readonly PlanOnRow[],
  told: Told,
): void {
  if (!isKnown(category)) return;
  let first: Child | undefined;
  for (const { madeOn, row, start } of plans) {
    if (start !== held || madeOn !== held || !isKnown(row.category)) continue;
    if (isSame(category, row.category)) return;
    first ??= row;
  }
  if (first) told.atChild(first, "category", { what: "another category", held });
}

/** "Multiple" stands for any two or more. */
function isSame(one: PlanCategory, other: PlanCategory): boolean {
  const many = ({ categories: all }: PlanCategory) => all.includes("multiple") || all.length > 1;
  const saysMultiple = [one, other].some(({ categories: all }) => all.includes("multiple"));
  if (saysMultiple && many(one) && many(other)) return true;
  return [...one.categories].sort().join() === [...other.categories].sort().join();
}
