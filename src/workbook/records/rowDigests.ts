import type { RowDigest } from "../../domain/findings/acceptance";
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

/** Two start values and two primes: 64 bits, so that two rows of one workbook do not meet by chance. */
const PARTS = [
  [0x811c9dc5, 0x01000193],
  [0x2f0b4c47, 0x85ebca6b],
] as const;

/** A text as sixteen figures that do not tell what it said. */
function digestOf(text: string): string {
  return PARTS.map(([start, prime]) => {
    let hash: number = start;
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), prime);
      hash ^= hash >>> 15;
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
