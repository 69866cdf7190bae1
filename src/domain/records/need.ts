import { DATASET_TITLES, fieldTitle } from "./fieldTitles";
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

/** A column that a workbook lacks, by its field or by those of which any one would do; its whole sheet where none is named. */
export interface LackedColumn {
  readonly dataset: DatasetName;
  readonly anyOf: readonly string[];
  /** Whether it is there, and nothing in it could be read. */
  readonly isUnread?: true;
}

/** Title of a column that is lacking; alternatives joined by "or". */
export function titleOfLacked({ dataset, anyOf }: LackedColumn): string {
  return anyOf.length === 0
    ? DATASET_TITLES[dataset]
    : anyOf.map((field) => fieldTitle(dataset, field)).join(" or ");
}

/** Titles of the needed columns that the workbook does not have; alternatives joined by "or". */
export function missingColumns(available: Availability, needs: readonly Need[]): readonly string[] {
  return needs
    .filter(({ dataset, anyOf }) => !anyOf.some((field) => available.has(dataset, field)))
    .map(titleOfLacked);
}
