import { cellName, cellRangeName } from "../../standin/store/address/a1";
import type { Area } from "../../standin/store/address/area";
import {
  areasOfRule,
  type FormatRule,
  ruleFormula,
} from "../../standin/store/sheet/conditionalFormats";
import { childrenOf, isOn, textOf } from "../../standin/store/xml/elements";

/**
 * A rule as one formula that is true where the format shows, written for the top left cell of its areas;
 * `null` for rules that draw by size (colour scales, data bars, icons), which the page leaves out.
 */
export function ruleTest(rule: FormatRule): string | null {
  const areas = areasOfRule(rule);
  const [first] = areas;
  if (first === undefined) return null;
  const cell = cellName(
    Math.min(...areas.map(({ top }) => top)),
    Math.min(...areas.map(({ left }) => left)),
  );
  const { type, rank, percent, bottom, aboveAverage, equalAverage } = rule.rule.attributes;
  const whole = fixedName(first);
  switch (type) {
    case "cellIs":
      return comparison(rule, cell);
    case "duplicateValues":
      return `AND(${cell}<>"",COUNTIF(${whole},${cell})>1)`;
    case "uniqueValues":
      return `AND(${cell}<>"",COUNTIF(${whole},${cell})=1)`;
    case "top10": {
      const many = isOn(percent) ? `MAX(1,INT(COUNT(${whole})*${rank ?? 10}/100))` : (rank ?? "10");
      return isOn(bottom)
        ? `AND(ISNUMBER(${cell}),${cell}<=SMALL(${whole},${many}))`
        : `AND(ISNUMBER(${cell}),${cell}>=LARGE(${whole},${many}))`;
    }
    case "aboveAverage": {
      const sign = `${isOn(aboveAverage, true) ? ">" : "<"}${isOn(equalAverage) ? "=" : ""}`;
      return `AND(ISNUMBER(${cell}),${cell}${sign}AVERAGE(${whole}))`;
    }
    case "colorScale":
    case "dataBar":
    case "iconSet":
      return null;
    default: {
      const formula = ruleFormula(rule);
      return formula === "" ? null : formula;
    }
  }
}

const fixedName = (area: Area): string => cellRangeName(area).replace(/[A-Z]+|\d+/g, "$$$&");

function comparison({ rule }: FormatRule, cell: string): string | null {
  const [one, two] = childrenOf(rule)
    .filter(({ name }) => name === "formula" || name === "xm:f")
    .map(textOf);
  if (one === undefined) return null;
  const between = `AND(${cell}>=MIN(${one},${two}),${cell}<=MAX(${one},${two}))`;
  const operator = rule.attributes.operator ?? "equal";
  if (operator === "between") return between;
  if (operator === "notBetween") return `NOT(${between})`;
  const sign = SIGNS[operator];
  return sign === undefined ? null : `${cell}${sign}(${one})`;
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
