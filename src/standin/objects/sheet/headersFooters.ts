import type { SheetStore } from "../../store/model/workbook";
import { childOf, ensureChild, textOf } from "../../store/xml/elements";
import { text } from "../../wire/arguments";
import { defineClass, type Scalar } from "../../wire/objectClass";

const ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const SECTIONS = ["L", "C", "R"] as const;
type Section = (typeof SECTIONS)[number];

/** A header or footer is one text in the file: `&Lleft&Ccentre&Rright`. */
function sections(written: string): Record<Section, string> {
  const found: Record<Section, string> = { L: "", C: "", R: "" };
  const pieces = written.split(/&(?=[LCR])/);
  for (const piece of pieces) {
    const section = SECTIONS.find((letter) => piece.startsWith(letter));
    if (section !== undefined) found[section] = piece.slice(1);
    else found.C += piece;
  }
  return found;
}

function written(sheet: SheetStore, part: string): string {
  const section = sheet.part.section("headerFooter");
  const found = section === undefined ? undefined : childOf(section, part);
  return found === undefined ? "" : textOf(found);
}

const piece = (part: "oddHeader" | "oddFooter", section: Section): Scalar<SheetStore> => ({
  since: "1.9",
  get: (sheet) => sections(written(sheet, part))[section],
  set: (sheet, value) => {
    const pieces = { ...sections(written(sheet, part)), [section]: text(value) };
    const joined = SECTIONS.map((letter) =>
      pieces[letter] === "" ? "" : `&${letter}${pieces[letter]}`,
    ).join("");
    const holder = ensureChild(sheet.part.editSection("headerFooter"), part, ORDER);
    holder.children = [{ type: "text", value: joined }];
  },
});

/** `Excel.HeaderFooter`. */
const headerFooter = defineClass<SheetStore>({
  name: "HeaderFooter",
  scalars: {
    leftHeader: piece("oddHeader", "L"),
    centerHeader: piece("oddHeader", "C"),
    rightHeader: piece("oddHeader", "R"),
    leftFooter: piece("oddFooter", "L"),
    centerFooter: piece("oddFooter", "C"),
    rightFooter: piece("oddFooter", "R"),
  },
});

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. */
export const headersFooters = defineClass<SheetStore>({
  name: "HeaderFooterGroup",
  links: { defaultForAllPages: { since: "1.9", to: headerFooter } },
});
