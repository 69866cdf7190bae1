import type { AgencyPart, ColumnSaying } from "../../../../workflows/confirm";
import type { ChoiceOption } from "../../../components/Choice/Choice";

/** What columns side by side stand for. */
export type Side = "agency" | "indicator";

export type SidePart = AgencyPart | "code";

/** What one column can record of an agency. */
export const SIDE_PARTS = [
  { value: "invited", text: "Invited" },
  { value: "attended", text: "Attended" },
  { value: "reportSent", text: "Report sent" },
  { value: "code", text: "A code for all of it" },
] as const satisfies readonly { readonly value: SidePart; readonly text: string }[];

/** The choice that a column is nothing; no agency and no indicator has such a name. */
export const NOTHING = "";

/** The names to choose from, the column's own among them, and that it is nothing. */
export function sideOptions(names: readonly string[], own: string): readonly ChoiceOption[] {
  const all = names.includes(own) || own === NOTHING ? names : [own, ...names];
  return [
    { value: NOTHING, text: "Nothing: leave it alone" },
    ...all.map((name) => ({ value: name, text: name })),
  ];
}

/** What is said of a column by choosing a name, and for an agency what the column records. */
export function sayingOf(side: Side, name: string, part: SidePart | null): ColumnSaying {
  if (name === NOTHING) return { is: "nothing" };
  return side === "agency"
    ? { is: "agency", agency: name, part: part ?? "code" }
    : { is: "indicator", indicator: name };
}
