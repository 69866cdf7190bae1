import { childOf, childrenOf, element, ensureChild, removeChild, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { richText } from "./chartFont";
import { descendant } from "./chartStore";

const TITLE_ORDER = ["c:tx", "c:layout", "c:overlay", "c:spPr", "c:txPr"];

/** The text of a chart's or an axis's title. */
export function titleText(title: XmlElement | undefined): string {
  const text = title && childOf(title, "c:tx");
  if (text === undefined) return "";
  const runs: string[] = [];
  collect(text, "a:t", runs);
  return runs.length > 0 ? runs.join("") : textOf(descendant(text, "c:v") ?? element("c:v"));
}

/** Writes a title in plain runs; its looks stay. */
export function setTitleText(title: XmlElement, text: string): void {
  const holder = ensureChild(title, "c:tx", TITLE_ORDER);
  holder.children = [richText(text, childOf(holder, "c:rich"))];
  ensureChild(title, "c:overlay", TITLE_ORDER).attributes.val ??= "0";
}

/** The body of a title's text. */
export function titleBody(title: XmlElement | undefined): XmlElement | undefined {
  const text = title && childOf(title, "c:tx");
  return text && childOf(text, "c:rich");
}

/** The solid colour of a shape's fill or line; `null` for none. */
export function solidColour(holder: XmlElement | undefined): string | null {
  const fill = holder && childOf(holder, "a:solidFill");
  const colour = fill && childOf(fill, "a:srgbClr");
  return colour?.attributes.val === undefined ? null : `#${colour.attributes.val.toUpperCase()}`;
}

const FILLS = ["a:noFill", "a:solidFill", "a:gradFill", "a:blipFill", "a:pattFill", "a:grpFill"];

/** Fills a shape or a line with one colour (`RRGGBB`), or with none. */
export function setSolidColour(holder: XmlElement, rgb: string | null): void {
  for (const child of childrenOf(holder))
    if (FILLS.includes(child.name)) removeChild(holder, child);
  const fill =
    rgb === null
      ? element("a:noFill")
      : element("a:solidFill", {}, [element("a:srgbClr", { val: rgb })]);
  holder.children.unshift(fill);
}

function collect(parent: XmlElement, name: string, into: string[]): void {
  for (const child of childrenOf(parent)) {
    if (child.name === name) into.push(textOf(child));
    else collect(child, name, into);
  }
}
