import { cellRangeName, parseArea } from "../address/a1";
import { type Area, union } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { childOf, childrenOf, element, removeChild, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** One rule of conditional formatting, old style or in Excel 2010's extension. */
export interface FormatRule {
  readonly rule: XmlElement;
  readonly block: XmlElement;
  /** Where the block hangs. */
  readonly parent: XmlElement;
  /** Whether the rule is one of the extension's, whose elements have a prefix. */
  readonly extended: boolean;
}

/** All rules of a sheet, first priority first. */
export function formatRules(sheet: SheetStore): readonly FormatRule[] {
  return [...plainRules(sheet), ...extendedRules(sheet)].sort(
    (a, b) => priorityOf(a.rule) - priorityOf(b.rule),
  );
}

/** The areas that a rule formats. */
export function areasOfRule({ block, extended }: FormatRule): readonly Area[] {
  const sqref = extended
    ? textOf(childrenOf(block).find((child) => child.name.endsWith(":sqref")) ?? block)
    : (block.attributes.sqref ?? "");
  const known = parsed.get(block);
  if (known?.sqref === sqref) return known.areas;
  const areas = sqref
    .trim()
    .split(/\s+/)
    .flatMap((text) => parseArea(text) ?? []);
  parsed.set(block, { sqref, areas });
  return areas;
}

/** The areas of each block as they were last parsed: lists of a thousand areas are asked for often. */
const parsed = new WeakMap<XmlElement, { sqref: string; areas: readonly Area[] }>();

/** Tells that the cells of a rule look different, as one area around them all. */
export function ruleLooksDifferent(sheet: SheetStore, rule: FormatRule): void {
  const [first, ...others] = areasOfRule(rule);
  if (first) sheet.workbook.changes.looksDifferent(sheet, others.reduce(union, first));
}

/** A rule's place in the order of all, counting from 1. */
export const priorityOf = (rule: XmlElement): number => Number(rule.attributes.priority ?? 0);

/** Adds a rule with first priority; the others move down by one. */
export function addFormatRule(sheet: SheetStore, areas: readonly Area[], type: string): FormatRule {
  for (const other of formatRules(sheet)) movePriority(other.rule, 1);
  const rule = element("cfRule", { type, priority: 1 }, [element("formula", {}, ["FALSE"])]);
  const block = element("conditionalFormatting", { sqref: areas.map(cellRangeName).join(" ") }, [
    rule,
  ]);
  sheet.part.addSection(block);
  madeHere.add(rule);
  return { rule, block, parent: sheet.part.root, extended: false };
}

/** Rules that an add-in made since the workbook was opened. */
const madeHere = new WeakSet<XmlElement>();

/** Whether a rule came with the file: a person made it in Excel's dialog. */
export const isHandmade = ({ rule }: FormatRule): boolean => !madeHere.has(rule);

/** Takes a rule away; those behind it move up, so that adding and removing leaves no trace. */
export function removeFormatRule(sheet: SheetStore, removed: FormatRule): void {
  sheet.part.edit();
  const place = priorityOf(removed.rule);
  removeChild(removed.block, removed.rule);
  if (!childrenOf(removed.block).some(isRule)) removeChild(removed.parent, removed.block);
  for (const other of formatRules(sheet)) {
    if (priorityOf(other.rule) > place) movePriority(other.rule, -1);
  }
  const { dxfId } = removed.rule.attributes;
  if (dxfId !== undefined) sheet.workbook.differentialUse.release(Number(dxfId));
}

/** Gives a rule other areas; other rules of its block keep theirs. */
export function setAreasOfRule(sheet: SheetStore, moved: FormatRule, areas: readonly Area[]): void {
  sheet.part.edit();
  const sqref = areas.map(cellRangeName).join(" ");
  if (moved.extended) {
    const list = childrenOf(moved.block).find((child) => child.name.endsWith(":sqref"));
    if (list) list.children = [{ type: "text", value: sqref }];
    return;
  }
  moved.block.attributes.sqref = sqref;
}

const isRule = (child: XmlElement): boolean => child.name.replace(/^.*:/, "") === "cfRule";

function movePriority(rule: XmlElement, by: number): void {
  if (rule.attributes.priority !== undefined) {
    rule.attributes.priority = String(priorityOf(rule) + by);
  }
}

function plainRules(sheet: SheetStore): readonly FormatRule[] {
  const parent = sheet.part.root;
  return childrenOf(parent, "conditionalFormatting").flatMap((block) =>
    childrenOf(block, "cfRule").map((rule) => ({ rule, block, parent, extended: false })),
  );
}

/**
 * Rules that live in the extension alone. Those that only add to a plain rule (data bars of 2010)
 * have no priority of their own and are left out: deleting the plain rule is enough for Excel.
 */
function extendedRules(sheet: SheetStore): readonly FormatRule[] {
  const extensions = sheet.part.section("extLst");
  if (extensions === undefined) return [];
  return childrenOf(extensions, "ext")
    .flatMap((extension) => childrenOf(extension))
    .filter((list) => list.name.endsWith(":conditionalFormattings"))
    .flatMap((list) => childrenOf(list).map((block) => ({ block, parent: list })))
    .flatMap(({ block, parent }) =>
      childrenOf(block)
        .filter((child) => isRule(child) && child.attributes.priority !== undefined)
        .map((rule) => ({ rule, block, parent, extended: true })),
    );
}

/** The first formula of a rule, without "=". */
export const ruleFormula = ({ rule }: FormatRule): string => {
  const formula = childrenOf(rule).find(
    (child) => child.name === "formula" || child.name === "xm:f",
  );
  return formula === undefined ? "" : textOf(formula);
};

/** Puts another formula into a rule. */
export function setRuleFormula(sheet: SheetStore, { rule }: FormatRule, formula: string): void {
  sheet.part.edit();
  const present = childOf(rule, "formula");
  const written = element("formula", {}, [formula]);
  if (present === undefined) rule.children.unshift(written);
  else present.children = written.children;
}
