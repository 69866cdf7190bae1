import type { SheetChart } from "./sheet";
import { element, plainText } from "./xml";

interface Lettering {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

const GRID = "D5DEDC";
const AXIS = "8A9A97";

/** The font of a text in a chart, as one of its properties. */
function lettering(name: string, { size, bold = false, colour = "1F2A37" }: Lettering): string {
  return element(
    name,
    { lang: name === "a:rPr" ? "en-GB" : undefined, sz: size * 100, b: bold ? 1 : 0 },
    element("a:solidFill", {}, element("a:srgbClr", { val: colour })),
    element("a:latin", { typeface: "Arial" }),
  );
}

/** The font of a part of a chart whose text comes from elsewhere. */
export function textProperties(look: Lettering): string {
  const paragraph = element("a:pPr", {}, lettering("a:defRPr", look));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", {}),
    element("a:lstStyle", {}),
    element("a:p", {}, paragraph, element("a:endParaRPr", { lang: "en-GB" })),
  );
}

/** The title of a chart or of an axis. */
export function titleOf(text: string, look: Lettering): string {
  const run = element("a:r", {}, lettering("a:rPr", look), element("a:t", {}, plainText(text)));
  const paragraph = element("a:p", {}, element("a:pPr", {}, lettering("a:defRPr", look)), run);
  const rich = element("c:rich", {}, element("a:bodyPr", {}), element("a:lstStyle", {}), paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), element("c:overlay", { val: 0 }));
}

/** The axis of categories and the one of values, which begins at 0. Bars go down in the order of their table. */
export function axesOf(chart: SheetChart): readonly string[] {
  const lying = chart.kind === "bar";
  const scale = (turned: boolean, ...bounds: readonly string[]) =>
    element(
      "c:scaling",
      {},
      element("c:orientation", { val: turned ? "maxMin" : "minMax" }),
      ...bounds,
    );
  const shared = (title: string) => titleOf(title, { size: 9 });
  const line = element("c:spPr", {}, strokeOf(AXIS));
  const categories = element(
    "c:catAx",
    {},
    element("c:axId", { val: 1 }),
    scale(lying),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: lying ? "l" : "b" }),
    shared(chart.categoryAxis),
    element("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "low" }),
    line,
    textProperties({ size: 9 }),
    element("c:crossAx", { val: 2 }),
    element("c:crosses", { val: "autoZero" }),
    element("c:auto", { val: 0 }),
    element("c:lblAlgn", { val: "ctr" }),
    element("c:lblOffset", { val: 100 }),
    element("c:noMultiLvlLbl", { val: 1 }),
  );
  const most = chart.isShare ? [element("c:max", { val: 1 })] : [];
  const values = element(
    "c:valAx",
    {},
    element("c:axId", { val: 2 }),
    scale(false, ...most, element("c:min", { val: 0 })),
    element("c:delete", { val: 0 }),
    element("c:axPos", { val: lying ? "b" : "l" }),
    element("c:majorGridlines", {}, element("c:spPr", {}, strokeOf(GRID))),
    shared(chart.valueAxis),
    element("c:numFmt", { formatCode: chart.isShare ? "0%" : "#,##0", sourceLinked: 0 }),
    element("c:majorTickMark", { val: "none" }),
    element("c:minorTickMark", { val: "none" }),
    element("c:tickLblPos", { val: "nextTo" }),
    line,
    textProperties({ size: 9 }),
    element("c:crossAx", { val: 1 }),
    // Where the categories are turned round, their far end is below.
    element("c:crosses", { val: lying ? "max" : "autoZero" }),
    element("c:crossBetween", { val: "between" }),
  );
  return [categories, values];
}

const strokeOf = (colour: string): string =>
  element("a:ln", { w: 9_525 }, element("a:solidFill", {}, element("a:srgbClr", { val: colour })));
