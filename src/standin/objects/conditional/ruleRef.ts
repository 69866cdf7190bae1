import { intersection } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import {
  areasOfRule,
  type FormatRule,
  formatRules,
  isHandmade,
} from "../../store/sheet/conditionalFormats";
import type { XmlElement } from "../../store/xml/tree";
import { itemNotFound } from "../../wire/apiError";
import type { FormatTarget } from "../format/target";

/** One conditional format of a sheet, and the cells whose formats it was found among. */
export interface RuleRef {
  readonly sheet: SheetStore;
  readonly rule: FormatRule;
  readonly among: FormatTarget;
}

/** The rules that touch some cells, first priority first. */
export const rulesOn = ({ sheet, areas }: FormatTarget): readonly FormatRule[] =>
  formatRules(sheet).filter((rule) =>
    areasOfRule(rule).some((area) => areas.some((wanted) => intersection(area, wanted) !== null)),
  );

const names = new WeakMap<XmlElement, string>();
let nextName = 1;

/** A name that stays with a rule as long as the workbook is open. */
function nameOf({ rule }: FormatRule): string {
  const known = names.get(rule);
  if (known !== undefined) return known;
  const name = `{${nextName.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  nextName += 1;
  names.set(rule, name);
  return name;
}

/** A rule's id: its own name, or its place among the rules of the cells that it was found on. */
export function idOf({ sheet, rule, among }: RuleRef): string {
  if (sheet.workbook.circumstances.conditionalFormatIds === "names") return nameOf(rule);
  return String(rulesOn(among).findIndex((candidate) => candidate.rule === rule.rule));
}

/** Refuses to tell of a rule that Excel is reported not to read: made by a person, with another on the same cells. */
export function refuseUnreadable({ sheet, rule }: RuleRef): void {
  if (sheet.workbook.circumstances.handmadeRules === "readable" || !isHandmade(rule)) return;
  const cells = cellsOf(rule);
  if (formatRules(sheet).some((other) => other.rule !== rule.rule && cellsOf(other) === cells)) {
    throw itemNotFound("the conditional format");
  }
}

const cellsOf = (rule: FormatRule): string => JSON.stringify(areasOfRule(rule));
