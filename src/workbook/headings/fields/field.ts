import type { ValueOfKind } from "../../snapshot/values/kinds";

/** Kinds of value that a field can hold. */
export type FieldKind = keyof ValueOfKind;

/** One field of a dataset: what its columns are called and what they hold. */
export interface FieldDefinition {
  readonly kind: FieldKind;
  /** Whether a sheet without it is not of this dataset. */
  readonly required?: boolean;
  /** Headings that mean this field and no other; abbreviations and misspellings follow from them. */
  readonly names: readonly string[];
  /** Headings that could mean this field where the column's contents agree: "Date", "Type". */
  readonly vague?: readonly string[];
  /** Words that show that a heading means something else: "next" conference date. */
  readonly unlike?: readonly string[];
}

/** The fields of a record, by name: one definition for each. */
export type FieldsOf<R> = Readonly<
  Record<Exclude<keyof R, "sources" | "children">, FieldDefinition>
>;
