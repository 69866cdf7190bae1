import { addToGroup } from "../grouped";
import { workingDaysTaken } from "../judging/daysTaken";
import { isKnown } from "../records/field";
import { columnsOf } from "../records/need";
import { are, counted } from "../text/numbers";
import { partLine } from "./engine/cells";
import type { ChildAt } from "./engine/consideredAt";
import type { TableDefinition } from "./engine/definition";
import { CHILDREN_OF_CONFERENCES } from "./engine/discussed";
import { leftOutOf, uncertainDays } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** How long children waited for their initial conference, in the bands of the Department's table C4. */
export const daysToConference: TableDefinition = {
  id: "days-to-conference",
  appendix: null,
  caption: "Days to initial conference, by child",
  about: {
    counts:
      "Children at initial conferences of the period, by the working days from the strategy discussion (day 0), in the bands of the Department for Education’s table C4.",
    outOf: "the children at initial conferences of the period",
    remarks: [
      "Counted by child and conference, as the Department does: three brothers and sisters at one conference count three times.",
      "A child who was on a plan already is not counted; nor are conferences of families whose children are not listed, which a note numbers.",
      "A conference dated before its strategy discussion, or without one, is in no band and stays in the total.",
      "Source: Children in need statistics, table C4, and LG Inform metric 3217.",
    ],
  },
  concerns: "people",
  needs: () => [
    ...columnsOf("conferences", "date", "type", "strategyDiscussion"),
    ...CHILDREN_OF_CONFERENCES,
  ],
  build,
};

/** The Department's bands in working days, both ends inclusive. */
const BANDS = [
  { words: "10 working days or fewer", to: 10 },
  { words: "11 to 15 working days", to: 15 },
  { words: "16 to 20 working days", to: 20 },
  { words: "21 working days or more", to: Number.POSITIVE_INFINITY },
] as const;
const NO_BAND = "Not in a band";

function build(reporting: Reporting): TableContent {
  const { judging } = reporting;
  const { children, unlisted } = reporting.considered();
  const inBands = new Map<string, ChildAt[]>();
  let before = 0;
  let without = 0;
  for (const child of children) {
    const { strategyDiscussion: start, date } = child.conference;
    let words: string = NO_BAND;
    if (!isKnown(start)) without += 1;
    else if (start > date) before += 1;
    else {
      const taken = workingDaysTaken(start, date, judging.workingDays);
      words = BANDS.find(({ to }) => taken <= to)?.words ?? NO_BAND;
    }
    addToGroup(inBands, words, child);
  }
  const all = sourcesOf(children);
  const line = (words: string, own: readonly ChildAt[]) => partLine(words, sourcesOf(own), all);
  return {
    columns: ["Time taken", "Children", "%"],
    rows: [
      ...BANDS.map(({ words }) => line(words, inBands.get(words) ?? [])),
      line(NO_BAND, inBands.get(NO_BAND) ?? []),
      { ...line("All children at initial conferences", children), total: true },
    ],
    unit: "children",
    denominators: [...BANDS, NO_BAND].map(() => children.length),
    notes: [
      "A child at two initial conferences of the period is counted twice, as the Department counts.",
      ...said(
        without > 0 &&
          `${counted(without, "child", "children")} ${are(without)} in no band, because no strategy discussion is recorded that can be read.`,
        before > 0 &&
          `${counted(before, "child", "children")} ${are(before)} in no band, because the conference is dated before the strategy discussion.`,
        unlisted.length > 0 &&
          `${counted(unlisted.length, "initial conference")} of families whose children are not listed ${are(unlisted.length)} not counted.`,
      ),
      ...uncertainDays(reporting),
      ...leftOutOf(reporting),
    ],
  };
}
