import { type FamilyAtRisk, INDICATOR_COLUMNS } from "./engine/atRisk";
import { countOfKnown, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf } from "./engine/leftOut";
import type { Reporting } from "./engine/reporting";
import { type RowsToList, rowsOf, rowsToList, sourcesOf } from "./engine/rows";
import type { TableContent, TableRow } from "./engine/table";
import { indicatorWords } from "./engine/words";

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
  concerns: "people",
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
  const rowOf = ({ name, ticked, children, unknown }: (typeof lines)[number]): TableRow => ({
    cells: [
      label(indicatorWords({ name })),
      countOfKnown(sourcesOf(ticked), unknown),
      countOfKnown(children, unknown),
    ],
    apart: name,
  });
  const bySize = [...lines].sort((a, b) => b.ticked.length - a.ticked.length);
  const initials = rowsOf(reporting.initials);
  return {
    columns: ["Indicator", "Families", "Children"],
    rows: bySize.map(rowOf),
    rowsInFixedOrder: lines.map(rowOf),
    relations: lines.flatMap(({ name, ticked, children }) =>
      // Each of these families has a child, and had an initial conference.
      [children, initials].map((parts) => ({
        get wholes() {
          return sourcesOf(ticked).list();
        },
        get parts() {
          return parts.list();
        },
        least: 1,
        most: null,
        apart: name,
      })),
    ),
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
        "Bar chart of families and children by indicator of risk. Its numbers are those of its table.",
    },
  };
}
