import type { RowSource } from "../records/source";

/** The first row of each record: the row a person is led to. */
export function rowsOf(
  records: readonly { readonly sources: readonly [RowSource, ...RowSource[]] }[],
): readonly RowSource[] {
  return records.map(({ sources }) => sources[0]);
}

/** The row of each thing that was worked out from rows: a child, a plan, a family. */
export function sourcesOf(things: readonly { readonly source: RowSource }[]): readonly RowSource[] {
  return things.map(({ source }) => source);
}
