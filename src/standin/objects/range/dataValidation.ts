import { cellRangeName, parseArea } from "../../store/address/a1";
import { contains, intersection, subtract } from "../../store/address/area";
import { childOf, childrenOf, isOn, textOf } from "../../store/xml/elements";
import type { XmlElement } from "../../store/xml/tree";
import { defineClass } from "../../wire/objectClass";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import type { FormatTarget } from "../format/target";

const TYPES: Readonly<Record<string, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

const OPERATORS: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const areasOf = (rule: XmlElement) =>
  (rule.attributes.sqref ?? "").split(/\s+/).flatMap((name) => parseArea(name) ?? []);

function rules({ sheet }: FormatTarget): readonly XmlElement[] {
  const list = sheet.part.section("dataValidations");
  return list === undefined ? [] : childrenOf(list, "dataValidation");
}

/** The rules that touch a target, and whether one of them holds for all of it. */
function found(target: FormatTarget): { readonly one: XmlElement | null; readonly any: boolean } {
  const touching = rules(target).filter((rule) =>
    areasOf(rule).some((area) =>
      target.areas.some((wanted) => intersection(area, wanted) !== null),
    ),
  );
  const [first] = touching;
  const all =
    first !== undefined &&
    target.areas.every((wanted) => areasOf(first).some((area) => contains(area, wanted)));
  return { one: touching.length === 1 && all ? first : null, any: touching.length > 0 };
}

const typeOf = (rule: XmlElement): string => TYPES[rule.attributes.type ?? ""] ?? "None";

const formula = (rule: XmlElement, name: string): string => {
  const written = childOf(rule, name);
  return written === undefined ? "" : textOf(written);
};

/** The rule in the API's form: lists as their text, the others with operator and formulas. */
function ruleOf(rule: XmlElement): unknown {
  const first = formula(rule, "formula1");
  switch (typeOf(rule)) {
    case "List": {
      const quoted = /^"(.*)"$/.exec(first)?.[1];
      return {
        list: {
          inCellDropDown: !isOn(rule.attributes.showDropDown),
          source: quoted ?? `=${first}`,
        },
      };
    }
    case "Custom":
      return { custom: { formula: `=${first}` } };
    case "None":
      return {};
    default: {
      const name = typeOf(rule);
      const operator = OPERATORS[rule.attributes.operator ?? "between"] ?? "Between";
      const second = formula(rule, "formula2");
      const limits = {
        formula1: valueOrFormula(first),
        ...(second === "" ? {} : { formula2: valueOrFormula(second) }),
      };
      return { [name.charAt(0).toLowerCase() + name.slice(1)]: { ...limits, operator } };
    }
  }
}

const valueOrFormula = (written: string): string | number =>
  written !== "" && !Number.isNaN(Number(written)) ? Number(written) : `=${written}`;

/** Takes the rules away from a target's cells; elsewhere they stay. */
function clear(target: FormatTarget): void {
  const { sheet } = target;
  refuseUnlessAllowed(sheet, "formatCells");
  if (!found(target).any) return;
  const list = sheet.part.editSection("dataValidations");
  for (const rule of rules(target)) {
    const left = areasOf(rule).flatMap((area) =>
      target.areas.reduce((pieces, cut) => pieces.flatMap((piece) => subtract(piece, cut)), [area]),
    );
    rule.attributes.sqref = left.map(cellRangeName).join(" ");
  }
  list.children = childrenOf(list).filter(({ attributes }) => attributes.sqref !== "");
  list.attributes.count = String(list.children.length);
  if (list.children.length > 0) return;
  const root = sheet.part.edit();
  root.children = root.children.filter((child) => child !== list);
}

/** `Excel.DataValidation`, for reading and clearing: the add-in makes no rules of its own. */
export const dataValidation = defineClass<FormatTarget>({
  name: "DataValidation",
  scalars: {
    type: {
      since: "1.8",
      get: (target) => {
        const { one, any } = found(target);
        return one === null ? (any ? "Inconsistent" : "None") : typeOf(one);
      },
    },
    rule: {
      since: "1.8",
      get: (target) => {
        const { one, any } = found(target);
        return one === null ? (any ? null : {}) : ruleOf(one);
      },
    },
  },
  methods: { clear: { since: "1.8", run: clear } },
});
