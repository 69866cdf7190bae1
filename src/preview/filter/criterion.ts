import { childrenOf, element, isOn } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";
import { type Choice, filterElement } from "./choice";

/** What a column is filtered by: which entries it lets through. `null` is a filter that the preview cannot read. */
export type Criterion = ((choice: Choice) => boolean) | null;

/** The filter of a column of a list, counted from the list's first; everything where it has none. */
export function criterionOf(filter: XmlElement, column: number): Criterion {
  const entry = columnEntry(filter, column);
  const [by] = entry === undefined ? [] : childrenOf(entry);
  if (by === undefined) return () => true;
  return by.name === "filters" ? valuesCriterion(by) : null;
}

function valuesCriterion(filters: XmlElement): Criterion {
  const texts = new Set(
    childrenOf(filters, "filter").map(({ attributes }) => (attributes.val ?? "").toLowerCase()),
  );
  const days: string[] = [];
  for (const { attributes } of childrenOf(filters, "dateGroupItem")) {
    const start = dayStart(attributes);
    if (start === null) return null;
    days.push(start);
  }
  const blanks = isOn(filters.attributes.blank);
  return ({ text, day }) => {
    if (text === "") return blanks || texts.has("");
    return texts.has(text.toLowerCase()) || days.some((start) => day?.startsWith(start));
  };
}

/** What the days of an entry for a year, a month or a day begin with; `null` for hours and smaller. */
function dayStart({ year, month, day, dateTimeGrouping }: XmlElement["attributes"]): string | null {
  const parts = { year: [year], month: [year, month], day: [year, month, day] };
  const chosen = parts[dateTimeGrouping as keyof typeof parts];
  return chosen?.map((part) => String(part).padStart(2, "0")).join("-") ?? null;
}

/**
 * Has a column let through the entries given and no others; all of them where `chosen` is `null`. What else the file
 * says of the column, such as that its button is hidden, stays.
 */
export function setCriterion(
  filter: XmlElement,
  column: number,
  chosen: readonly Choice[] | null,
): void {
  const entry = columnEntry(filter, column) ?? element("filterColumn", { colId: column });
  const others = childrenOf(filter, "filterColumn").filter((other) => other !== entry);
  entry.children = chosen === null ? [] : [filtersElement(chosen)];
  const kept = chosen !== null || Object.keys(entry.attributes).length > 1;
  const columns = kept ? [...others, entry] : others;
  columns.sort((a, b) => Number(a.attributes.colId) - Number(b.attributes.colId));
  const rest = filter.children.filter(
    (node) => node.type !== "element" || node.name !== "filterColumn",
  );
  filter.children = [...columns, ...rest];
}

function filtersElement(chosen: readonly Choice[]): XmlElement {
  const blank = chosen.some(({ text }) => text === "") ? 1 : undefined;
  const shown = chosen.filter(({ text }) => text !== "");
  const [texts, days] = [shown.filter(({ day }) => day === null), shown.filter(({ day }) => day)];
  return element("filters", { blank }, [...texts, ...days].map(filterElement));
}

const columnEntry = (filter: XmlElement, column: number): XmlElement | undefined =>
  childrenOf(filter, "filterColumn").find(({ attributes }) => Number(attributes.colId) === column);

/** Whether a column lets only some entries through. */
export const isFiltered = (filter: XmlElement, column: number): boolean => {
  const entry = columnEntry(filter, column);
  return entry !== undefined && childrenOf(entry).length > 0;
};

/** Whether a column shows its button. */
export const showsButton = (filter: XmlElement, column: number): boolean => {
  const attributes = columnEntry(filter, column)?.attributes;
  return !isOn(attributes?.hiddenButton) && isOn(attributes?.showButton, true);
};
