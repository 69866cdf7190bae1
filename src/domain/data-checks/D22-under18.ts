import { addMonths, type CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { isOpenOn } from "../checking/openPlans";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { isKnown } from "../records/field";
import { cellOf } from "../records/source";
import { childrenAct } from "../sources/sources";

type Found = { readonly birthday: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D22",
  title: "Someone of 18 on a plan",
  why: "A child protection plan ends at the latest on the 18th birthday: no review is due after it.",
  putRight: "Enter the end of the plan, or correct the date of birth.",
  sources: [childrenAct("105", ": a child is a person under 18")],
  severity: "query",
  needs: columnsOf("children", "dateOfBirth", "planStart"),
  sentence: ({ birthday }) => `18 on ${dateInWords(birthday)}, and the plan is still open.`,
};

const MONTHS_TO_18 = 18 * 12;

/** D22: a plan that is open although the child turned 18 on or before the as-at day. */
export const under18: DataCheck = {
  ...dataCheck(text),
  check({ records, asAt }, verdicts) {
    return [
      each(records.children, (child) => {
        const { dateOfBirth, sources } = child;
        if (!isKnown(dateOfBirth) || isOpenOn(child, asAt) !== true) return;
        const birthday = addMonths(dateOfBirth, MONTHS_TO_18);
        if (birthday > asAt) return;
        verdicts.add(
          recordFinding(text, {
            record: nameOf("children", child),
            cells: [cellOf(sources[0], "planEnd"), cellOf(sources[0], "dateOfBirth")],
            facts: { birthday },
          }),
        );
      }),
    ];
  },
};
