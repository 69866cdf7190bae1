import type { ChartStore } from "../../store/charts/chartStore";
import { setTitleText, titleBody, titleText } from "../../store/charts/chartText";
import { childOf, ensureChild, removeChild } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { ApiError } from "../../wire/apiError";
import { flag, number, oneOf, text } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { chartAxisTitleFormat, type Lettered } from "./font";

interface AxisRef {
  readonly chart: ChartStore;
  readonly name: "c:catAx" | "c:valAx";
}

const ORDER = [
  "c:axId",
  "c:scaling",
  "c:delete",
  "c:axPos",
  "c:majorGridlines",
  "c:minorGridlines",
  "c:title",
  "c:numFmt",
  "c:majorTickMark",
  "c:minorTickMark",
  "c:tickLblPos",
  "c:spPr",
  "c:txPr",
  "c:crossAx",
  "c:crosses",
  "c:auto",
  "c:lblAlgn",
  "c:lblOffset",
  "c:noMultiLvlLbl",
  "c:crossBetween",
  "c:majorUnit",
  "c:minorUnit",
];
const SCALING_ORDER = ["c:logBase", "c:orientation", "c:max", "c:min"];

function read({ chart, name }: AxisRef): XmlElement {
  const axis = chart.axis(name);
  if (axis === undefined) throw new ApiError("InvalidOperation", "The chart has no such axis.");
  return axis;
}

function edit(ref: AxisRef): XmlElement {
  ref.chart.edit();
  return read(ref);
}

/** The other axis of the chart: it keeps where it crosses this one. */
function otherThan({ chart, name }: AxisRef): AxisRef {
  return { chart, name: name === "c:catAx" ? "c:valAx" : "c:catAx" };
}

const valIn = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent && childOf(parent, name)?.attributes.val;

/** A bound or a step of an axis; blank where Excel chooses it. */
const measure = (part: string, holder: "c:scaling" | null): Scalar<AxisRef> => ({
  since: "1.1",
  get: (ref) => {
    const found = valIn(holder === null ? read(ref) : childOf(read(ref), holder), part);
    return found === undefined ? "" : Number(found);
  },
  set: (ref, value) => {
    const axis = edit(ref);
    const parent = holder === null ? axis : ensureChild(axis, holder, ORDER);
    const present = childOf(parent, part);
    if (value === "" || value === null) {
      if (present) removeChild(parent, present);
      return;
    }
    const order = holder === null ? ORDER : SCALING_ORDER;
    ensureChild(parent, part, order).attributes.val = String(number(value));
  },
});

/** `Excel.ChartAxisTitle`. */
const chartAxisTitle = defineClass<AxisRef>({
  name: "ChartAxisTitle",
  scalars: {
    text: {
      since: "1.1",
      get: (ref) => titleText(childOf(read(ref), "c:title")),
      set: (ref, value) => setTitleText(ensureChild(edit(ref), "c:title", ORDER), text(value)),
    },
    visible: {
      since: "1.1",
      get: (ref) => childOf(read(ref), "c:title") !== undefined,
      set: (ref, value) => {
        const axis = edit(ref);
        const title = childOf(axis, "c:title");
        if (flag(value))
          setTitleText(ensureChild(axis, "c:title", ORDER), titleText(title) || "Axis Title");
        else if (title) removeChild(axis, title);
      },
    },
  },
  links: { format: { since: "1.1", to: (ref) => chartAxisTitleFormat(titleLetters(ref)) } },
});

const titleLetters = (ref: AxisRef): Lettered => ({
  readText: () => titleBody(childOf(read(ref), "c:title")),
  editText: () => {
    const body = titleBody(childOf(edit(ref), "c:title"));
    if (body === undefined) throw new ApiError("InvalidOperation", "The axis has no title.");
    return body;
  },
  usual: 10,
});

/** `Excel.ChartGridlines`. */
const majorGridlines = defineClass<AxisRef>({
  name: "ChartGridlines",
  scalars: {
    visible: {
      since: "1.1",
      get: (ref) => childOf(read(ref), "c:majorGridlines") !== undefined,
      set: (ref, value) => {
        const axis = edit(ref);
        const present = childOf(axis, "c:majorGridlines");
        if (flag(value)) ensureChild(axis, "c:majorGridlines", ORDER);
        else if (present) removeChild(axis, present);
      },
    },
  },
});

/** `Excel.ChartAxis`. */
const chartAxis = defineClass<AxisRef>({
  name: "ChartAxis",
  scalars: {
    minimum: measure("c:min", "c:scaling"),
    maximum: measure("c:max", "c:scaling"),
    numberFormat: {
      since: "1.8",
      get: (ref) => childOf(read(ref), "c:numFmt")?.attributes.formatCode ?? "General",
      set: (ref, value) => {
        ensureChild(edit(ref), "c:numFmt", ORDER).attributes = {
          formatCode: text(value),
          sourceLinked: "0",
        };
      },
    },
    reversePlotOrder: {
      since: "1.7",
      get: (ref) => valIn(childOf(read(ref), "c:scaling"), "c:orientation") === "maxMin",
      set: (ref, value) => {
        const scaling = ensureChild(edit(ref), "c:scaling", ORDER);
        const orientation = ensureChild(scaling, "c:orientation", SCALING_ORDER);
        orientation.attributes.val = flag(value) ? "maxMin" : "minMax";
      },
    },
    position: {
      since: "1.8",
      get: (ref) => {
        const written = valIn(read(otherThan(ref)), "c:crosses");
        return written === "max" ? "Maximum" : written === "min" ? "Minimum" : "Automatic";
      },
      set: (ref, value) => {
        const word = oneOf(["Automatic", "Maximum", "Minimum"], value);
        const val = { Automatic: "autoZero", Maximum: "max", Minimum: "min" }[word];
        ensureChild(edit(otherThan(ref)), "c:crosses", ORDER).attributes.val = val;
      },
    },
    visible: {
      since: "1.7",
      get: (ref) => valIn(read(ref), "c:delete") !== "1",
      set: (ref, value) => {
        ensureChild(edit(ref), "c:delete", ORDER).attributes.val = flag(value) ? "0" : "1";
      },
    },
  },
  links: {
    title: { since: "1.1", to: chartAxisTitle },
    majorGridlines: { since: "1.1", to: majorGridlines },
  },
});

/** `Excel.ChartAxes`. */
export const chartAxes = defineClass<ChartStore>({
  name: "ChartAxes",
  links: {
    categoryAxis: { since: "1.1", to: (chart) => chartAxis({ chart, name: "c:catAx" }) },
    valueAxis: { since: "1.1", to: (chart) => chartAxis({ chart, name: "c:valAx" }) },
  },
});
