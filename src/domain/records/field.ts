/**
 * Why a field holds no value: the cell is blank; it says that it does not apply ("n/a"); it says that it
 * is not known yet ("TBC"); it holds something that could not be read; or the workbook has no such column.
 */
export type WhyMissing =
  | "not recorded"
  | "not applicable"
  | "not known yet"
  | "unreadable"
  | "no column";

/** A field without a value. */
export interface Missing {
  readonly missing: WhyMissing;
}

/** A field as read from the workbook: its value, or why there is none. */
export type Field<T> = T | Missing;

export const NOT_RECORDED: Missing = Object.freeze({ missing: "not recorded" });
export const NOT_APPLICABLE: Missing = Object.freeze({ missing: "not applicable" });
export const NOT_KNOWN_YET: Missing = Object.freeze({ missing: "not known yet" });
export const UNREADABLE: Missing = Object.freeze({ missing: "unreadable" });
export const NO_COLUMN: Missing = Object.freeze({ missing: "no column" });

/** Whether a field holds a value. */
export function isKnown<T>(field: Field<T>): field is T {
  return (
    typeof field !== "object" || field === null || (field as Partial<Missing>).missing === undefined
  );
}

/** The value of a field, or `undefined` where there is none. */
export function known<T>(field: Field<T>): T | undefined {
  return isKnown(field) ? field : undefined;
}

/** Whether a field holds no value for this reason. */
export function lacks(field: Field<unknown>, why: WhyMissing): boolean {
  return typeof field === "object" && field !== null && "missing" in field && field.missing === why;
}
