import type { Condition } from "../../domain/tables/counting/counting";
import type { Block } from "./blocks";
import { rangeOf } from "./blocks";
import { dayAfter, inTime, serial, workedBetween } from "./days";
import type { FormulaContext } from "./formulaContext";
import { criterion, literal } from "./quoting";
import { wordsOf } from "./wordsOf";

/** A condition on one sheet's column, as formulas write it. */
export interface Clause {
  /** For COUNTIFS, the pairs of range and criterion; one list for each word that will do. `null` where it cannot. */
  readonly pairs: readonly (readonly string[])[] | null;
  /** For SUMPRODUCT, what is 1 for the rows that meet it. */
  readonly factor: string;
}

/** "never" for a condition that no row of the sheet meets; `null` where no formula can tell. */
export type Clauses = readonly Clause[] | "never" | null;

/** A condition that reads its own sheet alone, as clauses: none where every row meets it. */
export function clausesOf(
  condition: Exclude<Condition, { kind: "listed" }>,
  block: Block,
  context: FormulaContext,
): Clauses {
  if (condition.kind === "words") return wordClauses(condition, block);
  if (condition.kind === "took" || condition.kind === "within") {
    const factor = spanFactor(condition, block, context);
    return factor === null ? null : [{ pairs: null, factor }];
  }
  const range = rangeOf(block, condition.field);
  if (range === null) return null;
  if (condition.kind === "number") {
    const { from, to } = condition;
    return [
      {
        pairs: [[`${range},">=${from}"`, `${range},"<=${to}"`]],
        factor: `ISNUMBER(${range})*(${range}>=${from})*(${range}<=${to})`,
      },
    ];
  }
  const from = condition.from === null ? ">0" : `>=${serial(condition.from, context)}`;
  const end = dayAfter(condition.to, context);
  const before = /^\d+$/.test(end) ? `"<${end}"` : `"<"&${end}`;
  return [
    {
      pairs: [[`${range},"${from}"`, `${range},${before}`]],
      factor: `(${range}${from})*(${range}<${end})`,
    },
  ];
}

function wordClauses(condition: Extract<Condition, { kind: "words" }>, block: Block): Clauses {
  const words = wordsOf(condition, block);
  if (words === null) return null;
  if (words === "always") return [];
  if (words === "never") return "never";
  const range = rangeOf(block, condition.field) ?? "";
  const isOneOf = condition.how === "one of";
  const listed = isOneOf ? words.holding : words.others;
  if (listed.length === 0) return isOneOf ? "never" : [];
  // A blank cell says nothing that a criterion could name.
  if (listed.includes("")) return null;
  const literals = listed.map(literal);
  const criteria = listed.map((word) => criterion(isOneOf ? "=" : "<>", word));
  if (literals.includes(null) || criteria.includes(null)) return null;
  const pairs = criteria.map((one) => `${range},${one}`);
  if (!isOneOf) {
    return [{ pairs: [pairs], factor: literals.map((one) => `(${range}<>${one})`).join("*") }];
  }
  const equal = literals.map((one) => `(${range}=${one})`);
  const factor = equal.length === 1 ? equal.join() : `(${equal.join("+")}>0)`;
  return [{ pairs: pairs.map((pair) => [pair]), factor }];
}

function spanFactor(
  condition: Extract<Condition, { kind: "took" | "within" }>,
  block: Block,
  context: FormulaContext,
): string | null {
  const start = rangeOf(block, condition.start);
  const end = rangeOf(block, condition.end);
  if (start === null || end === null) return null;
  if (condition.kind === "within") {
    const { limit, backwards } = condition;
    const inOrder = backwards ? `(${end}>0)` : `(${start}>0)*(${end}>=${start})`;
    return `${inOrder}*${inTime(start, end, limit, backwards, context)}`;
  }
  const { moreThan, atMost } = condition;
  const worked = workedBetween(start, `${end}-1`, context);
  const bounds = [
    ...(moreThan === null ? [] : [`(${worked}>=${moreThan})`]),
    ...(atMost === null ? [] : [`(${worked}<${atMost})`]),
  ];
  return [`(${start}>0)*(${end}>=${start})`, ...bounds].join("*");
}
