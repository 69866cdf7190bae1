import type { Area } from "../../address/area";
import { FUNCTIONS } from "./functions/functions";
import type { FunctionArgument, FunctionContext } from "./functions/functionTypes";
import type { Formula } from "./parseFormula";
import { binary, lift, unary } from "./values/operators";
import { error, FormulaError, isMatrix, NotKnown, type Operand, type Value } from "./values/value";

/** Cells that a formula names: where they are, and what they hold. */
export interface Named {
  readonly area: Area;
  readonly read: () => Operand;
}

/** What a formula can name beside what is written in it. */
export interface Surroundings extends Omit<FunctionContext, "moved"> {
  /** The cells of a reference, a table's part or a name, or what a name stands for. @throws NotKnown */
  readonly named: (reference: string, kind: string) => Named | Operand;
  /** The cells of another area on the sheet of a reference. */
  readonly beside: (named: Named, to: Area) => Named;
}

/**
 * Works out a formula.
 * @throws NotKnown where it uses something that this engine does not know
 */
export function evaluate(formula: Formula, around: Surroundings): Operand {
  switch (formula.type) {
    case "Literal":
      return formula.value as Value;
    case "ErrorLiteral":
      return new FormulaError(formula.value);
    case "ReferenceIdentifier": {
      const found = around.named(formula.value, formula.kind);
      return isNamed(found) ? found.read() : found;
    }
    case "UnaryExpression": {
      const [operand] = formula.arguments;
      if (operand === undefined || !/^[-+%]$/.test(formula.operator)) {
        throw new NotKnown(`the operator ${formula.operator}`);
      }
      return lift([evaluate(operand, around)], (value) => unary(formula.operator, value ?? null));
    }
    case "BinaryExpression": {
      const [left, right] = formula.arguments;
      if (left === undefined || right === undefined || /^[:, ]$/.test(formula.operator)) {
        throw new NotKnown(`the operator ${formula.operator}`);
      }
      return lift([evaluate(left, around), evaluate(right, around)], (one, other) =>
        binary(formula.operator, one ?? null, other ?? null),
      );
    }
    case "ArrayExpression":
      return formula.elements.map((row) =>
        row.map((element) => {
          const value = evaluate(element, around);
          return isMatrix(value) ? error("#VALUE!") : value;
        }),
      );
    case "CallExpression":
      return called(formula, around);
    default:
      throw new NotKnown(formula.type);
  }
}

function called(formula: Extract<Formula, { type: "CallExpression" }>, around: Surroundings) {
  const name = "name" in formula.callee ? String(formula.callee.name) : "";
  const work = FUNCTIONS.get(name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, ""));
  if (work === undefined) throw new NotKnown(name, true);
  const named = new Map<FunctionArgument, Named>();
  const given = formula.arguments.map((argument): FunctionArgument => {
    const reference = (): Named | null => {
      if (argument?.type !== "ReferenceIdentifier") return null;
      const found = around.named(argument.value, argument.kind);
      return isNamed(found) ? found : null;
    };
    const one: FunctionArgument = {
      isMissing: !argument,
      get: () => (argument ? evaluate(argument, around) : null),
      area: () => {
        const found = reference();
        if (found !== null) named.set(one, found);
        return found?.area ?? null;
      },
    };
    return one;
  });
  return work(given, {
    ...around,
    moved: (argument, to) => {
      const found = named.get(argument);
      if (found === undefined) throw new NotKnown("what is no reference");
      return around.beside(found, to).read();
    },
  });
}

const isNamed = (found: Named | Operand): found is Named =>
  typeof found === "object" && found !== null && "read" in found;
