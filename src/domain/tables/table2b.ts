import { limitSet } from "../judging/limitSet";
import { columnsOf, type Need } from "../records/need";
import type { Settings } from "../settings/settings";
import { are, counted } from "../text/numbers";
import { isOfAKind } from "../timescales/about";
import { count, label, share } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, uncertainDays, unreadFor } from "./engine/leftOut";
import { MEASURES, type Measure } from "./engine/measures";
import { unclearIn } from "./engine/notUnderstood";
import type { Reporting } from "./engine/reporting";
import { rowsOf } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** Table 2b: of the conferences that each timescale is about, how many kept it. */
export const table2b: TableDefinition = {
  id: "table-2b",
  appendix: 3,
  caption: "Table 2b Timescales – Distribution of Documents",
  about: {
    counts:
      "Conferences of the period at which each timescale was met, as a number and as a percentage.",
    outOf:
      "the conferences that the line's timescale applies to: initial conferences, reviews, conferences that ended with a plan in force, or all",
    remarks: [
      "What is not recorded counts as not in time.",
      "The lines are derived from the timescales: a timescale with a `measure` has a line.",
    ],
  },
  concerns: "the service",
  needs: timescaleColumns,
  countsToo: columnsOf("conferences", "previousConference"),
  unclearRows: (reporting) => (row) => {
    const timescales = MEASURES[row]?.timescales ?? [];
    const fields = timescales.flatMap((timescale) => [
      limitSet(timescale, reporting.settings).from,
      timescale.conference.to,
    ]);
    const needs = [
      ...columnsOf("conferences", "date", "type", ...fields),
      ...timescales.flatMap((timescale) => timescale.needs),
    ];
    return unclearIn(needs, reporting).length > 0;
  },
  parts: (reporting) => MEASURES.map((measure) => () => reporting.measured(measure)),
  build,
};

/** The columns from which all measures can be judged. */
export function timescaleColumns(settings: Settings): readonly Need[] {
  return columnsToJudge(MEASURES, settings);
}

/** The columns from which these measures can be judged. */
export function columnsToJudge(
  measures: readonly Pick<Measure, "timescales">[],
  settings: Settings,
): readonly Need[] {
  const timescales = measures.flatMap((measure) => measure.timescales);
  const starts = timescales.map((timescale) => limitSet(timescale, settings).from);
  const ends = timescales.map(({ conference }) => conference.to);
  const fields = new Set<string>(["date", "type", "outcome", ...starts, ...ends]);
  // The conference before is recorded, or is the family's own.
  fields.delete("previousConference");
  return [
    ...columnsOf("conferences", ...fields),
    { dataset: "conferences", anyOf: ["previousConference", "familyRef"] },
  ];
}

function build(reporting: Reporting): TableContent {
  const measured = MEASURES.map((measure) => ({ measure, ...reporting.measured(measure) }));
  return {
    columns: ["", "Number", "%"],
    rows: measured.map(({ measure, of, inTime }) => ({
      cells: [
        label(measure.label(reporting.settings)),
        count(rowsOf(inTime)),
        share(rowsOf(inTime), rowsOf(of), isOfAKind(measure.about)),
      ],
    })),
    unit: "conferences",
    denominators: measured.map(({ of }) => of.length),
    notes: [
      `Percentages are of ${measured.map(({ of, measure }) => counted(of.length, ...measure.of)).join("; ")}, in the order of the rows. What is not recorded counts as not in time.`,
      ...uncertainDays(reporting),
      ...leftOutOf(reporting),
      ...unreadFor(MEASURES, reporting),
      ...measured.flatMap(({ measure, undecided, notApplicable }) =>
        said(
          undecided > 0 &&
            `${measure.short}: ${counted(undecided, "conference")} without the type or outcome that tells whether it applies ${are(undecided)} not counted.`,
          notApplicable > 0 &&
            `${measure.short}: ${counted(notApplicable, "conference")} marked as not applicable ${are(notApplicable)} not counted.`,
        ),
      ),
    ],
  };
}
