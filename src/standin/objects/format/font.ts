import { childOf, element, insertInOrder, isOn, removeChild } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { flag, number, oneOf, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { colourArgument } from "../base/colour";
import { changePiece, common, type FormatTarget } from "./target";

/** The order in which Excel writes the parts of a font. */
export const FONT_ORDER: readonly string[] = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** Puts one part of a font in place, or takes it away. */
export function setFontPart(
  font: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string | number>> | null,
): void {
  const present = childOf(font, name);
  if (present) removeChild(font, present);
  if (attributes !== null) insertInOrder(font, element(name, attributes), FONT_ORDER);
}

const part = (target: FormatTarget, style: number, name: string): XmlElement | undefined =>
  childOf(target.sheet.workbook.styles.piece(style, "font"), name);

const toggle = (name: string): Scalar<FormatTarget> => ({
  since: "1.1",
  get: (target) =>
    common(target, (style) => {
      const found = part(target, style, name);
      return found !== undefined && isOn(found.attributes.val, true);
    }),
  set: (target, value) => {
    const on = flag(value, name);
    changePiece(target, "font", `${name}:${on}`, (font) => setFontPart(font, name, on ? {} : null));
  },
});

const setPart = (
  target: FormatTarget,
  name: string,
  attributes: Readonly<Record<string, string | number>> | null,
): void =>
  changePiece(target, "font", `${name}:${JSON.stringify(attributes)}`, (font) =>
    setFontPart(font, name, attributes),
  );

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

const underlineOf = (found: XmlElement | undefined): string =>
  found === undefined
    ? "None"
    : (UNDERLINES.find(
        (word) =>
          word.toLowerCase() ===
          (found.attributes.val ?? "single").replace("ing", "").toLowerCase(),
      ) ?? "Single");

/** `Excel.RangeFont`. */
export const rangeFont = defineClass<FormatTarget>({
  name: "RangeFont",
  scalars: {
    bold: toggle("b"),
    italic: toggle("i"),
    color: {
      since: "1.1",
      get: (target) => {
        const { colours } = target.sheet.workbook;
        return (
          common(target, (style) => colours.of(part(target, style, "color")) ?? "#000000") ?? ""
        );
      },
      set: (target, value) => setPart(target, "color", { rgb: colourArgument(value) }),
    },
    name: {
      since: "1.1",
      get: (target) =>
        common(target, (style) => part(target, style, "name")?.attributes.val ?? "Calibri"),
      set: (target, value) => setName(target, value),
    },
    size: {
      since: "1.1",
      get: (target) =>
        common(target, (style) => Number(part(target, style, "sz")?.attributes.val ?? 11)),
      set: (target, value) => setPart(target, "sz", { val: number(value, "size") }),
    },
    underline: {
      since: "1.1",
      get: (target) => common(target, (style) => underlineOf(part(target, style, "u"))),
      set: (target, value) => {
        const word = oneOf(UNDERLINES, value);
        const val =
          word.charAt(0).toLowerCase() + word.slice(1).replace("Accountant", "Accounting");
        setPart(target, "u", word === "None" ? null : { val });
      },
    },
  },
});

/** A named font is no theme font any more. */
function setName(target: FormatTarget, value: Argument): void {
  const name = text(value, "name");
  changePiece(target, "font", `name:${name}`, (font) => {
    setFontPart(font, "name", { val: name });
    setFontPart(font, "scheme", null);
  });
}
