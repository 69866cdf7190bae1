import type { RowDigest } from "../../domain/findings/acceptance";
import { digestOf } from "../../domain/text/digest";
import type { WorkbookSnapshot } from "../snapshot/snapshot";
import { tidy } from "../snapshot/values/tidyText";
import type { Understanding } from "./understanding";

/**
 * Digests of rows by what their mapped columns hold, under which headings. Spaces do not matter, nor do the
 * sheet's name, the row's number and the columns' order.
 */
export function rowDigests(
  { sheets: snapshots }: WorkbookSnapshot,
  { sheets }: Pick<Understanding, "sheets">,
): RowDigest {
  const columnsOf = new Map<string, readonly (readonly [heading: string, column: number])[]>();
  for (const snapshot of snapshots) {
    const mapped = new Map<number, string>();
    for (const { matches, sheet } of sheets) {
      if (sheet !== snapshot.name) continue;
      for (const { column, heading } of matches) mapped.set(column, heading);
    }
    const columns = [...mapped].map(([column, heading]) => [heading, column] as const);
    columnsOf.set(
      snapshot.name,
      columns.sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }
  return ({ row, sheet }) => {
    const snapshot = snapshots.find(({ name }) => name === sheet);
    const cells = snapshot?.values[row - snapshot.firstRow] ?? [];
    const held = (columnsOf.get(sheet) ?? []).map(([heading, column]) => {
      const value = cells[column - (snapshot?.firstColumn ?? 0)] ?? "";
      return [heading, typeof value === "string" ? tidy(value) : value];
    });
    return digestOf(JSON.stringify(held));
  };
}
