import { addDays, type CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import { isKnown, lacks } from "../records/field";
import type { Child } from "../records/records";
import { cellOf } from "../records/source";
import { WORKING_TOGETHER } from "../sources/sources";

type Found =
  | { readonly what: "too far ahead"; readonly expected: CalendarDate; readonly from: CalendarDate }
  | { readonly what: "long past"; readonly expected: CalendarDate }
  | { readonly what: "sex"; readonly expected: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D21",
  title: "Expected birth that cannot be right",
  why: "A child who was born and is still entered as unborn is counted in the wrong age band, and a wrong expected date moves the clocks of a pre-birth conference.",
  putRight: "Enter the date of birth, or correct the expected date.",
  sources: [WORKING_TOGETHER],
  severity: "query",
  needs: columnsOf("children", "expectedDateOfBirth"),
  sentence: cannotBeRight,
};

/** Days of a pregnancy, counted as midwives do, from the last period: 40 weeks. */
const PREGNANCY = 280;

/** Days after the expected date by which a birth is entered: as many as D12 allows a birth to be away from it. */
const OVERDUE = 60;

/** What is written for the sex of a child. "Unborn" and "not known" are none. */
const SEX = /^(?:m|f|male|female|boy|girl)$/i;

/** D21: an expected date of birth out of range, or long past with no birth; an unborn child with a sex. */
export const birthsExpected: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    return [
      each(tracker.records.children, (child) => {
        const found = foundIn(child, tracker);
        if (found === undefined) return;
        const field = found.what === "sex" ? "gender" : "expectedDateOfBirth";
        verdicts.add(
          recordFinding(text, {
            record: nameOf("children", child),
            cells: [cellOf(child.sources[0], field)],
            facts: found,
          }),
        );
      }),
    ];
  },
};

function foundIn(child: Child, { asAt }: Tracker): Found | undefined {
  const { dateOfBirth, expectedDateOfBirth: expected, gender, planStart } = child;
  if (!isKnown(expected)) return undefined;
  const isBorn = isKnown(dateOfBirth) || lacks(dateOfBirth, "unreadable");
  // When it was written down the child was expected: at the latest when its plan began.
  const from = isKnown(planStart) && planStart < asAt ? planStart : asAt;
  if (expected > addDays(from, PREGNANCY)) return { what: "too far ahead", expected, from };
  if (isBorn) return undefined;
  if (addDays(expected, OVERDUE) < asAt) return { what: "long past", expected };
  const hasSex = isKnown(gender) && SEX.test(gender.trim());
  return hasSex && expected > asAt ? { what: "sex", expected } : undefined;
}

function cannotBeRight(found: Found): string {
  const expected = dateInWords(found.expected);
  switch (found.what) {
    case "too far ahead":
      return `The birth is expected ${expected}, more than 40 weeks after ${dateInWords(found.from)}.`;
    case "long past":
      return `The birth was expected ${expected}, and no date of birth has been entered since.`;
    case "sex":
      return `The birth is expected ${expected}, and the child already has a sex: it may have been born.`;
  }
}
