import { columnLetters } from "../../store/address/a1";
import { isEntireRow } from "../../store/address/area";
import { quotedSheetName } from "../../store/address/sheetName";
import { setBuiltInName } from "../../store/formulas/definedNames";
import type { SheetStore } from "../../store/model/workbook";
import { ensureChild, isOn } from "../../store/xml/elements";
import { invalidArgument } from "../../wire/apiError";
import { flag, number, oneOf, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass, objectArgument, type Scalar } from "../../wire/objectClass";
import { areaAt } from "../range/address";
import { range } from "../range/range";
import { headersFooters } from "./headersFooters";

const PAPERS: Readonly<Record<string, string>> = {
  Letter: "1",
  Legal: "5",
  A3: "8",
  A4: "9",
  A5: "11",
};
const PAPER_NAMES = Object.keys(PAPERS);

const INCH = 72;

const margin = (side: string): Scalar<SheetStore> => ({
  since: "1.9",
  get: (sheet) => Number(sheet.part.section("pageMargins")?.attributes[side] ?? 0.75) * INCH,
  set: (sheet, value) => {
    const margins = sheet.part.editSection("pageMargins");
    const standard = {
      left: "0.7",
      right: "0.7",
      top: "0.75",
      bottom: "0.75",
      header: "0.3",
      footer: "0.3",
    };
    margins.attributes = { ...standard, ...margins.attributes };
    margins.attributes[side] = String(number(value) / INCH);
  },
});

const printed = (attribute: string): Scalar<SheetStore> => ({
  since: "1.9",
  get: (sheet) => isOn(sheet.part.section("printOptions")?.attributes[attribute]),
  set: (sheet, value) => {
    sheet.part.editSection("printOptions").attributes[attribute] = flag(value) ? "1" : "0";
  },
});

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
    setup.attributes.scale = String(scale);
    delete fitting.attributes.fitToPage;
    return;
  }
  fitting.attributes.fitToPage = "1";
  setup.attributes.fitToWidth = String(horizontalFitToPages ?? 0);
  setup.attributes.fitToHeight = String(verticalFitToPages ?? 0);
}

function setPrintTitleRows(sheet: SheetStore, given: Argument | undefined): void {
  const area =
    typeof given === "string" ? areaAt(sheet, text(given)) : objectArgument(range, given).area;
  if (!isEntireRow(area)) throw invalidArgument("Print titles are whole rows.");
  const rows = `${quotedSheetName(sheet.name)}!$${area.top + 1}:$${area.bottom + 1}`;
  setBuiltInName(sheet, "_xlnm.Print_Titles", rows);
}

function setPrintArea(sheet: SheetStore, given: Argument | undefined): void {
  const area =
    typeof given === "string" ? areaAt(sheet, text(given)) : objectArgument(range, given).area;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const cells = `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  setBuiltInName(sheet, "_xlnm.Print_Area", `${quotedSheetName(sheet.name)}!${cells}`);
}

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
    centerHorizontally: printed("horizontalCentered"),
    centerVertically: printed("verticalCentered"),
    printGridlines: printed("gridLines"),
    printHeadings: printed("headings"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  links: { headersFooters: { since: "1.9", to: headersFooters } },
  methods: {
    setPrintTitleRows: { since: "1.9", run: (sheet, [rows]) => setPrintTitleRows(sheet, rows) },
    setPrintArea: { since: "1.9", run: (sheet, [area]) => setPrintArea(sheet, area) },
  },
});
