import { columnLetters, parseArea } from "../../store/address/a1";
import type { Area } from "../../store/address/area";
import { quotedSheetName } from "../../store/address/sheetName";
import { addName, type DefinedName, definedNames, nameIn } from "../../store/formulas/definedNames";
import { formulaFault } from "../../store/formulas/formulaLimits";
import type { SheetStore, WorkbookStore } from "../../store/model/workbook";
import { ApiError, invalidArgument, itemNotFound } from "../../wire/apiError";
import { optional, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { defineClass } from "../../wire/objectClass";
import { range } from "../range/range";
import { isTableName } from "../table/rules";
import { namedItem } from "./namedItem";

/** The names of a workbook, or those that one sheet alone knows. */
interface Scope {
  readonly workbook: WorkbookStore;
  readonly sheet: SheetStore | null;
}

/** Excel keeps names of its own (filters, print areas) that the API does not show. */
const shown = ({ name, entry }: DefinedName): boolean =>
  !name.startsWith("_xlnm.") && entry.attributes.function === undefined;

const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

function absolute(sheet: SheetStore, area: Area): string {
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return `${quotedSheetName(sheet.name)}!${first === last ? first : `${first}:${last}`}`;
}

function formulaOf(reference: Argument | undefined): string {
  const target = range.behind(reference);
  if (target !== undefined) return absolute(target.sheet, target.area);
  const formula = text(reference, "reference");
  if (!formula.startsWith("=")) throw invalidArgument("A name's formula begins with =.");
  const fault = formulaFault(formula.slice(1));
  if (fault !== null) throw invalidArgument(fault);
  return formula.slice(1);
}

function refuseName({ workbook, sheet }: Scope, name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
  if (!wellFormed || parseArea(name) !== null || /^[rc]$/i.test(name)) {
    throw invalidArgument(`"${name}" cannot be a name.`);
  }
  if (nameIn(workbook, sheet, name) !== undefined || isTableName(workbook, name)) {
    throw new ApiError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
}

const named = ({ workbook, sheet }: Scope, key: Argument | undefined) => {
  const name = nameIn(workbook, sheet, text(key, "name"));
  return name === undefined || !shown(name) ? null : namedItem({ workbook, name });
};

/** `Excel.NamedItemCollection`. */
export const namedItems = defineClass<Scope>({
  name: "NamedItemCollection",
  items: ({ workbook, sheet }) =>
    definedNames(workbook)
      .filter((name) => name.sheet === sheet && shown(name))
      .map((name) => namedItem({ workbook, name })),
  methods: {
    add: {
      since: "1.4",
      run: (scope, [given, reference, comment]) => {
        const name = text(given, "name");
        refuseName(scope, name);
        const remark = optional(text, comment, "");
        const attributes = remark === "" ? {} : { comment: remark };
        const added = addName(scope.workbook, scope.sheet, name, formulaOf(reference), attributes);
        return namedItem({ workbook: scope.workbook, name: added });
      },
    },
    getCount: {
      since: "1.4",
      run: ({ workbook, sheet }) =>
        definedNames(workbook).filter((name) => name.sheet === sheet && shown(name)).length,
    },
    getItem: {
      since: "1.1",
      run: (scope, [key]) => {
        const found = named(scope, key);
        if (found === null) throw itemNotFound(`the name ${String(key)}`);
        return found;
      },
    },
    getItemOrNullObject: { since: "1.4", run: (scope, [key]) => named(scope, key) },
  },
});
