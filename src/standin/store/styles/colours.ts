import { childOf, childrenOf } from "../xml/elements";
import { parsePart, type XmlElement } from "../xml/tree";
import { colourNamed } from "./namedColours";

const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The 64 colours that old files name by number. */
const INDEXED = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** Turns a file's ways to name a colour into `#RRGGBB`. */
export class Colours {
  private readonly theme: readonly string[];

  constructor(themeText: string | null) {
    this.theme = themeText === null ? OFFICE_THEME : readTheme(themeText);
  }

  /** The colour that an element names; `null` where it names none. */
  of(colour: XmlElement | undefined): string | null {
    if (colour === undefined) return null;
    const { rgb, theme, indexed, tint } = colour.attributes;
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    if (theme !== undefined) {
      const base = this.theme[Number(theme)] ?? "000000";
      return `#${tint === undefined ? base : tinted(base, Number(tint))}`;
    }
    if (indexed !== undefined) return `#${INDEXED?.[Number(indexed)] ?? "000000"}`;
    return null;
  }
}

function readTheme(text: string): readonly string[] {
  const elements = childrenOf(parsePart(text).root, "a:themeElements")[0];
  const scheme = elements === undefined ? undefined : childOf(elements, "a:clrScheme");
  if (scheme === undefined) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const colour = childOf(scheme, `a:${name}`);
    const named = colour === undefined ? undefined : childrenOf(colour)[0];
    return named?.attributes.lastClr ?? named?.attributes.val ?? OFFICE_THEME[index] ?? "000000";
  });
}

/** Lightens (above 0) or darkens (below 0) a colour as spreadsheets do. */
function tinted(colour: string, tint: number): string {
  const channels = colour.match(/.{2}/g) ?? [];
  return channels
    .map((channel) => {
      const value = Number.parseInt(channel, 16);
      const shifted = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
      return Math.round(shifted).toString(16).padStart(2, "0");
    })
    .join("")
    .toUpperCase();
}

/**
 * Reads a colour as an add-in gives it (`#F3D`, `#FF33DD`, `FF33DD`, `lightblue`, `#lightblue`) as `RRGGBB`; `null` for
 * anything else.
 */
export function readColour(text: string): string | null {
  const digits = text.replace(/^#/, "");
  const named = colourNamed(digits);
  if (named !== null) return named;
  if (/^[0-9a-fA-F]{6}$/.test(digits)) return digits.toUpperCase();
  if (!/^[0-9a-fA-F]{3}$/.test(digits)) return null;
  return [...digits]
    .map((digit) => digit + digit)
    .join("")
    .toUpperCase();
}
