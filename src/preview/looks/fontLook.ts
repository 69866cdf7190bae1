import type { CSSProperties } from "react";
import type { Colours } from "../../standin/store/styles/colours";
import { childOf, isOn } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

const PIXELS_PER_POINT = 96 / 72;

/** A file's font as CSS; what the font does not say is left out, so that it can lie over another. */
export function fontLook(font: XmlElement, colours: Colours): CSSProperties {
  const size = childOf(font, "sz")?.attributes.val;
  const name = childOf(font, "name")?.attributes.val;
  const colour = colours.of(childOf(font, "color"));
  const lines = [underlined(font) ? "underline" : "", says(font, "strike") ? "line-through" : ""];
  const decoration = lines.filter((line) => line !== "").join(" ");
  return {
    ...(size === undefined ? {} : { fontSize: Number(size) * PIXELS_PER_POINT }),
    ...(name === undefined ? {} : { fontFamily: `"${name}", ${FALLBACK}` }),
    ...(colour === null ? {} : { color: colour }),
    ...(childOf(font, "b") === undefined ? {} : { fontWeight: says(font, "b") ? 700 : 400 }),
    ...(says(font, "i") ? { fontStyle: "italic" } : {}),
    ...(decoration === "" ? {} : { textDecoration: decoration }),
  };
}

const FALLBACK = 'Carlito, "Liberation Sans", Arial, sans-serif';

/** Whether a font has a property: the bare element means yes. */
function says(font: XmlElement, name: string): boolean {
  const found = childOf(font, name);
  return found !== undefined && isOn(found.attributes.val, true);
}

function underlined(font: XmlElement): boolean {
  const line = childOf(font, "u");
  return line !== undefined && line.attributes.val !== "none";
}
