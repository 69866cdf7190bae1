import { type FamilyAtRisk, INDICATOR_COLUMNS } from "./engine/atRisk";
import { countOfKnown, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { type RowsToList, rowsToList, sourcesOf } from "./engine/rows";
import type { TableContent } from "./engine/table";

/** Figure 2: how many families, and children of theirs, each indicator was ticked for. */
export const figure2: TableDefinition = {
  id: "figure-2",
  appendix: 2,
  caption: "Figure 2: Table of Parenting Capacity by Type and Number",
  about: {
    counts:
      "Families with a conference in the period for which an indicator of risk was ticked, and the children of those families, the most frequent indicator first.",
    outOf: null,
    remarks: [
      "A family counts once for each indicator ticked for it, so the lines do not add up to the number of families.",
    ],
  },
  needs: () => [...INDICATOR_COLUMNS, { dataset: "children", anyOf: ["familyRef"] }],
  build,
};

function childrenOf(families: readonly FamilyAtRisk[]): RowsToList {
  const number = families.reduce((sum, { children }) => sum + children.length, 0);
  return rowsToList(number, () =>
    families.flatMap(({ children }) => children.map(({ source }) => source)),
  );
}

function build(reporting: Reporting): TableContent {
  const { withIndicator, unknownFor, notes } = reporting.atRisk();
  const lines = reporting.settings.indicators.map(({ name }) => {
    const ticked = withIndicator(name);
    return { name, ticked, children: childrenOf(ticked), unknown: unknownFor(name).length };
  });
  lines.sort((a, b) => b.ticked.length - a.ticked.length);
  return {
    columns: ["Indicator", "Families", "Children"],
    rows: lines.map(({ name, ticked, children, unknown }) => ({
      cells: [
        label(name),
        countOfKnown(sourcesOf(ticked), unknown),
        countOfKnown(children, unknown),
      ],
    })),
    unit: "families",
    notes: [...notes, ...leftOutOf(reporting)],
    chart: {
      kind: "bar",
      title: "Parenting Capacity by Type and Number",
      labels: 0,
      series: [1, 2],
      categoryAxis: "Indicator",
      valueAxis: "Number",
      altText:
        "Bar chart of families and children by indicator of risk, most frequent first. Its numbers are in the table beside it.",
    },
  };
}
