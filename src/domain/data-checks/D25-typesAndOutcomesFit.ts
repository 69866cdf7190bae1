import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { each } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import { isKnown } from "../records/field";
import type { Conference } from "../records/records";
import { cellOf } from "../records/source";
import { WORKING_TOGETHER } from "../sources/sources";

type Found = { readonly decision: "plan continues" | "plan ended" };

const text: DataCheckText<Found> = {
  code: "D25",
  title: "Outcome does not fit the type of conference",
  why: "Whose review is due next, and when, is counted from what kind of conference it was and what it decided.",
  putRight:
    "Correct the type or the outcome. If the conference was also a review, give it a type that says so, for example ICPC/RCPC.",
  sources: [WORKING_TOGETHER],
  severity: "query",
  needs: columnsOf("conferences", "type", "outcome"),
  sentence: ({ decision }) =>
    decision === "plan ended"
      ? "An initial conference can make a plan or not, and this one is said to have ended one."
      : "An initial conference can make a plan or not, and this one is said to have continued one.",
};

/** D25: an initial or pre-birth conference whose outcome only a review can have. */
export const typesAndOutcomesFit: DataCheck = {
  ...dataCheck(text),
  check({ duplicates, names, records }, verdicts) {
    return [
      each(records.conferences, (conference) => {
        const decision = reviewsDecision(conference);
        if (decision === undefined || duplicates.has(conference)) return;
        const [source] = conference.sources;
        verdicts.add(
          recordFinding(text, {
            record: names.conference(conference),
            cells: [cellOf(source, "outcome"), cellOf(source, "type")],
            facts: { decision },
          }),
        );
      }),
    ];
  },
};

function reviewsDecision({ children, outcome, type }: Conference): Found["decision"] | undefined {
  if (type !== "initial" && type !== "pre-birth") return undefined;
  const decision = ofReviewsAlone(outcome);
  if (decision !== undefined || children === undefined) return decision;
  for (const row of children) {
    const own = ofReviewsAlone(row.outcome);
    if (own !== undefined) return own;
  }
  return undefined;
}

function ofReviewsAlone(outcome: Conference["outcome"]): Found["decision"] | undefined {
  if (!isKnown(outcome)) return undefined;
  const { decision } = outcome;
  return decision === "plan continues" || decision === "plan ended" ? decision : undefined;
}
