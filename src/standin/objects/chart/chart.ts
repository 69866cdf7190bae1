import { type Area, union } from "../../store/address/area";
import { coverCells, type Frame, frameOf, setFrame } from "../../store/charts/anchor";
import type { SeriesBy } from "../../store/charts/chartSource";
import { CHART_ORDER, type ChartStore } from "../../store/charts/chartStore";
import { setTitleText, titleBody, titleText } from "../../store/charts/chartText";
import { chartsOn } from "../../store/charts/sheetCharts";
import { childOf, element, ensureChild, removeChild } from "../../store/xml/elements";
import { ApiError } from "../../wire/apiError";
import { flag, number, oneOf, optional, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, objectArgument, type Scalar } from "../../wire/objectClass";
import { worksheetOf } from "../base/forward";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { areaAt } from "../range/address";
import { range } from "../range/range";
import { chartAxes } from "./axes";
import { chartAreaFormat, chartTitleFormat, type Lettered } from "./font";
import { chartSeriesCollection } from "./series";

/** An argument that says which way a chart reads its cells. */
export const seriesBy = (argument: Argument | undefined): SeriesBy =>
  argument === undefined || argument === null
    ? "Auto"
    : oneOf(["Auto", "Columns", "Rows"], argument);

const side = (name: keyof Frame): Scalar<ChartStore> => ({
  since: "1.1",
  get: ({ sheet, anchor }) => frameOf(sheet, anchor)[name],
  set: ({ sheet, anchor }, value) => {
    refuseUnlessAllowed(sheet, "objects");
    chartsOn(sheet).editDrawing();
    setFrame(sheet, anchor, { ...frameOf(sheet, anchor), [name]: number(value, name) });
  },
});

/** `Excel.ChartTitle`. */
const chartTitle = defineClass<ChartStore>({
  name: "ChartTitle",
  scalars: {
    text: {
      since: "1.1",
      get: ({ chart }) => titleText(childOf(chart, "c:title")),
      set: (self, value) => {
        const chart = self.edit();
        setTitleText(ensureChild(chart, "c:title", CHART_ORDER), text(value));
        ensureChild(chart, "c:autoTitleDeleted", CHART_ORDER).attributes.val = "0";
      },
    },
    visible: {
      since: "1.1",
      get: ({ chart }) => childOf(chart, "c:title") !== undefined,
      set: (self, value) => {
        const chart = self.edit();
        const title = childOf(chart, "c:title");
        ensureChild(chart, "c:autoTitleDeleted", CHART_ORDER).attributes.val = flag(value)
          ? "0"
          : "1";
        if (flag(value))
          setTitleText(
            ensureChild(chart, "c:title", CHART_ORDER),
            titleText(title) || "Chart Title",
          );
        else if (title) removeChild(chart, title);
      },
    },
    overlay: {
      since: "1.1",
      get: ({ chart }) => {
        const title = childOf(chart, "c:title");
        return (title && childOf(title, "c:overlay"))?.attributes.val === "1";
      },
    },
  },
  links: { format: { since: "1.1", to: (self) => chartTitleFormat(titleLetters(self)) } },
});

/** The letters of a chart's title: Excel makes no title by setting them. */
const titleLetters = (self: ChartStore): Lettered => ({
  readText: () => titleBody(childOf(self.chart, "c:title")),
  editText: () => {
    const body = titleBody(childOf(self.edit(), "c:title"));
    if (body === undefined) throw new ApiError("InvalidOperation", "The chart has no title.");
    return body;
  },
  usual: 14,
});

const POSITIONS = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const;
const LEGEND_ORDER = ["c:legendPos", "c:legendEntry", "c:layout", "c:overlay"];

/** `Excel.ChartLegend`. */
const chartLegend = defineClass<ChartStore>({
  name: "ChartLegend",
  scalars: {
    visible: {
      since: "1.1",
      get: ({ chart }) => childOf(chart, "c:legend") !== undefined,
      set: (self, value) => {
        const chart = self.edit();
        const legend = childOf(chart, "c:legend");
        if (legend && !flag(value)) removeChild(chart, legend);
        if (legend === undefined && flag(value)) {
          const made = ensureChild(chart, "c:legend", CHART_ORDER);
          made.children = [element("c:legendPos", { val: "r" }), element("c:overlay", { val: 0 })];
        }
      },
    },
    position: {
      since: "1.1",
      get: ({ chart }) => {
        const legend = childOf(chart, "c:legend");
        const written = (legend && childOf(legend, "c:legendPos"))?.attributes.val ?? "r";
        return Object.entries(POSITIONS).find(([, letter]) => letter === written)?.[0] ?? "Right";
      },
      set: (self, value) => {
        const word = oneOf(["Top", "Bottom", "Left", "Right", "Corner"], value);
        const legend = ensureChild(self.edit(), "c:legend", CHART_ORDER);
        ensureChild(legend, "c:legendPos", LEGEND_ORDER).attributes.val = POSITIONS[word];
      },
    },
  },
});

/** `Excel.Chart`. */
export const chart = defineClass<ChartStore>({
  name: "Chart",
  key: ({ id }) => id,
  scalars: {
    id: { since: "1.7", get: ({ id }) => id },
    name: {
      since: "1.1",
      get: ({ name }) => name,
      set: (self, value) => {
        const name = text(value, "name");
        const taken = chartsOn(self.sheet)
          .all()
          .some((other) => other !== self && other.name === name);
        if (taken)
          throw new ApiError("ItemAlreadyExists", "Another chart of the sheet has this name.");
        self.name = name;
      },
    },
    chartType: { since: "1.7", get: ({ kindName }) => kindName ?? "Invalid" },
    left: side("left"),
    top: side("top"),
    width: side("width"),
    height: side("height"),
  },
  links: {
    axes: { since: "1.1", to: chartAxes },
    format: {
      since: "1.1",
      to: (self) =>
        chartAreaFormat({
          readText: () => self.letters,
          editText: () => self.editLetters(),
          usual: 10,
        }),
    },
    legend: { since: "1.1", to: chartLegend },
    series: { since: "1.1", to: chartSeriesCollection },
    title: { since: "1.1", to: chartTitle },
    worksheet: { since: "1.2", to: ({ sheet }) => worksheetOf(sheet) },
  },
  methods: {
    delete: {
      since: "1.1",
      run: (self) => {
        refuseUnlessAllowed(self.sheet, "objects");
        chartsOn(self.sheet).remove(self);
      },
    },
    setData: {
      since: "1.1",
      run: (self, [source, by]) => self.setSource(objectArgument(range, source).area, seriesBy(by)),
    },
    setPosition: {
      since: "1.1",
      run: (self, [start, end]) => {
        refuseUnlessAllowed(self.sheet, "objects");
        const first = cells(self, start);
        const last = optional((argument) => cells(self, argument), end, null);
        chartsOn(self.sheet).editDrawing();
        if (last === null) moveTo(self, first);
        else coverCells(self.anchor, union(first, last));
      },
    },
  },
});

/** Without an end a chart keeps its size. */
function moveTo({ sheet, anchor }: ChartStore, { top, left }: Area): void {
  const { width, height } = frameOf(sheet, anchor);
  coverCells(anchor, { top, left, bottom: top, right: left });
  const { left: x, top: y } = frameOf(sheet, anchor);
  setFrame(sheet, anchor, { left: x, top: y, width, height });
}

const cells = ({ sheet }: ChartStore, argument: Argument | undefined): Area =>
  typeof argument === "string" ? areaAt(sheet, argument) : objectArgument(range, argument).area;
