import type { SheetStore } from "../../store/model/workbook";
import { childOf, ensureChild, textOf } from "../../store/xml/elements";
import { text } from "../../wire/arguments";
import { defineClass, type Link, type Scalar } from "../../wire/objectClass";

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

/** The pages that a header and footer are for, as the file names them: without others, "odd" is for all. */
type Pages = "odd" | "even" | "first";
interface PagesOf {
  readonly sheet: SheetStore;
  readonly pages: Pages;
}

function written({ sheet, pages }: PagesOf, what: "Header" | "Footer"): string {
  const section = sheet.part.section("headerFooter");
  const found = section === undefined ? undefined : childOf(section, `${pages}${what}`);
  return found === undefined ? "" : textOf(found);
}

const piece = (what: "Header" | "Footer", section: Section): Scalar<PagesOf> => ({
  since: "1.9",
  get: (of) => sections(written(of, what))[section],
  set: (of, value) => {
    const pieces = { ...sections(written(of, what)), [section]: text(value) };
    const joined = SECTIONS.map((letter) =>
      pieces[letter] === "" ? "" : `&${letter}${pieces[letter]}`,
    ).join("");
    const parent = of.sheet.part.editSection("headerFooter");
    const holder = ensureChild(parent, `${of.pages}${what}`, ORDER);
    holder.children = [{ type: "text", value: joined }];
  },
});

/** `Excel.HeaderFooter`. */
const headerFooter = defineClass<PagesOf>({
  name: "HeaderFooter",
  scalars: {
    leftHeader: piece("Header", "L"),
    centerHeader: piece("Header", "C"),
    rightHeader: piece("Header", "R"),
    leftFooter: piece("Footer", "L"),
    centerFooter: piece("Footer", "C"),
    rightFooter: piece("Footer", "R"),
  },
});

const pagesLink = (pages: Pages): Link<SheetStore> => ({
  since: "1.9",
  to: (sheet) => headerFooter({ sheet, pages }),
});

/** `Excel.HeaderFooterGroup`: headers and footers of all pages, and those of their own for even ones and the first. */
export const headersFooters = defineClass<SheetStore>({
  name: "HeaderFooterGroup",
  links: {
    defaultForAllPages: pagesLink("odd"),
    oddPages: pagesLink("odd"),
    evenPages: pagesLink("even"),
    firstPage: pagesLink("first"),
  },
});
