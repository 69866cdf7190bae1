import type { ComparisonYear } from "../settings/settings";
import { BLANK, count, label, typed } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { percentChange, perTenThousand } from "./engine/rates";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableCell, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { PLAN_COLUMNS } from "./lines/plansInForce";

/** The council's rate of plans beside England's and its neighbours', year by year, and how it grew. */
export const comparison: TableDefinition = {
  id: "comparison",
  appendix: null,
  caption: "Comparison with other years, England and neighbours",
  about: {
    counts:
      "Children with an open plan on the last day of the period, for every 10,000 children of the area, beside earlier years, England and the council’s statistical neighbours.",
    outOf: null,
    remarks: [
      "Earlier years, England and the neighbours are figures entered under Set up, each with its year; this period’s own figure is counted in the tracker.",
      "The change is that of the number of children on a plan against the year before, in per cent, to one decimal.",
    ],
  },
  concerns: "people",
  needs: () => PLAN_COLUMNS,
  build,
};

function build({ settings, period, onPlan }: Reporting): TableContent {
  const { childPopulation, nationalRate } = settings.rate;
  const byYear = settings.comparison.toSorted((a, b) => (a.year < b.year ? -1 : 1));
  const earlier = byYear.filter(({ year }) => year !== period.label);
  const own = byYear.find(({ year }) => year === period.label);
  const before = earlier.findLast(({ year }) => year < period.label);
  const open = sourcesOf(onPlan());
  const counted = (value: number | null): TableCell =>
    value === null ? BLANK : { value, format: "figure", behind: open.list(), allOfAKind: true };
  const rate = childPopulation === null ? null : perTenThousand(open.length, childPopulation);
  return {
    columns: [
      "Year",
      "Children on a plan",
      "Change on the year before, %",
      "Council, per 10,000",
      "England, per 10,000",
      "Statistical neighbours, per 10,000",
    ],
    rows: [
      ...earlier.map((year, place) => typedRow(year, earlier[place - 1])),
      {
        cells: [
          label(period.label),
          count(open, true),
          counted(change(open.length, before?.plans)),
          counted(rate),
          typed(own?.national ?? nationalRate, "figure"),
          typed(own?.neighbours ?? null, "figure"),
        ],
        key: "This period",
      },
    ],
    unit: "children",
    notes: said(
      earlier.length === 0 && "Earlier years can be typed in under Set up.",
      childPopulation === null &&
        "The number of children in the area is typed in under Set up; without it the council’s own rate is not shown.",
      earlier.length > 0 &&
        "Figures of earlier years, England and the neighbours are those typed in under Set up.",
    ),
    chart: {
      kind: "line",
      title: "Children on a plan per 10,000 children",
      labels: 0,
      series: [3, 4, 5],
      categoryAxis: "Year",
      valueAxis: "Per 10,000 children",
      altText:
        "Line chart of children on a plan per 10,000 children: the council, England and its statistical neighbours. Its numbers are those of its table.",
    },
  };
}

function typedRow(
  { year, plans, rate, national, neighbours }: ComparisonYear,
  before: ComparisonYear | undefined,
) {
  const figures = [plans, change(plans, before?.plans), rate, national, neighbours];
  return { cells: [label(year), ...figures.map((value) => typed(value, "figure"))] };
}

function change(now: number | null, before: number | null | undefined): number | null {
  if (now === null || before === null || before === undefined || before === 0) return null;
  return percentChange(before, now);
}
