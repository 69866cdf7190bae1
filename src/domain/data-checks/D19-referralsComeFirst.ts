import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { type Field, isKnown } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import { cellOf } from "../records/source";
import { WORKING_TOGETHER } from "../sources/sources";

type Found = {
  readonly referred: CalendarDate;
  /** The field of what should have come after it. */
  readonly later: string;
  readonly day: CalendarDate;
};

const text: DataCheckText<Found> = {
  code: "D19",
  title: "Referral after what it led to",
  why: "A referral comes before its strategy discussion, its enquiry and its assessment: otherwise one of the dates is wrong.",
  putRight: "Correct the date that is wrong.",
  sources: [WORKING_TOGETHER],
  severity: "error",
  needs: columnsOf("enquiries", "referralDate"),
  sentence: ({ day, later, referred }) =>
    `Referred ${dateInWords(referred)}, after ${fieldTitle("enquiries", later).toLowerCase()} on ${dateInWords(day)}.`,
};

const LATER = ["strategyDiscussion", "start", "end"] as const;

/** D19: what must come first does: the referral before the strategy discussion, the enquiry and the assessment. */
export const referralsComeFirst: DataCheck = {
  ...dataCheck(text),
  check({ records, asAt }, verdicts) {
    return [
      each(records.enquiries, (enquiry) => {
        const { referralDate: referred, sources } = enquiry;
        if (!isKnown(referred) || referred > asAt) return;
        const later = LATER.find((field) => isBefore(enquiry[field], referred));
        const day = later && enquiry[later];
        if (later === undefined || day === undefined || !isKnown(day)) return;
        verdicts.add(
          recordFinding(text, {
            record: nameOf("enquiries", enquiry),
            cells: [cellOf(sources[0], "referralDate"), cellOf(sources[0], later)],
            facts: { referred, later, day },
          }),
        );
      }),
    ];
  },
};

function isBefore(day: Field<CalendarDate>, referred: CalendarDate): boolean {
  return isKnown(day) && day < referred;
}
