import type { Look } from "./sheet";
import { DECLARATION, element } from "./xml";

/** The first number that is free for formats of one's own (ISO/IEC 29500-1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
/** Numbers of the formats that every program knows. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0%": 9,
  "#,##0": 3,
  "@": 49,
};
const USUAL: Look = { size: 10 };

/** The looks of a workbook's cells, each kept once, as the part with the styles numbers them. */
export class Looks {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Kept();
  private readonly fills = new Kept();
  private readonly borders = new Kept();
  private readonly cells = new Kept();

  constructor() {
    // The first two fills are what they are whatever a file says, and the first of the rest is the usual.
    for (const kind of ["none", "gray125"]) {
      this.fills.number(element("fill", {}, element("patternFill", { patternType: kind })));
    }
    this.number(USUAL);
  }

  /** The number by which a cell names its look. */
  number(look: Look): number {
    const format = this.formatNumber(look.format ?? "General");
    const alignment = element("alignment", {
      horizontal: look.across,
      vertical: look.down,
      wrapText: look.wrapped ? 1 : undefined,
    });
    return this.cells.number(
      element(
        "xf",
        {
          numFmtId: format,
          fontId: this.fonts.number(font(look)),
          fillId: look.fill === undefined ? 0 : this.fills.number(fill(look.fill)),
          borderId: this.borders.number(border(look.rule)),
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        alignment,
      ),
    );
  }

  /** The part that says what each number looks like. */
  part(): string {
    const usual = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return (
      DECLARATION +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        this.ownFormats(),
        this.fonts.list("fonts"),
        this.fills.list("fills"),
        this.borders.list("borders"),
        element("cellStyleXfs", { count: 1 }, element("xf", usual)),
        this.cells.list("cellXfs"),
        element(
          "cellStyles",
          { count: 1 },
          element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
        ),
      )
    );
  }

  private formatNumber(format: string): number {
    const known = KNOWN_FORMATS[format] ?? this.formats.get(format);
    if (known !== undefined) return known;
    const number = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(format, number);
    return number;
  }

  private ownFormats(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
    return formats.length === 0 ? "" : element("numFmts", { count: formats.length }, ...formats);
  }
}

/** Pieces of XML, each once, in the order in which they came. */
class Kept {
  private readonly numbers = new Map<string, number>();

  number(xml: string): number {
    const number = this.numbers.get(xml) ?? this.numbers.size;
    this.numbers.set(xml, number);
    return number;
  }

  list(name: string): string {
    return element(name, { count: this.numbers.size }, ...this.numbers.keys());
  }
}

function font({ bold, italic, size = 10, colour = "000000" }: Look): string {
  return element(
    "font",
    {},
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    element("sz", { val: size }),
    element("color", { rgb: `FF${colour}` }),
    element("name", { val: "Arial" }),
    element("family", { val: 2 }),
  );
}

function fill(colour: string): string {
  const solid = element("fgColor", { rgb: `FF${colour}` }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, solid));
}

function border(rule: string | undefined): string {
  const bottom =
    rule === undefined
      ? "<bottom/>"
      : element("bottom", { style: "thin" }, element("color", { rgb: `FF${rule}` }));
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`;
}
