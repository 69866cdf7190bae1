import { addMonths, type CalendarDate } from "../calendar/calendarDate";
import { dateInFull } from "../calendar/words";
import type { Person } from "../people/people";
import type { Plan } from "../people/plans";
import { endsWithPlan } from "../records/conferenceKinds";
import { are, counted, numberText } from "../text/numbers";
import { ageOn } from "./engine/ages";
import { partLine } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { unreadablePlans } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { type RowsToList, sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** How long the plans of the census have lasted, in the bands of the Department's table D5. */
export const plansByLength: TableDefinition = {
  id: "plans-by-length",
  appendix: null,
  caption: "Length of plans at the end of the period",
  about: {
    counts:
      "Children with an open plan on the last day of the period, by how long it has lasted, in the bands of the Department for Education’s table D5.",
    outOf: "the children with an open plan on that day",
    remarks: [
      "A plan of exactly three months is in the first band, of exactly six months in the second; of exactly one year in the fourth, of exactly two years in the last.",
      "The Department counts unborn children for whom a plan at birth was agreed; a tracker may give them no start of a plan yet, and the report of 2013-14 left them out. A note says how many there are, and the total with them.",
      "Source: Children in need statistics, table D5.",
    ],
  },
  concerns: "people",
  needs: () => PLAN_COLUMNS,
  build,
};

type Band = readonly [words: string, reaches: (start: CalendarDate, day: CalendarDate) => boolean];

/** The Department's bands: each holds what none before it does. */
const BANDS: readonly Band[] = [
  ["3 months or less", (start, day) => day <= addMonths(start, 3)],
  ["More than 3 months, up to 6 months", (start, day) => day <= addMonths(start, 6)],
  ["More than 6 months, less than 1 year", (start, day) => day < addMonths(start, 12)],
  ["1 year, less than 2 years", (start, day) => day < addMonths(start, 24)],
  ["2 years or more", () => true],
];

function build(reporting: Reporting): TableContent {
  const { censusDay, onPlan } = reporting;
  const open = onPlan();
  const bands = BANDS.map(([words]) => ({ words, own: [] as Plan[] }));
  for (const plan of open) {
    const band = BANDS.findIndex(([, reaches]) => reaches(plan.start, censusDay));
    bands[band]?.own.push(plan);
  }
  const all = sourcesOf(open);
  const line = (words: string, own: RowsToList) => partLine(words, own, all, true);
  const unborn = unbornToBeOnPlan(reporting, open);
  return {
    columns: ["Length of the plan", "Children", "%"],
    rows: [
      ...bands.map(({ words, own }) => line(words, sourcesOf(own))),
      {
        ...line(`Children on a plan at ${dateInFull(censusDay)}`, all),
        key: "Children on a plan at the end of the period",
        total: true,
      },
    ],
    unit: "children",
    denominators: bands.map(() => open.length),
    notes: [
      ...said(
        unborn.length > 0 &&
          `${counted(unborn.length, "unborn child", "unborn children")} for whom a conference made a plan that has not begun ${are(unborn.length)} not counted here. The Department counts them: with them there are ${numberText(open.length + unborn.length)}.`,
      ),
      ...unreadablePlans(reporting),
    ],
  };
}

/** Children not born by the census, without their own plan, whose family's last conference left a plan in force. */
function unbornToBeOnPlan(
  { asAt, censusDay, heldByFamily, people }: Reporting,
  open: readonly Plan[],
): readonly Person[] {
  const counted = new Set(open.map(({ person }) => person));
  return people().all.filter((person) => {
    const { family, firstRow } = person;
    if (counted.has(person) || ageOn(firstRow, censusDay, asAt) !== "unborn") return false;
    const held = family && heldByFamily().get(family);
    const last = held?.findLast(({ date }) => date <= censusDay);
    return last !== undefined && endsWithPlan(last) === true;
  });
}
