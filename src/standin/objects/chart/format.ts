import { setSolidColour, solidColour } from "../../store/charts/chartText";
import { childOf, ensureChild } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { number, text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";

/** Any part of a chart that has its own look. */
export interface Painted {
  /** The part for reading. */
  readonly read: () => XmlElement | undefined;
  /** The part for writing. */
  readonly edit: () => XmlElement;
  /** The order of the part's own children. */
  readonly order: readonly string[];
}

const SHAPE_ORDER = ["a:noFill", "a:solidFill", "a:ln", "a:effectLst"];
const UNITS = 12_700;

const shape = ({ read }: Painted): XmlElement | undefined => {
  const part = read();
  return part && childOf(part, "c:spPr");
};

const editShape = ({ edit, order }: Painted): XmlElement => ensureChild(edit(), "c:spPr", order);

const editLine = (painted: Painted): XmlElement =>
  ensureChild(editShape(painted), "a:ln", SHAPE_ORDER);

const line = (painted: Painted): XmlElement | undefined => {
  const found = shape(painted);
  return found && childOf(found, "a:ln");
};

/** `Excel.ChartFill`. */
export const chartFill = defineClass<Painted>({
  name: "ChartFill",
  methods: {
    clear: { since: "1.1", run: (painted) => setSolidColour(editShape(painted), null) },
    setSolidColor: {
      since: "1.1",
      run: (painted, [colour]) =>
        setSolidColour(editShape(painted), colourArgument(text(colour, "color")).slice(2)),
    },
  },
});

/** `Excel.ChartLineFormat`. */
export const chartLine = defineClass<Painted>({
  name: "ChartLineFormat",
  scalars: {
    color: {
      since: "1.1",
      get: (painted) => solidColour(line(painted)) ?? "",
      set: (painted, value) => setSolidColour(editLine(painted), colourArgument(value).slice(2)),
    },
    weight: {
      since: "1.7",
      get: (painted) => Number(line(painted)?.attributes.w ?? 0) / UNITS,
      set: (painted, value) => {
        editLine(painted).attributes.w = String(Math.round(number(value, "weight") * UNITS));
      },
    },
  },
  methods: {
    clear: { since: "1.1", run: (painted) => setSolidColour(editLine(painted), null) },
  },
});

/** `Excel.ChartSeriesFormat`. */
export const chartSeriesFormat = defineClass<Painted>({
  name: "ChartSeriesFormat",
  links: { fill: { since: "1.1", to: chartFill }, line: { since: "1.1", to: chartLine } },
});
