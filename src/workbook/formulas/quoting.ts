import type { RawValue } from "../snapshot/snapshot";

/** Characters that Excel allows a text within a formula to have. */
const LONGEST_TEXT = 255;

/**
 * A value of a cell as it stands in a formula; `null` where Excel allows none: a text that is too long. A text
 * cannot break out of its quotation marks.
 * @example literal('say "x"') //=> '"say ""x"""'
 */
export function literal(value: RawValue): string | null {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  return value.length > LONGEST_TEXT ? null : `"${value.replaceAll('"', '""')}"`;
}

/**
 * The criterion of COUNTIFS for cells that hold this value, or that do not: the whole text, so that no
 * wildcard and no operator that the team wrote takes effect.
 * @example criterion("=", "?") //=> '"=~?"'
 */
export function criterion(operator: "=" | "<>", value: RawValue): string | null {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return literal(operator + text.replaceAll(/[~*?]/g, "~$&"));
}

/** Whether COUNTIFS takes the text of a cell for more than that text: a wildcard or an operator. */
export function readsAsCriterion(value: RawValue): boolean {
  return typeof value === "string" && /^[<>=]|[*?~]/.test(value);
}
