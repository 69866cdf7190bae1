import { quarterBefore, quarterOf } from "../calendar/parts";
import { isKnown } from "../records/field";
import { columnsOf } from "../records/need";
import { count } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, noConferenceOf, uncertainDays } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import { sideBySide } from "./engine/sideBySide";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { referralsAndAssessments } from "./lines/assessments";
import { rowsAndNotes, type Section } from "./lines/line";
import { outOfTime } from "./lines/outOfTime";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** The quarterly report's figures: the quarter in which the period ends, beside the quarter before it. */
export const quarterly: TableDefinition = {
  id: "quarter",
  appendix: null,
  caption: "Quarterly figures",
  about: {
    counts:
      "The quarter in which the period ends beside the quarter before it: referrals and assessments, plans at the quarter's end, and conferences held out of time with their reasons.",
    outOf: "the figure that its line names",
    remarks: [
      "Each line names what it counts.",
      "Lines whose columns are missing are named in a note.",
    ],
  },
  concerns: "people",
  needs: () => columnsOf("conferences", "date", "type"),
  build,
};

const census = ({ onPlan }: Reporting) => [
  {
    words: "Children on a plan at the end of the quarter",
    cell: count(sourcesOf(onPlan()), true),
  },
];

const SECTIONS: readonly Section[] = [
  referralsAndAssessments,
  {
    heading: "Children on a plan",
    families: [{ what: "Children on a plan", needs: PLAN_COLUMNS, lines: census }],
  },
  outOfTime,
];

function build(reporting: Reporting): TableContent {
  const { censusDay } = reporting;
  const now = reporting.during(quarterOf(censusDay));
  const before = reporting.during(quarterBefore(censusDay));
  const reachesBack = reachesBackTo(before);
  const { rows, relations, notes } = rowsAndNotes(SECTIONS, now);
  return {
    columns: ["", now.period.label, before.period.label],
    rows: sideBySide(rows, reachesBack ? rowsAndNotes(SECTIONS, before).rows : null),
    relations,
    period: now.period,
    unit: "conferences",
    notes: [
      "Each line names what it counts. A conference without the dates that show it was in time counts as out of time.",
      "The number of looked-after children is not kept in a conference tracker.",
      ...said(!reachesBack && noConferenceOf(before.period)),
      ...notes,
      ...uncertainDays(now, before),
      ...leftOutOf(now),
    ],
  };
}

/** Whether the tracker holds a conference of the quarter or an earlier one: without one nothing is known of it. */
function reachesBackTo({ conferences, period, records }: Reporting): boolean {
  if (conferences.length > 0) return true;
  return records.conferences.some(({ date }) => isKnown(date) && date < period.from);
}
