import type { DatasetName } from "../../domain/records/records";
import type { WordCondition } from "../../domain/tables/counting/counting";
import type { RawValue } from "../snapshot/snapshot";
import { type Block, rawOf } from "./blocks";

/** The different words of a column, by whether a condition holds for the records that have them. */
export interface Words {
  readonly holding: readonly RawValue[];
  readonly others: readonly RawValue[];
}

/**
 * What the words of a column say about a condition. "always" or "never" where the sheet has no such column and
 * all its records agree; `null` where the same word stands for both.
 */
export function wordsOf(
  condition: WordCondition<DatasetName>,
  block: Block,
): Words | "always" | "never" | null {
  const column = block.layout.columns.get(condition.field);
  if (column === undefined) {
    const holding = block.records.filter((record) => condition.holds(record)).length;
    if (holding === block.records.length) return "always";
    return holding === 0 ? "never" : null;
  }
  const holds = new Map<RawValue, { readonly value: RawValue; readonly holds: boolean }>();
  for (const record of block.records) {
    const value = rawOf(block, record, column);
    const key = asCompared(value);
    const known = holds.get(key);
    const now = condition.holds(record);
    if (known && known.holds !== now) return null;
    if (!known) holds.set(key, { value, holds: now });
  }
  const all = [...holds.values()];
  return {
    holding: all.filter((one) => one.holds).map(({ value }) => value),
    others: all.filter((one) => !one.holds).map(({ value }) => value),
  };
}

/** Excel compares texts without regard to capitals. */
function asCompared(value: RawValue): RawValue {
  return typeof value === "string" ? value.toLowerCase() : value;
}
