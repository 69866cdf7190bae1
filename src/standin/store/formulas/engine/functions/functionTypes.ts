import type { Area } from "../../../address/area";
import type { DateSystem } from "../../../cells/serial";
import type { Operand } from "../values/value";

/** An argument, worked out when it is asked for: a branch that is not taken is never worked out. */
export interface FunctionArgument {
  /** Whether it was left out between two commas, or at the end. */
  readonly isMissing: boolean;
  readonly get: () => Operand;
  /** The cells it names, where it is a reference. */
  readonly area: () => Area | null;
}

/** What a function may know besides its arguments. */
export interface FunctionContext {
  readonly dateSystem: DateSystem;
  /** Place of the formula, zero-based. */
  readonly row: number;
  readonly column: number;
  /** Today's serial, with the time of day. */
  readonly now: () => number;
  /** The cells that a text names. @throws NotKnown where it names none */
  readonly indirect: (text: string) => Operand;
  /** The cells of an argument's sheet in another area. */
  readonly moved: (argument: FunctionArgument, to: Area) => Operand;
}

export type FormulaFunction = (
  given: readonly FunctionArgument[],
  context: FunctionContext,
) => Operand;
