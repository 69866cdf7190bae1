import { yearBefore } from "../calendar/parts";
import { contains } from "../calendar/periods";
import { missingColumns, type Need } from "../records/need";
import { counted } from "../text/numbers";
import { listed } from "../text/words";
import { BLANK, count, label, share } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { CHILDREN_OF_CONFERENCES } from "./engine/discussed";
import { leftOutOf, noConferenceOf, notShown, uncertainDays } from "./engine/leftOut";
import { measureNamed } from "./engine/measures";
import { unclearIn, withoutFalseZero } from "./engine/notUnderstood";
import { printedText } from "./engine/printed";
import type { Reporting } from "./engine/reporting";
import { rowsOf, rowsToList, sourcesOf } from "./engine/rows";
import type { Concern, TableCell, TableChart, TableContent } from "./engine/table";
import { said } from "./engine/wording";
import { PLAN_COLUMNS } from "./lines/plansInForce";
import { hadPlan } from "./repeatPlans";
import { table2b } from "./table2b";
import { table3, tookPartIn } from "./table3";

/** Eight figures of the year beside the year before, for a scrutiny chair: what got better, and what got worse. */
export const yearOnAPage: TableDefinition = {
  id: "year-on-a-page",
  appendix: null,
  caption: "The year on a page",
  about: {
    counts:
      "Eight figures of the period beside the year before: conferences, children, plans, timescales, second plans and participation.",
    outOf: "the conferences, plans or children that its line names",
    remarks: [
      "They are the figures of the other tables, from the same counted rows.",
      "Three charts stand with them: of the numbers, of what was done in time, and of the children.",
      "The notes say what got better and what got worse; numbers of conferences and of children are neither.",
      "Lines whose columns are missing are named in a note.",
    ],
  },
  concerns: "people",
  needs: () => [
    { dataset: "conferences", anyOf: ["date"] },
    { dataset: "conferences", anyOf: ["type"] },
  ],
  build,
};

interface Figure {
  readonly words: string;
  readonly needs: (reporting: Reporting) => readonly Need[];
  /** What of it is better; `null` where neither is. */
  readonly better: "more" | "fewer" | null;
  readonly cell: (reporting: Reporting) => TableCell;
  /** Where it tells how the service does its work. */
  readonly concerns?: Concern;
  readonly chart: keyof typeof CHARTS;
}

/** The charts, in the order in which their figures stand. */
const CHARTS = {
  numbers: { title: "Conferences and children", valueAxis: "Number" },
  "in time": { title: "Done in time", valueAxis: "Per cent in time" },
  children: { title: "Second plans and taking part", valueAxis: "Per cent" },
} as const;

function inTime(id: string, words: string): Figure {
  const measure = measureNamed(id);
  return {
    words,
    needs: ({ settings }) => table2b.needs(settings),
    chart: "in time",
    better: "more",
    concerns: "the service",
    cell: (reporting) => {
      const { inTime: met, of } = reporting.measured(measure);
      return share(rowsOf(met), rowsOf(of));
    },
  };
}

const FIGURES: readonly Figure[] = [
  {
    words: "Initial conferences",
    chart: "numbers",
    needs: () => [],
    better: null,
    concerns: "the service",
    cell: ({ initials }) => count(rowsOf(initials)),
  },
  {
    words: "Children at initial conferences",
    chart: "numbers",
    needs: () => CHILDREN_OF_CONFERENCES,
    better: null,
    cell: (reporting) => {
      const { children } = reporting.considered();
      const { size } = new Set(children.map(({ person }) => person));
      const each = () => new Map(children.map(({ person, source }) => [person, source]));
      return count(rowsToList(size, () => [...each().values()]));
    },
  },
  {
    words: "Children on a plan at the end of the period",
    chart: "numbers",
    needs: () => PLAN_COLUMNS,
    better: null,
    cell: ({ onPlan }) => count(sourcesOf(onPlan()), true),
  },
  inTime("initial", "Initial conferences held in time"),
  inTime("review", "Reviews held in time"),
  inTime("full-record", "Full records distributed in time"),
  {
    words: "Plans begun for a child who was on one before",
    chart: "children",
    needs: () => PLAN_COLUMNS,
    better: "fewer",
    cell: ({ plans, period }) => {
      const begun = plans().all.filter(({ start }) => contains(period, start));
      return share(sourcesOf(begun.filter(hadPlan)), sourcesOf(begun));
    },
  },
  {
    words: "Children old enough who attended or gave their views",
    chart: "children",
    needs: ({ settings }) => table3.needs(settings),
    better: "more",
    cell: (reporting) => {
      const { attended, consulted, neither } = tookPartIn(reporting).tookPart;
      const tookPart = [...attended, ...consulted];
      return share(tookPart, [...tookPart, ...neither]);
    },
  },
];

