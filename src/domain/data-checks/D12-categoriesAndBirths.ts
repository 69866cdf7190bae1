import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { isOpenOn } from "../checking/openPlans";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { endsWithPlan, isConference } from "../records/conferenceKinds";
import { isKnown, lacks } from "../records/field";
import type { Child, Conference } from "../records/records";
import { cellOf } from "../records/source";
import { localPractice } from "../sources/sources";
import { counted } from "../text/numbers";

type Found =
  | { readonly what: "no category" | "no plan" | "no birth" }
  | {
      readonly what: "births apart";
      readonly dateOfBirth: CalendarDate;
      readonly expectedDateOfBirth: CalendarDate;
      /** Days between the two. */
      readonly apart: number;
    };

const text: DataCheckText<Found> = {
  code: "D12",
  title: "Plan, category and birth do not fit",
  why: "Figure 1 counts plans by category, Figure 3 children by age: what does not fit is counted wrongly.",
  putRight: "Enter what is missing, or clear what should not be there.",
  sources: [localPractice("annual report 2013-14, Figures 1 and 3")],
  severity: "error",
  needs: [
    ...columnsOf("conferences", "outcome", "category"),
    ...columnsOf("children", "planStart", "category", "dateOfBirth", "expectedDateOfBirth"),
  ],
  sentence: doesNotFit,
};

/** Days by which a birth may differ from the day it was expected. */
const BIRTH_WINDOW = 60;

/** D12: categories that do not go with their plan, and births that do not go with their expectation. */
export const plansHaveCategories: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { children, conferences } = tracker.records;
    return [
      each(conferences, (conference) => categoryOfConference(conference, tracker, verdicts)),
      each(children, (child) => {
        categoryOfChild(child, tracker, verdicts);
        birthOfChild(child, tracker, verdicts);
      }),
    ];
  },
};

function categoryOfConference(
  conference: Conference,
  { duplicates, names }: Tracker,
  verdicts: Verdicts,
): void {
  const { category, outcome } = conference;
  if (!isConference(conference) || !isKnown(outcome) || duplicates.has(conference)) return;
  const lacksOne = lacks(category, "not recorded") && endsWithPlan(conference) === true;
  const hasNoneToHave = isKnown(category) && outcome.decision === "no plan";
  if (!lacksOne && !hasNoneToHave) return;
  verdicts.add(
    recordFinding(text, {
      record: names.conference(conference),
      cells: [cellOf(conference.sources[0], "category")],
      facts: { what: lacksOne ? "no category" : "no plan" },
    }),
  );
}

function categoryOfChild(child: Child, { asAt }: Tracker, verdicts: Verdicts): void {
  const { category, planStart } = child;
  const lacksOne = lacks(category, "not recorded") && isOpenOn(child, asAt) === true;
  const hasNoneToHave = isKnown(category) && lacks(planStart, "not recorded");
  if (!lacksOne && !hasNoneToHave) return;
  verdicts.add(
    recordFinding(text, {
      record: nameOf("children", child),
      cells: [cellOf(child.sources[0], "category")],
      facts: { what: lacksOne ? "no category" : "no plan" },
    }),
  );
}

function birthOfChild(child: Child, { asAt, available }: Tracker, verdicts: Verdicts): void {
  const { dateOfBirth, expectedDateOfBirth } = child;
  if (!available.has("children", "dateOfBirth")) return;
  const neither =
    lacks(dateOfBirth, "not recorded") &&
    !isKnown(expectedDateOfBirth) &&
    !lacks(expectedDateOfBirth, "unreadable");
  const apart =
    isKnown(dateOfBirth) && dateOfBirth <= asAt && isKnown(expectedDateOfBirth)
      ? Math.abs(dateOfBirth - expectedDateOfBirth)
      : 0;
  if (!neither && apart <= BIRTH_WINDOW) return;
  const facts: Found =
    isKnown(dateOfBirth) && isKnown(expectedDateOfBirth)
      ? { what: "births apart", dateOfBirth, expectedDateOfBirth, apart }
      : { what: "no birth" };
  verdicts.add(
    recordFinding(text, {
      record: nameOf("children", child),
      cells: [cellOf(child.sources[0], "dateOfBirth")],
      facts,
    }),
  );
}

function doesNotFit(found: Found): string {
  switch (found.what) {
    case "no category":
      return "A plan is in force and has no category.";
    case "no plan":
      return "A category is recorded and no plan was made.";
    case "no birth":
      return "Neither a date of birth nor an expected date is recorded.";
    case "births apart":
      return `Born ${dateInWords(found.dateOfBirth)}, ${counted(found.apart, "day")} from the expected ${dateInWords(found.expectedDateOfBirth)}.`;
  }
}
