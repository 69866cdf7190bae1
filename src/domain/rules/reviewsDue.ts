import { isKnown, NOT_RECORDED } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import { cellOf } from "../records/source";
import { isReview } from "../timescales/conferenceKinds";
import { reviewLimits } from "../timescales/definitions";
import type { DatedConference, Family } from "../timescales/families";
import { standing } from "../timescales/judge";
import { familyHasPlan } from "./openPlans";
import { dependsOnDefinition } from "./reviews";
import { conferenceColumns, type Rule, type RuleText } from "./rule";
import { severityOf, timescaleFinding } from "./timescaleFinding";
import type { Tracker } from "./tracker";

const text = {
  code: "T04",
  title: "Review missing or due",
  why: "A review that nobody booked is the breach that can still be prevented.",
  putRight:
    "Book the review, or enter it if it was held; where the plan ended without one, enter the plan's end.",
  source: "Working Together to Safeguard Children",
  severity: "breach",
  needs: conferenceColumns("familyRef", "type", "date", "outcome"),
} as const satisfies RuleText;

/** T04: a family with an open plan has its next review in time. */
export const reviewMissingOrDue: Rule = {
  ...text,
  check(tracker, verdicts) {
    const lacking = text.needs.filter(
      ({ anyOf: [field] }) => !tracker.available.has("conferences", field),
    );
    for (const {
      anyOf: [field],
    } of lacking) {
      verdicts.missingColumns.add(fieldTitle("conferences", field));
    }
    if (lacking.length > 0) return;

    for (const family of tracker.families.values()) {
      const last = family.conferences.at(-1);
      const hasPlan = last && planIn(family, last, tracker);
      if (!last || hasPlan === undefined) {
        verdicts.count("left to a data check");
        continue;
      }
      if (!hasPlan) {
        verdicts.count("not applicable");
        continue;
      }
      const review = nextReview(last, tracker);
      const verdict = standing(review.start, review.end, review.allowed, false, tracker.judging);
      verdicts.count(verdict);
      if (verdict !== "overdue" && verdict !== "due soon") continue;
      const about = {
        code: text.code,
        severity: severityOf(verdict, text.severity),
        outcome: verdict,
        cell: cellOf(last.sources[0], "date"),
        record: tracker.names.conference(last),
        reason: null,
        remarks:
          verdict === "overdue"
            ? dependsOnDefinition(limitCode(last), last.date, tracker.asAt, tracker)
            : [],
      };
      verdicts.add(timescaleFinding(tracker, about, review));
    }
  },
};

/** Whether the family has a plan; `undefined` where a data check tells why that is not known. */
function planIn(family: Family, last: DatedConference, tracker: Tracker): boolean | undefined {
  if (!family.complete || !isKnown(last.type)) return undefined;
  return familyHasPlan(last, tracker.childrenOf.get(family.key) ?? [], tracker.asAt);
}

/** The review that follows a family's last conference. */
function nextReview(last: DatedConference, { settings }: Tracker) {
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