function build(reporting: Reporting): TableContent {
  const { available, period } = reporting;
  const before = reporting.during(yearBefore(period));
  const nothingBefore = before.conferences.length === 0;
  const shown = FIGURES.filter(
    ({ needs }) => missingColumns(available, needs(reporting)).length === 0,
  ).map((figure) => {
    const known = (one: Reporting) => {
      const isUnclear = unclearIn(figure.needs(one), one).length > 0;
      return isUnclear ? withoutFalseZero(figure.cell(one)) : figure.cell(one);
    };
    return { ...figure, now: known(reporting), earlier: nothingBefore ? BLANK : known(before) };
  });
  const lacking = FIGURES.flatMap(({ words, needs }) => {
    const missing = missingColumns(available, needs(reporting));
    return missing.length === 0 ? [] : [{ words, missing }];
  });
  return {
    columns: ["", period.label, before.period.label],
    rows: shown.map(({ words, now, earlier, concerns }) => ({
      cells: [label(words), now, earlier],
      ...(concerns !== undefined && { concerns }),
    })),
    charts: chartsOver(shown, period.label, before.period.label),
    unit: "conferences",
    notes: [
      ...said(
        nothingBefore && noConferenceOf(before.period),
        ...(["better", "worse"] as const).map((way) => changesIn(way, shown, reporting, before)),
        ...lacking.map(({ words, missing }) => notShown(words, missing)),
      ),
      ...uncertainDays(reporting, before),
      ...leftOutOf(reporting),
    ],
  };
}

/** A chart over each run of figures of one kind; none over a kind of which no figure is shown. */
function chartsOver(
  shown: readonly Pick<Figure, "chart" | "words">[],
  now: string,
  before: string,
): readonly TableChart[] {
  return (Object.keys(CHARTS) as (keyof typeof CHARTS)[]).flatMap((chart) => {
    const first = shown.findIndex((figure) => figure.chart === chart);
    const figures = shown.filter((figure) => figure.chart === chart);
    if (first < 0) return [];
    const named = listed(figures.map(({ words }) => words));
    return [
      {
        ...CHARTS[chart],
        kind: "column" as const,
        labels: 0,
        series: [1, 2],
        rows: { first, last: first + figures.length - 1 },
        categoryAxis: "Figure",
        altText: `Column chart of ${now} beside ${before}: ${named}.`,
      },
    ];
  });
}

interface Compared extends Pick<Figure, "words" | "better"> {
  readonly now: TableCell;
  readonly earlier: TableCell;
}

/** What got better, or worse, in one sentence; `false` where nothing did. */
function changesIn(
  way: "better" | "worse",
  figures: readonly Compared[],
  { settings }: Reporting,
  before: Reporting,
): string | false {
  const decimals = settings.percentageDecimals;
  const changed = figures.filter(({ better, now, earlier }) => {
    const [one, other] = [now.value, earlier.value];
    if (better === null || typeof one !== "number" || typeof other !== "number") return false;
    return way === (one > other === (better === "more") ? "better" : "worse") && one !== other;
  });
  if (changed.length === 0) return false;
  const words = changed.map(
    ({ words: what, now, earlier }) =>
      `${what} (${printedText(earlier, decimals)} to ${printedText(now, decimals)})`,
  );
  const title = way === "better" ? "Better" : "Worse";
  const figure = counted(changed.length, "figure");
  return `${title} than in ${before.period.label}, ${figure}: ${listed(words)}.`;
}
