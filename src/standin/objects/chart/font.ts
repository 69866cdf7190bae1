import { lettersOf, setLetters } from "../../store/charts/chartFont";
import type { XmlElement } from "../../store/xml/tree";
import { ApiError } from "../../wire/apiError";
import { flag, number } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";

/** Any text of a chart that has its own letters. */
export interface Lettered {
  /** The body of text for reading. */
  readonly readText: () => XmlElement | undefined;
  /** The body of text for writing. */
  readonly editText: () => XmlElement;
  /** Points where nothing is said. */
  readonly usual: number;
}

/** `Excel.ChartFont`. */
export const chartFont = defineClass<Lettered>({
  name: "ChartFont",
  scalars: {
    bold: {
      since: "1.1",
      get: ({ readText }) => lettersOf(readText()).bold,
      set: ({ editText }, value) => setLetters(editText(), { bold: flag(value) }),
    },
    size: {
      since: "1.1",
      get: ({ readText, usual }) => lettersOf(readText()).size ?? usual,
      set: ({ editText }, value) => {
        const size = number(value, "size");
        if (size < 1 || size > MOST) throw new ApiError("InvalidArgument", "No such font size.");
        setLetters(editText(), { size });
      },
    },
  },
});

/** Points that Excel takes at most. */
const MOST = 409;

const withFont = (name: string) =>
  defineClass<Lettered>({ name, links: { font: { since: "1.1", to: chartFont } } });

/** `Excel.ChartAreaFormat`, as far as letters go. */
export const chartAreaFormat = withFont("ChartAreaFormat");

/** `Excel.ChartTitleFormat`, as far as letters go. */
export const chartTitleFormat = withFont("ChartTitleFormat");

/** `Excel.ChartAxisTitleFormat`, as far as letters go. */
export const chartAxisTitleFormat = withFont("ChartAxisTitleFormat");
