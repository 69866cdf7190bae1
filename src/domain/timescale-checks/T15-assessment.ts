import type { Limit } from "../calendar/limit";
import { nameOf } from "../checking/nameOf";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import { type Span, standing } from "../judging/judge";
import { type Field, isKnown, lacks } from "../records/field";
import type { Enquiry } from "../records/records";
import { cellOf } from "../records/source";
import { assessmentInTime as timescale } from "../timescales/T15-assessment";

const FIELDS = ["assessmentType", "start", "end"] as const;

/** T15: an initial, core or single assessment ends in time. */
export const assessmentInTime: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    for (const enquiry of tracker.records.enquiries) {
      const verdict = verdictOn(enquiry, tracker);
      verdicts.count(verdict);
      switch (verdict) {
        case "no column":
          for (const field of FIELDS.filter((name) => lacks(enquiry[name], "no column"))) {
            verdicts.lacks("enquiries", field);
          }
          break;
        case "breached":
        case "overdue":
        case "due soon":
        case "cannot be judged": {
          const span = spanOf(enquiry, tracker);
          const field = verdict === "cannot be judged" ? span.startField : "end";
          const about = {
            code: timescale.code,
            outcome: verdict,
            severity: severityOf(verdict, timescale.severity),
            cell: cellOf(enquiry.sources[0], field),
            record: nameOf("enquiries", enquiry),
            reason: null,
            remarks: [],
          };
          verdicts.add(timescaleFinding(tracker, about, span));
        }
      }
    }
  },
};

function verdictOn(enquiry: Enquiry, tracker: Tracker): Verdict {
  const { assessmentType, end, start } = enquiry;
  // A referral that led to no assessment has none of the three.
  if (!isAssessment(enquiry)) return "not applicable";
  if (FIELDS.some((field) => lacks(enquiry[field], "no column"))) return "no column";
  const told = (date: Field<number>) =>
    isKnown(date) ? date > tracker.asAt : lacks(date, "unreadable");
  if (lacks(assessmentType, "unreadable") || told(start) || told(end))
    return "left to a data check";
  if (!isKnown(assessmentType)) return "cannot be judged";
  const { allowed } = spanOf(enquiry, tracker);
  const stands = standing(start, end, allowed, false, tracker.judging);
  return stands === "cannot be judged" && isKnown(start) ? "left to a data check" : stands;
}

function isAssessment(enquiry: Enquiry): boolean {
  return FIELDS.some((field) => isKnown(enquiry[field]) || lacks(enquiry[field], "unreadable"));
}

/** The assessment's span; from its type, without any limit, where that is missing. */
function spanOf({ assessmentType, end, start }: Enquiry, { settings }: Tracker): Span {
  const { T15 } = settings.timescales;
  const amount = isKnown(assessmentType) ? T15[assessmentType] : 0;
  const allowed: Limit = { amount, unit: "working days" };
  const common = { endField: "end", end, allowed, backwards: false } as const;
  return isKnown(assessmentType)
    ? { ...common, startField: "start", start }
    : { ...common, startField: "assessmentType", start: assessmentType };
}
