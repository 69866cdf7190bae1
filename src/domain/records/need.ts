import { fieldTitle } from "./fieldTitles";
import type { Availability, DatasetName } from "./records";

/** A column that a check or a table works from; of several fields, any one will do. */
export interface Need {
  readonly dataset: DatasetName;
  readonly anyOf: readonly [string, ...string[]];
}

/** The columns of a dataset, each of them needed. */
export function columnsOf(dataset: DatasetName, ...fields: readonly string[]): readonly Need[] {
  return fields.map((field) => ({ dataset, anyOf: [field] }));
}

/** Titles of the needed columns that the workbook does not have; alternatives joined by "or". */
export function missingColumns(available: Availability, needs: readonly Need[]): readonly string[] {
  return needs
    .filter(({ dataset, anyOf }) => !anyOf.some((field) => available.has(dataset, field)))
    .map(({ dataset, anyOf }) => anyOf.map((field) => fieldTitle(dataset, field)).join(" or "));
}
