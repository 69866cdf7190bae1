import { solidColour } from "../../standin/store/charts/chartText";
import type { Colours } from "../../standin/store/styles/colours";
import { childOf, element } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

/** The theme's six accents come after its light, dark and text colours. */
const FIRST_ACCENT = 4;
const ACCENTS = 6;

/** The colour that Excel gives the n-th series (or slice), from 0. */
export const accent = (index: number, colours: Colours): string =>
  colours.of(element("color", { theme: FIRST_ACCENT + (index % ACCENTS) })) ?? "#000000";

/** The colour of a series: of its line in a line chart, of its fill in any other. */
export function seriesColour(
  series: XmlElement,
  index: number,
  lines: boolean,
  colours: Colours,
): string {
  const shape = childOf(series, "c:spPr");
  const holder = lines ? shape && childOf(shape, "a:ln") : shape;
  return solidColour(holder) ?? themeColour(holder, colours) ?? accent(index, colours);
}

function themeColour(holder: XmlElement | undefined, colours: Colours): string | null {
  const fill = holder && childOf(holder, "a:solidFill");
  const name = (fill && childOf(fill, "a:schemeClr"))?.attributes.val ?? "";
  const number = /^accent([1-6])$/.exec(name)?.[1];
  if (number !== undefined) return accent(Number(number) - 1, colours);
  const theme = ["bg1", "tx1", "bg2", "tx2"].indexOf(name);
  return theme < 0 ? null : colours.of(element("color", { theme }));
}
