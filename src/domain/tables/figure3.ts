import type { RowSource } from "../records/source";
import type { Age } from "../records/vocabulary";
import { are, counted } from "../text/numbers";
import { type FamilyAtRisk, INDICATOR_COLUMNS } from "./engine/atRisk";
import { countOfKnown, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { rowsToList } from "./engine/rows";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { indicatorWords } from "./engine/words";

/** Figure 3: the children of the families with each indicator, by their age. */
export const figure3: TableDefinition = {
  id: "figure-3",
  appendix: 2,
  caption: "Figure 3: Table of Indicators of Risk Related to Parenting Capacity by Age of Child",
  about: {
    counts:
      "Children of the families for which an indicator was ticked, by age at their first conference of the period.",
    outOf: null,
    remarks: [
      "A child counts once for each indicator of its family, so the lines do not add up to the number of children.",
      "A child of 18 or more, or of unknown age, is in no band; the note says how many there are.",
    ],
  },
  concerns: "people",
  needs: () => [
    ...INDICATOR_COLUMNS,
    { dataset: "children", anyOf: ["familyRef"] },
    { dataset: "children", anyOf: ["dateOfBirth", "age"] },
  ],
  build,
};

/** The bands of children born, by their last age in whole years. */
export const LAST_AGES = [4, 9, 15, 17] as const;
const BANDS = ["Unborn", "0–4", "5–9", "10–15", "16–17"] as const;

/** Of the children in no band there is one count more, the last. */
type CountsByBand = readonly number[];

function build(reporting: Reporting): TableContent {
  const { families, withIndicator, unknownFor, notes } = reporting.atRisk();
  const counts = new Map(families.map((family) => [family, countsOf(family)]));
  const inBand = (band: number, some: readonly FamilyAtRisk[]) =>
    some.reduce((sum, family) => sum + (counts.get(family)?.[band] ?? 0), 0);
  const inNoBand = inBand(BANDS.length, families);
  return {
    columns: ["Indicator", ...BANDS],
    rows: reporting.settings.indicators.map(({ name }) => {
      const ticked = withIndicator(name);
      const unknown = unknownFor(name).length;
      const cells = BANDS.map((_, band) => {
        const rows = rowsToList(inBand(band, ticked), () => childrenIn(band, ticked));
        return countOfKnown(rows, unknown);
      });
      return { cells: [label(indicatorWords({ name })), ...cells], apart: name };
    }),
    unit: "children",
    notes: [
      "Ages are those at the child's first conference of the period. A child counts under each of its family's indicators.",
      ...said(
        inNoBand > 0 &&
          `${counted(inNoBand, "child", "children")} of 18 or more, or of unknown age, ${are(inNoBand)} in no band.`,
      ),
      ...notes,
      ...leftOutOf(reporting),
    ],
  };
}

function countsOf({ children }: FamilyAtRisk): CountsByBand {
  const counts = Array<number>(BANDS.length + 1).fill(0);
  for (const { age } of children) {
    const band = bandOf(age) ?? BANDS.length;
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

function childrenIn(band: number, families: readonly FamilyAtRisk[]): readonly RowSource[] {
  return families.flatMap(({ children }) =>
    children.filter(({ age }) => bandOf(age) === band).map(({ source }) => source),
  );
}

/** Place of an age among the bands; `undefined` for 18 or more, or where no age is known. */
function bandOf(age: Age | undefined): number | undefined {
  if (age === undefined) return undefined;
  if (age === "unborn") return 0;
  const band = LAST_AGES.findIndex((last) => age <= last);
  return band === -1 ? undefined : band + 1;
}
