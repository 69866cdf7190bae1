import type { Age } from "../records/vocabulary";
import { INDICATOR_COLUMNS } from "./atRisk";
import { count, label } from "./cells";
import type { TableContent, TableDefinition } from "./definition";
import { childRows } from "./discussed";
import { leftOutOf } from "./leftOut";
import type { Reporting } from "./reporting";
import { are, counted, said } from "./wording";

/** Figure 3: the children of the families with each indicator, by their age. */
export const figure3: TableDefinition = {
  id: "figure-3",
  appendix: 2,
  caption: "Figure 3: Table of Indicators of Risk Related to Parenting Capacity by Age of Child",
  needs: () => [
    ...INDICATOR_COLUMNS,
    { dataset: "children", anyOf: ["familyRef"] },
    { dataset: "children", anyOf: ["dateOfBirth", "age"] },
  ],
  build,
};

/** Age bands, both ends inclusive, in whole years. */
const BANDS = [
  { name: "Unborn", holds: (age: Age) => age === "unborn" },
  ...[
    [0, 4],
    [5, 9],
    [10, 15],
    [16, 17],
  ].map(([from = 0, to = 0]) => ({
    name: `${from}–${to}`,
    holds: (age: Age) => age !== "unborn" && age >= from && age <= to,
  })),
];

function build(reporting: Reporting): TableContent {
  const { families, notes } = reporting.atRisk();
  const indicators = reporting.settings.indicators.map(({ name }) => {
    const ticked = families.filter((family) => family.ticked.has(name));
    return { name, children: ticked.flatMap(({ children }) => children) };
  });
  const inNoBand = new Set(
    families
      .flatMap(({ children }) => children)
      .filter(({ age }) => age === undefined || !BANDS.some(({ holds }) => holds(age))),
  ).size;
  return {
    columns: ["Indicator", ...BANDS.map(({ name }) => name)],
    rows: indicators.map(({ name, children }) => ({
      cells: [
        label(name),
        ...BANDS.map(({ holds }) =>
          count(childRows(children.filter(({ age }) => age !== undefined && holds(age)))),
        ),
      ],
    })),
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
