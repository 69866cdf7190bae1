import { childOf, childrenOf, element, ensureChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** What of a chart's letters the stand-in knows. */
export interface ChartLetters {
  /** Points; `null` where nothing is said. */
  readonly size: number | null;
  readonly bold: boolean;
}

const BODY_ORDER = ["a:bodyPr", "a:lstStyle", "a:p"];
const PARAGRAPH_ORDER = ["a:pPr", "a:r", "a:br", "a:fld", "a:endParaRPr"];
const RUN_ORDER = ["a:rPr", "a:t"];

/** How the letters of a body of text (`c:rich`, `c:txPr`) are set. */
export function lettersOf(body: XmlElement | undefined): ChartLetters {
  const paragraph = body && childOf(body, "a:p");
  const run = paragraph && childOf(paragraph, "a:r");
  const usual = paragraph && childOf(paragraph, "a:pPr");
  const attributes = {
    ...(usual && childOf(usual, "a:defRPr"))?.attributes,
    ...(run && childOf(run, "a:rPr"))?.attributes,
  };
  const size = attributes.sz === undefined ? null : Number(attributes.sz) / 100;
  return { size, bold: attributes.b === "1" };
}

/** Sets the letters of a body of text, those of its runs too. */
export function setLetters(body: XmlElement, change: Partial<ChartLetters>): void {
  ensureChild(body, "a:bodyPr", BODY_ORDER);
  const paragraph = ensureChild(body, "a:p", BODY_ORDER);
  const usual = ensureChild(paragraph, "a:pPr", PARAGRAPH_ORDER);
  const holders = [
    ensureChild(usual, "a:defRPr", ["a:defRPr"]),
    ...childrenOf(paragraph, "a:r").map((run) => ensureChild(run, "a:rPr", RUN_ORDER)),
  ];
  for (const { attributes } of holders) {
    if (change.size !== undefined) attributes.sz = String(Math.round((change.size ?? 0) * 100));
    if (change.bold !== undefined) attributes.b = change.bold ? "1" : "0";
  }
}

/** A body of text of one run, its letters set as those of another. */
export function richText(text: string, like: XmlElement | undefined): XmlElement {
  const body = element("c:rich", {}, [
    element("a:bodyPr"),
    element("a:lstStyle"),
    element("a:p", {}, [element("a:r", {}, [element("a:t", {}, [text])])]),
  ]);
  const { size, bold } = lettersOf(like);
  if (size !== null) setLetters(body, { size });
  if (bold) setLetters(body, { bold });
  return body;
}
