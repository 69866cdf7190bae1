import type { Area } from "../../store/address/area";
import { formulaFault } from "../../store/formulas/formulaLimits";
import type { SheetStore } from "../../store/model/workbook";
import {
  areasOfRule,
  type FormatRule,
  formatRules,
  priorityOf,
  removeFormatRule,
  ruleFormula,
  ruleLooksDifferent,
  setRuleFormula,
} from "../../store/sheet/conditionalFormats";
import { isOn } from "../../store/xml/elements";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { flag, text, whole } from "../../wire/arguments";
import { defineClass } from "../../wire/objectClass";
import { rangeAreasOf, rangeOf } from "../base/forward";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { conditionalRangeFormat } from "./rangeFormat";
import { idOf, type RuleRef, refuseUnreadable } from "./ruleRef";

const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
  cellIs: "CellValue",
};

const typeOf = ({ rule }: FormatRule): string =>
  TYPES[rule.attributes.type ?? ""] ?? "PresetCriteria";

function only(areas: readonly Area[]): Area | null {
  const [first] = areas;
  return areas.length === 1 && first !== undefined ? first : null;
}

/** `Excel.ConditionalFormatRule`. */
const conditionalFormatRule = defineClass<RuleRef>({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      since: "1.6",
      get: ({ rule }) => `=${ruleFormula(rule)}`,
      set: ({ sheet, rule }, value) => {
        refuseUnlessAllowed(sheet, "formatCells");
        const formula = text(value, "formula").replace(/^=/, "");
        const fault = formulaFault(formula);
        if (fault !== null) throw invalidArgument(fault);
        setRuleFormula(sheet, rule, formula);
        ruleLooksDifferent(sheet, rule);
      },
    },
  },
});

/** `Excel.CustomConditionalFormat`. */
const customConditionalFormat = defineClass<RuleRef>({
  name: "CustomConditionalFormat",
  links: {
    rule: { since: "1.6", to: conditionalFormatRule },
    format: { since: "1.6", to: conditionalRangeFormat },
  },
});

/** `Excel.ConditionalFormat`. */
export const conditionalFormat = defineClass<RuleRef>({
  name: "ConditionalFormat",
  key: idOf,
  scalars: {
    id: { since: "1.6", get: idOf },
    type: { since: "1.6", get: ({ rule }) => typeOf(rule) },
    priority: {
      since: "1.6",
      get: (ref) => {
        refuseUnreadable(ref);
        return formatRules(ref.sheet).findIndex(({ rule }) => rule === ref.rule.rule);
      },
      set: ({ sheet, rule }, value) => movePriority(sheet, rule, whole(value, "priority")),
    },
    stopIfTrue: {
      since: "1.6",
      get: ({ rule }) => isOn(rule.rule.attributes.stopIfTrue),
      set: ({ sheet, rule }, value) => {
        sheet.part.edit();
        if (flag(value, "stopIfTrue")) rule.rule.attributes.stopIfTrue = "1";
        else delete rule.rule.attributes.stopIfTrue;
      },
    },
  },
  links: {
    custom: {
      since: "1.6",
      to: (ref) => {
        refuseUnreadable(ref);
        if (typeOf(ref.rule) === "Custom") return customConditionalFormat(ref);
        throw new ApiError("InvalidOperation", "The conditional format is not a custom one.");
      },
    },
  },
  methods: {
    delete: {
      since: "1.6",
      run: (ref) => {
        const { sheet, rule } = ref;
        refuseUnreadable(ref);
        refuseUnlessAllowed(sheet, "formatCells");
        removeFormatRule(sheet, rule);
        ruleLooksDifferent(sheet, rule);
      },
    },
    getRange: {
      since: "1.6",
      run: (ref) => {
        refuseUnreadable(ref);
        const { sheet, rule } = ref;
        const area = only(areasOfRule(rule));
        if (area === null)
          throw new ApiError("InvalidOperation", "The format covers several areas.");
        return rangeOf({ sheet, area });
      },
    },
    getRangeOrNullObject: {
      since: "1.6",
      run: (ref) => {
        refuseUnreadable(ref);
        const { sheet, rule } = ref;
        const area = only(areasOfRule(rule));
        return area === null ? null : rangeOf({ sheet, area });
      },
    },
    getRanges: {
      since: "1.9",
      run: (ref) => {
        refuseUnreadable(ref);
        return rangeAreasOf({ sheet: ref.sheet, areas: areasOfRule(ref.rule) });
      },
    },
  },
});

/** Puts a rule at a place in the order, counting from 0; the others close up. */
function movePriority(sheet: SheetStore, moved: FormatRule, place: number): void {
  const others = formatRules(sheet).filter(({ rule }) => rule !== moved.rule);
  const numbers = formatRules(sheet).map(({ rule }) => priorityOf(rule));
  others.splice(place, 0, moved);
  sheet.part.edit();
  others.forEach(({ rule }, index) => {
    rule.attributes.priority = String(numbers[index] ?? index + 1);
  });
}
