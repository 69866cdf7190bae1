import type { RowSource } from "../../records/source";
import { lazily } from "./lazily";

/** Rows of the tracker of which the number is known at once, and the list made when someone opens it. */
export interface RowsToList {
  readonly length: number;
  readonly list: () => readonly RowSource[];
}

/** The rows behind a number. */
export type Rows = readonly RowSource[] | RowsToList;

/** The list of the rows behind a number. */
export function listOf(rows: Rows): readonly RowSource[] {
  return "list" in rows ? rows.list() : rows;
}

/** The first row of each record: the row a person is led to. */
export function rowsOf(
  records: readonly { readonly sources: readonly [RowSource, ...RowSource[]] }[],
): RowsToList {
  return rowsToList(records.length, () => records.map(({ sources }) => sources[0]));
}

/** The row of each thing that was worked out from rows: a child, a plan, a family. */
export function sourcesOf(things: readonly { readonly source: RowSource }[]): RowsToList {
  return rowsToList(things.length, () => things.map(({ source }) => source));
}

/** The rows of several numbers together. */
export function together(all: readonly Rows[]): RowsToList {
  const length = all.reduce((sum, rows) => sum + rows.length, 0);
  return rowsToList(length, () => all.flatMap(listOf));
}

/** A number of rows, which `list` lists. */
export function rowsToList(length: number, list: () => readonly RowSource[]): RowsToList {
  return { length, list: lazily(list) };
}
