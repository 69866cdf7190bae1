import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import {
  conferencesAgainstPlans,
  type Disagreement,
  endsAgainstConferences,
  type Told,
} from "../checking/logAgainstPlans";
import { nameOf } from "../checking/nameOf";
import { each } from "../checking/pass";
import { reachOfLog } from "../checking/planStarts";
import { plansOnRows } from "../checking/plansOnRows";
import { recordFinding } from "../checking/recordFinding";
import { columnsOf } from "../checking/rule";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import type { RecordName } from "../findings/finding";
import { type CellRef, cellKey, cellOf } from "../records/source";
import { WORKING_TOGETHER } from "../sources/sources";

const text: DataCheckText<Disagreement> = {
  code: "D17",
  title: "Conferences and children's plans disagree",
  why: "A child whose plan is open on one sheet and ended on the other is followed by one of them only.",
  putRight: "Look in the case file which of the two is right, and correct the other.",
  sources: [WORKING_TOGETHER],
  severity: "query",
  needs: [
    ...columnsOf("conferences", "familyRef", "outcome"),
    ...columnsOf("children", "familyRef", "planStart"),
  ],
  sentence: disagreement,
};

/** D17: what the log decided of plans, held against the plans of the family's children. */
export const logAndPlansAgree: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { available, families, people } = tracker;
    if (!available.has("children", "planStart") || !available.has("conferences", "outcome"))
      return [];
    const reach = reachOfLog(tracker);
    if (reach === undefined) return [];
    return [
      each(families.values(), (family) => {
        // A family of which no children are recorded, or whose log has gaps, is asked about by other checks.
        const plans = family.complete ? plansOnRows(family, people) : undefined;
        if (plans === undefined) return;
        const told = onceForEachCell(tracker, verdicts);
        conferencesAgainstPlans(family.conferences, plans, tracker, told);
        endsAgainstConferences(family.conferences, plans, reach, tracker, told);
      }),
    ];
  },
};

/** Lets one finding through for each cell: what two conferences say of one plan is said by the first. */
function onceForEachCell({ names }: Tracker, verdicts: Verdicts): Told {
  let told: Set<string> | undefined;
  const tell = (cell: CellRef, record: () => RecordName, facts: Disagreement) => {
    const key = cellKey(cell);
    told ??= new Set();
    if (!told.has(key))
      verdicts.add(recordFinding(text, { record: record(), cells: [cell], facts }));
    told.add(key);
  };
  return {
    atConference: (conference, facts) =>
      tell(cellOf(conference.sources[0], "outcome"), () => names.conference(conference), facts),
    atChild: (row, field, facts) =>
      tell(cellOf(row.sources[0], field), () => nameOf("children", row), facts),
  };
}

function disagreement(found: Disagreement): string {
  if (found.what === "ended on no conference") {
    return `The plan ended ${dateInWords(found.end)}, on which the family had no conference, and no reason is recorded.`;
  }
  const held = dateInWords(found.held);
  switch (found.what) {
    case "ended in the log":
      return found.end === null
        ? `The review of ${held} ended the plan, and here it is still open: the child's next review is followed until this is settled.`
        : `The review of ${held} ended the plan, and here it ended ${dateInWords(found.end)}.`;
    case "no plan start":
      return `The conference of ${held} made a plan, and no child of the family has a plan that starts then: the number on a plan is too small.`;
    case "no plan made":
      return `The plan starts on the day of the conference of ${held}, which made no plan.`;
    case "second initial":
      return `The conference of ${held} made a plan, and a child of the family has been on one since ${dateInWords(found.since)}: no other child's plan starts then.`;
    case "nobody on a plan":
      return `Reviewed on ${held}, and no child of the family was on a plan then.`;
    case "another category":
      return `The category differs from the one at the conference of ${held}, which made the plan.`;
  }
}
