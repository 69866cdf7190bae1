import { parse, tokenize } from "@borgar/fx/xlsx";

/** A formula as a tree, as `@borgar/fx` reads it. */
export type Formula = ReturnType<typeof parse>;

/** A text that is no formula. */
export class NotAFormula extends Error {
  override readonly name = "NotAFormula";
}

const known = new Map<string, Formula>();
const MOST_KNOWN = 5_000;
/** Texts in a formula, and a reference to cells that are gone from a sheet that is there: to the parser `#REF!` alone. */
const GONE = /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!(#REF!)/gu;

/** Reads a formula without its "=". @throws NotAFormula */
export function parseFormula(text: string): Formula {
  const before = known.get(text);
  if (before !== undefined) return before;
  const formula = parsed(text.replace(GONE, (whole, gone?: string) => gone ?? whole));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, formula);
  return formula;
}

function parsed(text: string): Formula {
  try {
    return parse(tokenize(text));
  } catch (problem) {
    throw new NotAFormula(String(problem));
  }
}
