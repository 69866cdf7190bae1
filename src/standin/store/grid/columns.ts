import { childrenOf, element, isOn, removeChild } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import type { SheetPart } from "./sheetPart";

/** The entry of the file that describes a column, `undefined` for one as any other. */
export function columnEntry(part: SheetPart, column: number): XmlElement | undefined {
  const columns = part.section("cols");
  if (columns === undefined) return undefined;
  return childrenOf(columns, "col").find(
    (entry) => first(entry) <= column && last(entry) >= column,
  );
}

/** Whether a column is hidden; to Excel a column without width is. */
export function isColumnHidden(part: SheetPart, column: number): boolean {
  const attributes = columnEntry(part, column)?.attributes;
  return isOn(attributes?.hidden) || attributes?.width === "0";
}

/**
 * Edits the entries of some columns, both bounds inclusive: an entry that reaches beyond them is
 * cut, so that no other column changes.
 */
export function eachColumn(
  part: SheetPart,
  from: number,
  to: number,
  edit: (entry: XmlElement) => void,
): void {
  const columns = part.editSection("cols");
  const kept: XmlElement[] = [];
  let next = from;
  for (const entry of childrenOf(columns, "col").sort((a, b) => first(a) - first(b))) {
    if (last(entry) < from || first(entry) > to) {
      kept.push(entry);
      continue;
    }
    if (first(entry) < from) kept.push(between(entry, first(entry), from - 1));
    if (last(entry) > to) kept.push(between(entry, to + 1, last(entry)));
    const [start, end] = [Math.max(first(entry), from), Math.min(last(entry), to)];
    if (start > next) kept.push(edited(element("col"), next, start - 1, edit));
    kept.push(edited(between(entry, start, end), start, end, edit));
    next = end + 1;
  }
  if (next <= to) kept.push(edited(element("col"), next, to, edit));
  for (const child of [...columns.children]) removeChild(columns, child);
  columns.children.push(...kept.sort((a, b) => first(a) - first(b)));
}

const first = (entry: XmlElement): number => Number(entry.attributes.min) - 1;
const last = (entry: XmlElement): number => Number(entry.attributes.max) - 1;

const between = (entry: XmlElement, from: number, to: number): XmlElement =>
  element("col", { ...entry.attributes, min: from + 1, max: to + 1 });

function edited(
  entry: XmlElement,
  from: number,
  to: number,
  edit: (entry: XmlElement) => void,
): XmlElement {
  const ordered = element("col", { min: from + 1, max: to + 1, ...entry.attributes });
  ordered.attributes.min = String(from + 1);
  ordered.attributes.max = String(to + 1);
  edit(ordered);
  ordered.attributes.width ??= "9.140625";
  return ordered;
}
