import { AGGREGATES } from "./aggregates";
import { CONDITIONS } from "./conditions";
import { COUNTING } from "./counting";
import { DATES } from "./dates";
import type { FormulaFunction } from "./functionTypes";
import { LIFTED } from "./lifted";
import { LOOKUPS } from "./lookups";

/** Every function that the engine knows, by its name in a formula. A formula with another one is not worked out. */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  Object.entries({
    ...AGGREGATES,
    ...CONDITIONS,
    ...COUNTING,
    ...DATES,
    ...LIFTED,
    ...LOOKUPS,
  }),
);
