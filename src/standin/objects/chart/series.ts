import { SERIES_ORDER } from "../../store/charts/chartSeries";
import type { ChartStore } from "../../store/charts/chartStore";
import { descendant } from "../../store/charts/chartStore";
import { childOf, element, ensureChild, removeChild, textOf } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { invalidArgument } from "../../wire/apiError";
import { text, whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { chartSeriesFormat } from "./format";

interface SeriesRef {
  readonly chart: ChartStore;
  readonly index: number;
}

function read({ chart, index }: SeriesRef): XmlElement {
  const series = chart.series()[index];
  if (series === undefined) throw invalidArgument("There is no such series.");
  return series;
}

function edit(ref: SeriesRef): XmlElement {
  ref.chart.edit();
  return read(ref);
}

function nameOf(ref: SeriesRef): string {
  const given = childOf(read(ref), "c:tx");
  const written = given && descendant(given, "c:v");
  return written === undefined ? `Series${ref.index + 1}` : textOf(written);
}

/** `Excel.ChartSeries`. */
const chartSeries = defineClass<SeriesRef>({
  name: "ChartSeries",
  scalars: {
    name: {
      since: "1.1",
      get: nameOf,
      set: (ref, value) => {
        const holder = ensureChild(edit(ref), "c:tx", SERIES_ORDER);
        holder.children = [element("c:v", {}, [text(value, "name")])];
      },
    },
  },
  methods: {
    delete: {
      since: "1.7",
      run: (ref) => {
        const series = edit(ref);
        if (ref.chart.plot) removeChild(ref.chart.plot, series);
      },
    },
  },
  links: {
    format: {
      since: "1.1",
      to: (ref) =>
        chartSeriesFormat({ read: () => read(ref), edit: () => edit(ref), order: SERIES_ORDER }),
    },
  },
});

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollection = defineClass<ChartStore>({
  name: "ChartSeriesCollection",
  items: (chart) => chart.series().map((_, index) => chartSeries({ chart, index })),
  methods: {
    getItemAt: {
      since: "1.1",
      run: (chart, [given]) => {
        const index = whole(given);
        if (chart.series()[index] === undefined) throw invalidArgument("There is no such series.");
        return chartSeries({ chart, index });
      },
    },
  },
});
