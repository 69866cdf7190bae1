import type { Condition, Counting } from "../../domain/tables/counting/counting";
import { type Block, rangeOf, rawOf } from "./blocks";
import { type Clause, clausesOf } from "./clauses";
import type { FormulaContext } from "./formulaContext";
import { readsAsCriterion } from "./quoting";

/** COUNTIFS calls that are still easier to read than one SUMPRODUCT. */
const MOST_CALLS = 3;
/** Comparisons of one list with another that Excel does in a moment. */
const MOST_COMPARISONS = 5_000_000;

/**
 * A counting as a formula, without "=": what stands on each sheet, added up. "never" where no row of any sheet
 * meets it, for then no word is known that a formula could look for; `null` where no formula can tell.
 */
export function countFormula(counting: Counting, context: FormulaContext): string | "never" | null {
  const blocks = context.blocks(counting.dataset);
  if (blocks === null) return null;
  const formulas: string[] = [];
  for (const block of blocks) {
    const clauses = allClauses(counting.all, block, context);
    if (clauses === null) return null;
    if (clauses !== "never") formulas.push(onSheet(clauses));
  }
  return formulas.length === 0 ? "never" : formulas.join("+");
}

function allClauses(
  conditions: readonly Condition[],
  block: Block,
  context: FormulaContext,
): readonly Clause[] | "never" | null {
  // What is told at once comes before what reads every row.
  if (conditions.some((condition) => isTooMuch(condition, block, context))) return null;
  const all: Clause[] = [];
  for (const condition of conditions) {
    const clauses =
      condition.kind === "listed"
        ? listedClauses(condition, block, context)
        : clausesOf(condition, block, context);
    if (clauses === null || clauses === "never") return clauses;
    all.push(...clauses);
  }
  return all.length === 0 ? null : all;
}

function onSheet(clauses: readonly Clause[]): string {
  const calls = countifs(clauses, []);
  if (calls !== null && calls.length <= MOST_CALLS) return calls.join("+");
  return `SUMPRODUCT(${["1", ...clauses.map(({ factor }) => factor)].join("*")})`;
}

/** One COUNTIFS for each way in which every clause can be met; `null` where COUNTIFS cannot tell. */
function countifs(clauses: readonly Clause[], first: readonly string[]): readonly string[] | null {
  let ways: readonly (readonly string[])[] = [first];
  for (const { pairs } of clauses) {
    if (pairs === null) return null;
    ways = ways.flatMap((way) => pairs.map((more) => [...way, ...more]));
  }
  return ways.map((way) => `COUNTIFS(${way.join(",")})`);
}

/** Rows whose reference stands in a row of another dataset that meets its own conditions. */
function listedClauses(
  { by, in: others }: Extract<Condition, { kind: "listed" }>,
  block: Block,
  context: FormulaContext,
): readonly Clause[] | "never" | null {
  const own = rangeOf(block, by);
  const blocks = context.blocks(others.dataset);
  if (own === null || blocks === null || !hasPlainRefs(block, by)) return null;
  const calls: string[] = [];
  for (const other of blocks) {
    const range = rangeOf(other, by);
    const clauses = allClauses(others.all, other, context);
    if (clauses === "never") continue;
    const counted = clauses === null ? null : countifs(clauses, [`${range},${own}`]);
    if (range === null || counted === null) return null;
    calls.push(...counted);
  }
  return calls.length === 0 ? "never" : [{ pairs: null, factor: `(${calls.join("+")}>0)` }];
}

/** Whether COUNTIFS would look for every reference of a column as it stands. */
function hasPlainRefs(block: Block, field: string): boolean {
  const column = block.layout.columns.get(field);
  return (
    column !== undefined &&
    !block.records.some((record) => readsAsCriterion(rawOf(block, record, column)))
  );
}

function isTooMuch(condition: Condition, block: Block, context: FormulaContext): boolean {
  if (condition.kind !== "listed") return false;
  const others = context.blocks(condition.in.dataset) ?? [];
  const compared = others.reduce((sum, other) => sum + rowsIn(other), 0);
  return rowsIn(block) * compared > MOST_COMPARISONS;
}

function rowsIn({ firstRow, lastRow }: Block): number {
  return lastRow - firstRow + 1;
}
