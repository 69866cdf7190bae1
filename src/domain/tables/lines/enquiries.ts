import { contains } from "../../calendar/periods";
import { isKnown } from "../../records/field";
import { columnsOf } from "../../records/need";
import type { Enquiry } from "../../records/records";
import type { Section47Outcome } from "../../records/vocabulary";
import { count } from "../engine/cells";
import type { Reporting } from "../engine/reporting";
import { rowsOf } from "../engine/rows";
import type { Line, Section } from "./line";

/** Section 47 enquiries and what they came to. */
export const section47Enquiries: Section = {
  heading: "Section 47 enquiries",
  families: [
    {
      what: "Section 47 enquiries",
      needs: columnsOf("enquiries", "strategyDiscussion"),
      lines: (reporting) => [line("Section 47 enquiries", enquiriesOf(reporting))],
    },
    {
      what: "Outcomes of section 47 enquiries",
      needs: columnsOf("enquiries", "strategyDiscussion", "outcome"),
      lines: outcomes,
    },
  ],
};

function line(words: string, enquiries: readonly Enquiry[]): Line {
  return { words, cell: count(rowsOf(enquiries)) };
}

/** An enquiry belongs to the period of its strategy discussion. */
function enquiriesOf({ records, period, asAt }: Reporting): readonly Enquiry[] {
  return records.enquiries.filter(({ strategyDiscussion: day }) => {
    return isKnown(day) && day <= asAt && contains(period, day);
  });
}

function outcomes(reporting: Reporting): readonly Line[] {
  const enquiries = enquiriesOf(reporting);
  const saying = (says: (outcome: Section47Outcome) => boolean) =>
    enquiries.filter(({ outcome }) => isKnown(outcome) && says(outcome));
  return [
    line(
      "Section 47 enquiries that asked for a conference",
      saying(({ conference }) => conference === "asked for"),
    ),
    line(
      "Section 47 enquiries that did not meet the threshold",
      saying(({ threshold }) => threshold === "not met"),
    ),
  ];
}
