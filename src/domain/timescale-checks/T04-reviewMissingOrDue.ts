import { limitDay } from "../calendar/limit";
import { familyHasPlan } from "../checking/openPlans";
import type { Rule } from "../checking/rule";
import { severityOf, timescaleFinding } from "../checking/timescaleFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdict } from "../checking/verdicts";
import { type Span, standing } from "../judging/judge";
import { reviewLimits } from "../judging/reviewLimits";
import type { DatedConference, Family } from "../people/families";
import { childrenListedUnder, rowsOfPerson } from "../people/people";
import { isReview } from "../records/conferenceKinds";
import { isKnown, lacks, NOT_RECORDED } from "../records/field";
import { cellOf } from "../records/source";
import { reviewMissingOrDue as timescale } from "../timescales/T04-reviewMissingOrDue";
import { dependsOnDefinition } from "./reviews";

/** T04: a family with an open plan has its next review in time. */
export const reviewMissingOrDue: Rule = {
  ...timescale,
  timescale,
  check(tracker, verdicts) {
    if (!tracker.available.has("conferences")) {
      verdicts.lacks("conferences");
    } else if (tracker.records.conferences.some(({ familyRef }) => lacks(familyRef, "no column"))) {
      verdicts.lacks("conferences", "familyRef");
    }
    for (const family of tracker.families.values()) {
      const last = family.conferences.at(-1);
      if (!last || !family.endsSurely) {
        verdicts.count("left to a data check");
        continue;
      }
      const verdict = verdictOn(family, last, tracker);
      verdicts.count(verdict);
      if (verdict === "no column") {
        for (const field of COLUMNS.filter((name) => lacks(last[name], "no column"))) {
          verdicts.lacks("conferences", field);
        }
      } else if (verdict === "overdue" || verdict === "due soon") {
        const code = limitCode(last);
        const about = {
          code: timescale.code,
          outcome: verdict,
          severity: severityOf(verdict, timescale.severity),
          cell: cellOf(last.sources[0], "date"),
          record: tracker.names.conference(last),
          reason: null,
          remarks:
            verdict === "overdue"
              ? dependsOnDefinition(code, last.date, tracker.asAt, tracker)
              : [],
        };
        verdicts.add(timescaleFinding(tracker, about, nextReview(last, tracker)));
      }
    }
  },
};

const COLUMNS = ["type", "outcome"] as const;

function verdictOn(family: Family, last: DatedConference, tracker: Tracker): Verdict {
  const listed = tracker.people.familyOf({ familyRef: last.familyRef });
  const children = childrenListedUnder(listed, family.key).flatMap(rowsOfPerson);
  const hasPlan = familyHasPlan(last, children, tracker.asAt);
  if (hasPlan === false) return "not applicable";
  if (lacks(last.type, "no column")) return "no column";
  if (hasPlan === undefined) {
    return lacks(last.outcome, "no column") ? "no column" : "left to a data check";
  }
  if (!isKnown(last.type)) return "left to a data check";
  const { allowed, end, start } = nextReview(last, tracker);
  const stands = standing(start, end, allowed, false, tracker.judging);
  return stands === "due soon" && isBookedInTime(family, last, tracker) ? "not yet due" : stands;
}

/** Whether the family's next conference is booked for a day within the limit. */
function isBookedInTime({ booked }: Family, last: DatedConference, tracker: Tracker): boolean {
  const { allowed } = nextReview(last, tracker);
  return booked !== null && booked <= limitDay(tracker.workingDays, last.date, allowed);
}

/** The review that follows a family's last conference. */
function nextReview(last: DatedConference, { settings }: Tracker): Span {
  return {
    startField: "date",
    start: last.date,
    endField: "date",
    end: NOT_RECORDED,
    allowed: reviewLimits(limitCode(last), settings).set,
    backwards: false,
  };
}

/** Whose limit applies to the review after this conference. */
function limitCode(last: DatedConference): "T02" | "T03" {
  return isReview(last) ? "T03" : "T02";
}
