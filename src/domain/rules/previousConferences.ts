import { isKnown, lacks } from "../records/field";
import { cellOf } from "../records/source";
import { isReview } from "../timescales/conferenceKinds";
import { wasHeld } from "../timescales/families";
import { refKey } from "../timescales/refKey";
import { recordFinding } from "./recordFinding";
import { conferenceColumns, type Rule, type RuleText } from "./rule";

const text: RuleText = {
  code: "D07",
  title: "Review and the conference before it",
  why: "Whether a review was in time depends on the date of the conference before it.",
  putRight:
    "Enter the date of the conference before, or the conference that is missing from the log.",
  source: "Conference Check",
  severity: "error",
  needs: [
    ...conferenceColumns("type", "date"),
    { dataset: "conferences", anyOf: ["familyRef", "previousConference"] },
  ],
};

/** D07: a review without a conference before it, or with another than the family's own. */
export const reviewsFollowConferences: Rule = {
  ...text,
  check({ asAt, available, families, names, previous, records }, verdicts) {
    const column = available.has("conferences", "previousConference")
      ? "previousConference"
      : "date";
    if (column === "date" && !available.has("conferences", "familyRef")) return;
    for (const conference of records.conferences) {
      if (!isReview(conference) || !wasHeld(conference, asAt)) continue;
      const recorded = conference.previousConference;
      const own = previous(conference);
      const about = {
        record: names.conference(conference),
        cells: [cellOf(conference.sources[0], column)] as const,
      };
      if (isKnown(recorded)) {
        // D03 and D04 tell of a date that cannot lie before this conference.
        if (!own || !isKnown(own.date) || recorded === own.date || recorded >= conference.date)
          continue;
        const facts = { what: "disagrees", recorded, own: own.date };
        const cells = [...about.cells, cellOf(own.sources[0], "date")] as const;
        verdicts.add(recordFinding(text, { ...about, cells, facts }));
      } else if (!own && !lacks(recorded, "unreadable") && !lacks(recorded, "not applicable")) {
        const family = families.get(refKey(conference.familyRef) ?? "");
        // The conference before may be one whose date is missing, unreadable or wrong.
        if (family && !family.complete) continue;
        verdicts.add(recordFinding(text, { ...about, severity: "query", facts: { what: "none" } }));
      }
    }
  },
};
