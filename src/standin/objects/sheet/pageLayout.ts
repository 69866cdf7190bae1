import type { SheetStore } from "../../store/model/workbook";
import { ensureChild, isOn } from "../../store/xml/elements";
import { invalidArgument } from "../../wire/apiError";
import { flag, number, oneOf } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, type Scalar } from "../../wire/objectClass";
import { headersFooters } from "./headersFooters";
import { PRINTED_CELLS } from "./printedCells";

const PAPERS: Readonly<Record<string, string>> = {
  Letter: "1",
  Legal: "5",
  A3: "8",
  A4: "9",
  A5: "11",
};
const PAPER_NAMES = Object.keys(PAPERS);

function zoom(sheet: SheetStore): Readonly<Record<string, number>> {
  const setup = sheet.part.section("pageSetup")?.attributes ?? {};
  const properties = sheet.part.section("sheetPr");
  const fits = properties?.children.some(
    (node) =>
      node.type === "element" && node.name === "pageSetUpPr" && isOn(node.attributes.fitToPage),
  );
  if (fits !== true) return { scale: Number(setup.scale ?? 100) };
  return {
    horizontalFitToPages: Number(setup.fitToWidth ?? 1),
    verticalFitToPages: Number(setup.fitToHeight ?? 1),
  };
}

function setZoom(sheet: SheetStore, value: Argument): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom must be an object.");
  const { scale, horizontalFitToPages, verticalFitToPages } = { ...value } as Readonly<
    Record<string, unknown>
  >;
  const setup = sheet.part.editSection("pageSetup");
  const order = ["tabColor", "outlinePr", "pageSetUpPr"];
  const fitting = ensureChild(sheet.part.editSection("sheetPr"), "pageSetUpPr", order);
  if (typeof scale === "number") {
    if (scale < 10 || scale > 400) throw invalidArgument("scale must be between 10 and 400.");
    setup.attributes.scale = String(scale);
    delete fitting.attributes.fitToPage;
    return;
  }
  fitting.attributes.fitToPage = "1";
  setup.attributes.fitToWidth = String(horizontalFitToPages ?? 0);
  setup.attributes.fitToHeight = String(verticalFitToPages ?? 0);
}

const POINTS_OF_AN_INCH = 72;
/** Inches, as Excel gives a sheet that says none; the file must say all or none. */
const MARGINS: Readonly<Record<string, string>> = {
  left: "0.7",
  right: "0.7",
  top: "0.75",
  bottom: "0.75",
  header: "0.3",
  footer: "0.3",
};

/** A margin in points. */
const margin = (side: string): Scalar<SheetStore> => ({
  since: "1.9",
  get: ({ part }) => {
    const written = part.section("pageMargins")?.attributes[side] ?? MARGINS[side];
    return Number(written) * POINTS_OF_AN_INCH;
  },
  set: ({ part }, value) => {
    const points = number(value, `${side}Margin`);
    if (points < 0) throw invalidArgument("A margin cannot be negative.");
    const margins = part.editSection("pageMargins");
    const inches = String(points / POINTS_OF_AN_INCH);
    margins.attributes = { ...MARGINS, ...margins.attributes, [side]: inches };
  },
});

/** Whether what is printed stands in the middle of the page. */
const centred = (attribute: string): Scalar<SheetStore> => ({
  since: "1.9",
  get: ({ part }) => isOn(part.section("printOptions")?.attributes[attribute]),
  set: ({ part }, value) => {
    part.editSection("printOptions").attributes[attribute] = flag(value) ? "1" : "0";
  },
});

/** `Excel.PageLayout`. */
export const pageLayout = defineClass<SheetStore>({
  name: "PageLayout",
  scalars: {
    orientation: {
      since: "1.9",
      get: (sheet) =>
        sheet.part.section("pageSetup")?.attributes.orientation === "landscape"
          ? "Landscape"
          : "Portrait",
      set: (sheet, value) => {
        const word = oneOf(["Portrait", "Landscape"], value);
        sheet.part.editSection("pageSetup").attributes.orientation = word.toLowerCase();
      },
    },
    paperSize: {
      since: "1.9",
      get: (sheet) => {
        const size = sheet.part.section("pageSetup")?.attributes.paperSize ?? "1";
        return PAPER_NAMES.find((name) => PAPERS[name] === size) ?? null;
      },
      set: (sheet, value) => {
        sheet.part.editSection("pageSetup").attributes.paperSize =
          PAPERS[oneOf(PAPER_NAMES, value)] ?? "9";
      },
    },
    zoom: { since: "1.9", get: zoom, set: setZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerHorizontally: centred("horizontalCentered"),
    centerVertically: centred("verticalCentered"),
  },
  links: { headersFooters: { since: "1.9", to: headersFooters } },
  methods: PRINTED_CELLS,
});
