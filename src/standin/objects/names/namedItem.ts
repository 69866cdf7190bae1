import { type DefinedName, removeName, setNameFormula } from "../../store/formulas/definedNames";
import { areaOfName } from "../../store/formulas/namedArea";
import type { WorkbookStore } from "../../store/model/workbook";
import { isOn } from "../../store/xml/elements";
import { itemNotFound } from "../../wire/apiError";
import { flag, text } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import type { RangeRef } from "../base/ref";

/** One name and the workbook that knows it. */
export interface NameRef {
  readonly workbook: WorkbookStore;
  readonly name: DefinedName;
}

/** The cells that a name stands for, `null` where it stands for anything else. */
const rangeOfName = ({ workbook, name }: NameRef): RangeRef | null => areaOfName(workbook, name);

function typeOf(ref: NameRef): string {
  if (rangeOfName(ref) !== null) return "Range";
  const { formula } = ref.name;
  if (/^"(?:[^"]|"")*"$/.test(formula)) return "String";
  if (/^(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  if (/^#[A-Z/0!?]+/.test(formula) || formula.includes("#REF!")) return "Error";
  return Number.isNaN(Number(formula)) ? "String" : "Double";
}

function valueNamed(ref: NameRef): string | number | boolean {
  const { formula } = ref.name;
  switch (typeOf(ref)) {
    case "Range": {
      const found = rangeOfName(ref);
      return found === null ? "#REF!" : found.sheet.address(found.area);
    }
    case "Double":
      return Number(formula);
    case "Boolean":
      return formula.toUpperCase() === "TRUE";
    case "Error":
      return "#REF!";
    default:
      return formula.replace(/^"|"$/g, "").replaceAll('""', '"');
  }
}

/** `Excel.NamedItem`. */
export const namedItem = defineClass<NameRef>({
  name: "NamedItem",
  key: ({ name }) => name.name,
  scalars: {
    name: { since: "1.1", get: ({ name }) => name.name },
    type: { since: "1.1", get: typeOf },
    value: { since: "1.1", get: valueNamed },
    formula: {
      since: "1.7",
      get: ({ name }) => `=${name.formula}`,
      set: ({ workbook, name }, value) =>
        setNameFormula(workbook, name, text(value).replace(/^=/, "")),
    },
    comment: {
      since: "1.4",
      get: ({ name }) => name.entry.attributes.comment ?? "",
      set: ({ workbook, name }, value) => {
        workbook.edit();
        name.entry.attributes.comment = text(value);
      },
    },
    scope: { since: "1.4", get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    visible: {
      since: "1.1",
      get: ({ name }) => !isOn(name.entry.attributes.hidden),
      set: ({ workbook, name }, value) => {
        workbook.edit();
        if (flag(value)) delete name.entry.attributes.hidden;
        else name.entry.attributes.hidden = "1";
      },
    },
  },
  methods: {
    delete: { since: "1.4", run: ({ workbook, name }) => removeName(workbook, name) },
    getRange: {
      since: "1.1",
      run: (ref) => {
        const found = rangeOfName(ref);
        if (found === null) throw itemNotFound(`the range of the name ${ref.name.name}`);
        return rangeOf(found);
      },
    },
    getRangeOrNullObject: {
      since: "1.4",
      run: (ref) => {
        const found = rangeOfName(ref);
        return found === null ? null : rangeOf(found);
      },
    },
  },
});
