import type { Reporting } from "../engine/reporting";
import { conferencesOf, type OnConferences } from "./conferencesCounted";
import { type Condition, type Counting, words } from "./counting";

/** Conditions on children. */
export type OnChildren = Condition<"children">;

/** An age in years from `from` to `to`, both inclusive, as it is recorded. */
export function aged(from: number, to: number): OnChildren {
  return { kind: "number", field: "age", from, to };
}

/** Recorded as not yet born. */
export const UNBORN: OnChildren = words("age", "one of", ({ age }) => age === "unborn");

/** Higher than any age. */
export const ANY_AGE = 150;

/** A reference to a family that had a conference in the period. */
export function conferenced(
  reporting: Reporting,
  ...further: readonly OnConferences[]
): Extract<Condition, { kind: "listed" }> {
  return { kind: "listed", by: "familyRef", in: conferencesOf(reporting, ...further) };
}

/** The listed children that meet some conditions. */
export function childrenOf(...all: readonly OnChildren[]): Counting<"children"> {
  return { dataset: "children", all };
}
