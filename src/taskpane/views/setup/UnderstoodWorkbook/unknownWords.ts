import type { ReadingProblem } from "../../../../domain/records/readingProblem";
import { type DecidingKind, wordKey } from "../../../../workflows/confirm";

/** A word that was not understood, and in how many cells it stands. */
export interface UnknownWord {
  readonly of: DecidingKind;
  readonly text: string;
  readonly times: number;
}

/** Fields whose words decide what is judged, by dataset and field. */
const DECIDING: ReadonlyMap<string, DecidingKind> = new Map([
  ["conferences outcome", "outcome"],
  ["conferences type", "conference type"],
  ["enquiries outcome", "section 47 outcome"],
  ["actions status", "action status"],
]);

/** On a sheet of indicators every field but whose the row is stands for one of them. */
function decidingKind(dataset: string, field: string): DecidingKind | undefined {
  if (dataset === "indicators" && !field.endsWith("Ref")) return "indicator";
  return DECIDING.get(`${dataset} ${field}`);
}

/** Each word that was not understood and that decides something, once, the commonest first. */
export function unknownWords(problems: readonly ReadingProblem[]): readonly UnknownWord[] {
  const words = new Map<string, UnknownWord>();
  for (const { dataset, field, found, kind } of problems) {
    const of = kind === "unknown word" ? decidingKind(dataset, field) : undefined;
    if (of === undefined) continue;
    const key = `${of} ${wordKey(found)}`;
    const before = words.get(key);
    words.set(key, { of, text: before?.text ?? found, times: (before?.times ?? 0) + 1 });
  }
  return [...words.values()].sort((one, other) => other.times - one.times);
}
