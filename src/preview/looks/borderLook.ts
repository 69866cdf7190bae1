import type { CSSProperties } from "react";
import type { Colours } from "../../standin/store/styles/colours";
import { childOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

/** A cell's borders as CSS; sides without a line are left out. */
export function borderLook(border: XmlElement, colours: Colours): CSSProperties {
  const look: { -readonly [Side in keyof CSSProperties]: CSSProperties[Side] } = {};
  for (const [side, property] of SIDES) {
    const line = lineOf(childOf(border, side), colours);
    if (line !== null) look[property] = line;
  }
  return look;
}

const SIDES = [
  ["left", "borderLeft"],
  ["right", "borderRight"],
  ["top", "borderTop"],
  ["bottom", "borderBottom"],
] as const;

function lineOf(side: XmlElement | undefined, colours: Colours): string | null {
  const style = side?.attributes.style;
  if (side === undefined || style === undefined || style === "none") return null;
  return `${LINES[style] ?? "1px solid"} ${colours.of(childOf(side, "color")) ?? "#000000"}`;
}

const LINES: Readonly<Record<string, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  thin: "1px solid",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dotted",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dotted",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};
