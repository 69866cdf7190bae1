import { columnLetters } from "../../store/address/a1";
import type { Area } from "../../store/address/area";
import { quotedSheetName, splitAreas, splitSheetName } from "../../store/address/sheetName";
import { addName, nameIn, setNameFormula } from "../../store/formulas/definedNames";
import type { SheetStore } from "../../store/model/workbook";
import { invalidArgument, itemNotFound } from "../../wire/apiError";
import { text } from "../../wire/arguments";
import type { Argument, HostObject } from "../../wire/hostObject";
import { type Method, objectArgument } from "../../wire/objectClass";
import { areaAt } from "../range/address";
import { rangeAreas } from "../range/areas";
import { range } from "../range/range";

/** Excel's own names, known to one sheet, for the cells that are printed and the rows on top of every page. */
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

function asked(sheet: SheetStore, argument: Argument | undefined): Area {
  if (typeof argument === "string") return areaAt(sheet, text(argument));
  const given = objectArgument(range, argument);
  if (given.sheet !== sheet) throw invalidArgument("The range must be on the sheet itself.");
  return given.area;
}

function name(sheet: SheetStore, own: string, address: string): void {
  const formula = `${quotedSheetName(sheet.name)}!${address}`;
  const present = nameIn(sheet.workbook, sheet, own);
  if (present) setNameFormula(sheet.workbook, present, formula);
  else addName(sheet.workbook, sheet, own, formula);
}

/** The areas that one of Excel's own names stands for; none where there is no name, or its cells went. */
function named(sheet: SheetStore, own: string): readonly Area[] {
  const formula = nameIn(sheet.workbook, sheet, own)?.formula ?? "";
  if (formula === "" || formula.includes("#REF!")) return [];
  return splitAreas(formula).map((part) => areaAt(sheet, splitSheetName(part).rest));
}

function printArea(sheet: SheetStore): HostObject | null {
  const areas = named(sheet, PRINT_AREA);
  return areas.length === 0 ? null : rangeAreas({ sheet, areas });
}

function titleRows(sheet: SheetStore): HostObject | null {
  const [area] = named(sheet, PRINT_TITLES);
  return area === undefined ? null : range({ sheet, area });
}

function orRefused(found: HostObject | null, what: string): HostObject {
  if (found === null) throw itemNotFound(what);
  return found;
}

/** What `Excel.PageLayout` does with cells: those that are printed, and the rows repeated on every page. */
export const PRINTED_CELLS: Readonly<Record<string, Method<SheetStore>>> = {
  setPrintArea: {
    since: "1.9",
    run: (sheet, [printed]) => {
      const { top, left, bottom, right } = asked(sheet, printed);
      const [first, last] = [columnLetters(left), columnLetters(right)];
      name(sheet, PRINT_AREA, `$${first}$${top + 1}:$${last}$${bottom + 1}`);
    },
  },
  getPrintArea: {
    since: "1.9",
    run: (sheet) => orRefused(printArea(sheet), "a print area"),
  },
  getPrintAreaOrNullObject: { since: "1.9", run: printArea },
  setPrintTitleRows: {
    since: "1.9",
    run: (sheet, [titles]) => {
      const { top, bottom } = asked(sheet, titles);
      name(sheet, PRINT_TITLES, `$${top + 1}:$${bottom + 1}`);
    },
  },
  getPrintTitleRowsOrNullObject: { since: "1.9", run: titleRows },
};
