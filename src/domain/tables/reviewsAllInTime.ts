import { addMonths } from "../calendar/calendarDate";
import { dateInFull } from "../calendar/words";
import type { ReviewsOfPlan } from "../judging/reviewsOfPlan";
import type { Plan } from "../people/plans";
import { columnsOf } from "../records/need";
import { are, counted } from "../text/numbers";
import { partLine } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { unreadablePlans } from "./engine/leftOut";
import { withoutFalseZero } from "./engine/notUnderstood";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** Plans of three months or more whose reviews were all in time: what was once the indicator NI 67. */
export const reviewsAllInTime: TableDefinition = {
  id: "reviews-all-in-time",
  appendix: null,
  caption: "Reviews all in time, by child",
  about: {
    counts:
      "Children whose plan is open on the last day of the period and has lasted three months or more, by whether every review since it began was held in time and none is overdue.",
    outOf: "the children whose plan has lasted three months or more",
    remarks: [
      "The first review is due within three months of the plan’s start, later ones within six months of the one before, unless set otherwise under Set up; each child’s own conferences count.",
      "Once the indicator NI 67. Its exact clause could not be read: this definition is the add-in’s own.",
      "Where a date is missing or cannot be read, whether all reviews were in time is not known: such a child has its own line and is never counted as in time.",
    ],
  },
  concerns: "people",
  needs: () => [...PLAN_COLUMNS, ...columnsOf("conferences", "date", "type", "familyRef")],
  build,
};

const LINES: readonly (readonly [words: string, is: ReviewsOfPlan])[] = [
  ["All reviews in time", "in time"],
  ["A review late or overdue", "late"],
  ["Not known: a date is missing or cannot be read", "cannot be judged"],
];

function build(reporting: Reporting): TableContent {
  const { censusDay, onPlan, reviewsOfPlan } = reporting;
  const all = onPlan().filter(({ start }) => addMonths(start, 3) <= censusDay);
  const judged = all.map((plan) => ({ plan, is: reviewsOfPlan(plan, censusDay) }));
  const unknown = judged.some(({ is }) => is === "cannot be judged");
  const line = (words: string, own: readonly Plan[], isOpen: boolean) => {
    const { cells } = partLine(words, sourcesOf(own), sourcesOf(all));
    return { cells: isOpen ? cells.map(withoutFalseZero) : cells };
  };
  const younger = onPlan().length - all.length;
  return {
    columns: ["Reviews", "Children", "%"],
    rows: [
      ...LINES.map(([words, is]) =>
        line(
          words,
          judged.filter((one) => one.is === is).map(({ plan }) => plan),
          unknown,
        ),
      ),
      {
        ...line(`On a plan for three months or more at ${dateInFull(censusDay)}`, all, false),
        key: "On a plan for three months or more at the end of the period",
        total: true,
      },
    ],
    unit: "children",
    denominators: LINES.map(() => all.length),
    notes: [
      ...said(
        younger > 0 &&
          `${counted(younger, "child", "children")} whose plan has lasted less than three months ${are(younger)} not counted.`,
      ),
      ...unreadablePlans(reporting),
    ],
  };
}
