import type { CSSProperties } from "react";
import type { Colours } from "../../standin/store/styles/colours";
import { childOf, childrenOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

/** A cell's fill as CSS: solid colours, patterns as the blend they look like from afar, gradients. */
export function fillLook(fill: XmlElement, colours: Colours): CSSProperties {
  const gradient = childOf(fill, "gradientFill");
  if (gradient !== undefined) return gradientLook(gradient, colours);
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes.patternType ?? "none";
  if (pattern === undefined || type === "none") return {};
  const front = colours.of(childOf(pattern, "fgColor")) ?? "#000000";
  if (type === "solid") return { backgroundColor: front };
  const back = colours.of(childOf(pattern, "bgColor")) ?? "#FFFFFF";
  return { backgroundColor: `color-mix(in srgb, ${front} ${inked(type)}%, ${back})` };
}

/** A conditional format's fill: its background colour is the one that shows when it is solid. */
export function conditionalFillLook(fill: XmlElement, colours: Colours): CSSProperties {
  const pattern = childOf(fill, "patternFill");
  if (pattern === undefined) return fillLook(fill, colours);
  const type = pattern.attributes.patternType ?? "solid";
  if (type === "none") return {};
  if (type !== "solid") return fillLook(fill, colours);
  const colour = colours.of(childOf(pattern, "bgColor")) ?? colours.of(childOf(pattern, "fgColor"));
  return colour === null ? {} : { backgroundColor: colour };
}

/** How much of a pattern is ink, in per cent. */
function inked(pattern: string): number {
  if (pattern === "gray0625") return 6;
  if (pattern === "gray125") return 12;
  if (pattern.startsWith("light")) return 25;
  return pattern.startsWith("dark") ? 75 : 50;
}

function gradientLook(gradient: XmlElement, colours: Colours): CSSProperties {
  const stops = childrenOf(gradient, "stop").map((stop) => {
    const colour = colours.of(childOf(stop, "color")) ?? "#FFFFFF";
    return `${colour} ${Number(stop.attributes.position ?? 0) * 100}%`;
  });
  const degrees = 90 + Number(gradient.attributes.degree ?? 0);
  return { backgroundImage: `linear-gradient(${degrees}deg, ${stops.join(", ")})` };
}
