import { comparable } from "../../snapshot/values/tidyText";
import type { KeyEntry } from "./keyInSheet";

/** A matrix of codes that asks for its key. */
export interface CodedSheet {
  readonly sheet: string;
  /** Columns of its codes: what stands in them is no key. */
  readonly columns: ReadonlySet<number>;
  /** The codes that occur in it, as they are compared. */
  readonly used: ReadonlySet<string>;
}

/** How many of its codes a key on another sheet must explain to be the matrix's own. */
const FEWEST_FROM_ELSEWHERE = 2;

/**
 * The key that explains a matrix's codes: on its own sheet, else on another one that explains at least two of
 * them. A code for which a key gives two meanings is left out.
 */
export function keyFor(coded: CodedSheet, entries: readonly KeyEntry[]): readonly KeyEntry[] {
  const bySheet = new Map<string, KeyEntry[]>();
  for (const entry of entries) {
    if (entry.cell.sheet === coded.sheet && coded.columns.has(entry.cell.column)) continue;
    const others = bySheet.get(entry.cell.sheet);
    if (others) others.push(entry);
    else bySheet.set(entry.cell.sheet, [entry]);
  }
  const own = bySheet.get(coded.sheet) ?? [];
  if (explained(own, coded) > 0) return withoutContradictions(own);
  const elsewhere = [...bySheet.values()].find(
    (key) => explained(key, coded) >= FEWEST_FROM_ELSEWHERE,
  );
  return withoutContradictions(elsewhere ?? []);
}

function explained(key: readonly KeyEntry[], { used }: CodedSheet): number {
  return new Set(key.map(({ code }) => code).filter((code) => used.has(code))).size;
}

function withoutContradictions(key: readonly KeyEntry[]): readonly KeyEntry[] {
  return key.filter(({ code, meaning }) =>
    key.every((other) => other.code !== code || other.meaning === meaning),
  );
}

/** The codes that occur among texts: each as a whole, and the letters of short ones. */
export function codesAmong(texts: Iterable<string>): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const text of texts) {
    const code = comparable(text);
    codes.add(code);
    if (code.length <= 3) for (const letter of code) codes.add(letter);
  }
  return codes;
}
