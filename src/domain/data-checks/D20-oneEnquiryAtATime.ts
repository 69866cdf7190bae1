import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { grouped } from "../grouped";
import { isKnown, lacks } from "../records/field";
import type { Enquiry } from "../records/records";
import { refKey } from "../records/refKey";
import { cellOf } from "../records/source";
import { childrenAct } from "../sources/sources";

type Found = { readonly began: CalendarDate; readonly before: CalendarDate };

const text: DataCheckText<Found> = {
  code: "D20",
  title: "Two section 47 enquiries open at once",
  why: "Enquiries are made once for a child at a time: two that are open count twice, and the clock of one of them is forgotten.",
  putRight:
    "Enter the end or the outcome of the earlier one, or delete the row that was entered twice.",
  sources: [childrenAct("47")],
  severity: "query",
  needs: [
    ...columnsOf("enquiries", "strategyDiscussion"),
    { dataset: "enquiries", anyOf: ["familyRef", "childRef"] },
  ],
  sentence: ({ before, began }) =>
    `This enquiry began ${dateInWords(began)}, while the one of ${dateInWords(before)} was still open.`,
};

interface Begun {
  readonly enquiry: Enquiry;
  readonly day: CalendarDate;
}

/** D20: a section 47 enquiry of a child, or where no child is named of a family, that begins while another is open. */
export const oneEnquiryAtATime: DataCheck = {
  ...dataCheck(text),
  check({ records, asAt }, verdicts) {
    const begun = records.enquiries.flatMap((enquiry): readonly Begun[] => {
      const { strategyDiscussion: day } = enquiry;
      return isKnown(day) && day <= asAt ? [{ enquiry, day }] : [];
    });
    const byWhom = grouped(
      begun,
      ({ enquiry }) => refKey(enquiry.childRef) ?? refKey(enquiry.familyRef),
    );
    return [
      each(byWhom.values(), (own) => {
        const inOrder = [...own].sort((one, other) => one.day - other.day);
        inOrder.forEach(({ enquiry, day }, place) => {
          const before = inOrder[place - 1];
          if (!before || !isOpenOn(before.enquiry, day) || day === before.day) return;
          verdicts.add(
            recordFinding(text, {
              record: nameOf("enquiries", enquiry),
              cells: [
                cellOf(enquiry.sources[0], "strategyDiscussion"),
                cellOf(before.enquiry.sources[0], "strategyDiscussion"),
              ],
              facts: { began: day, before: before.day },
            }),
          );
        });
      }),
    ];
  },
};

/** Whether nothing says that an enquiry had come to its end by a day: neither its end nor, without one, an outcome. */
function isOpenOn({ end, outcome }: Enquiry, day: CalendarDate): boolean {
  if (isKnown(end)) return end > day;
  if (!lacks(end, "not recorded") && !lacks(end, "no column")) return false;
  return lacks(outcome, "not recorded") || lacks(outcome, "not known yet");
}
