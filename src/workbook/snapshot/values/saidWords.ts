import { type Field, NOT_RECORDED } from "../../../domain/records/field";
import {
  type ActionStatus,
  type ConferenceStatus,
  type ConferenceType,
  type Outcome,
  PLAN_DECISIONS,
  type PlanDecision,
  type Section47Outcome,
} from "../../../domain/records/vocabulary";
import type { ValueKinds } from "./kinds";
import { tidy } from "./tidyText";

/** What a person can say that a word of each kind means. */
export const WORD_MEANINGS = {
  outcome: [...PLAN_DECISIONS, "cancelled", "postponed", "adjourned", "inquorate"],
  "conference type": [
    "initial",
    "pre-birth",
    "initial and review",
    "transfer-in",
    "first review",
    "later review",
    "review",
    "strategy",
  ],
  "section 47 outcome": ["conference asked for", "no conference", "threshold not met"],
  "action status": ["done", "open", "dropped"],
  indicator: ["ticked", "not ticked"],
} as const;

/** A kind of words that decide what is judged. */
export type DecidingKind = keyof typeof WORD_MEANINGS;

/** What a person said of a word that was not understood, once for all cells that hold it. */
export interface SaidWord {
  readonly of: DecidingKind;
  /** As the tracker has it; capitals and spaces do not matter. */
  readonly text: string;
  /** One of the meanings of its kind. */
  readonly means: string;
}

/** Whether a meaning is one that words of a kind can have. */
export function canMean(kind: DecidingKind, meaning: string): boolean {
  const meanings: readonly string[] = WORD_MEANINGS[kind];
  return meanings.includes(meaning);
}

/** A word as what was said of it is found again. */
export function wordKey(text: string): string {
  return tidy(text).toLowerCase();
}

/** The kinds of value with what a person said of words that were not understood. */
export function withSaidWords(kinds: ValueKinds, said: readonly SaidWord[]): ValueKinds {
  if (said.length === 0) return kinds;
  const of = (kind: DecidingKind) =>
    said.filter((word) => word.of === kind && canMean(kind, word.means));
  const outcomes = of("outcome");
  return {
    ...kinds,
    outcome: { ...kinds.outcome, ownWords: wordsTo(outcomes, outcomeOf) },
    "status in outcome": { ...kinds["status in outcome"], ownWords: wordsTo(outcomes, statusOf) },
    "conference type": {
      ...kinds["conference type"],
      ownWords: wordsTo(of("conference type"), ({ means }) => means as ConferenceType),
    },
    "section 47 outcome": {
      ...kinds["section 47 outcome"],
      ownWords: wordsTo(of("section 47 outcome"), section47OutcomeOf),
    },
    "action status": {
      ...kinds["action status"],
      ownWords: wordsTo(of("action status"), ({ means, text }): ActionStatus => {
        return { says: means as "done" | "open" | "dropped", words: text };
      }),
    },
  };
}

/** What was said of words under indicators: whether they are ticks. */
export function saidTicks(said: readonly SaidWord[]): ReadonlyMap<string, Field<boolean>> {
  const own = said.filter((word) => word.of === "indicator" && canMean("indicator", word.means));
  return wordsTo(own, ({ means }) => means === "ticked");
}

function wordsTo<T>(
  said: readonly SaidWord[],
  meaningOf: (word: SaidWord) => Field<T>,
): ReadonlyMap<string, Field<T>> {
  return new Map(said.map((word) => [wordKey(word.text), meaningOf(word)]));
}

function isDecision(means: string): means is PlanDecision {
  return PLAN_DECISIONS.some((decision) => decision === means);
}

function outcomeOf({ means, text }: SaidWord): Field<Outcome> {
  return isDecision(means) ? { decision: means, words: text } : NOT_RECORDED;
}

function statusOf({ means }: SaidWord): Field<ConferenceStatus> {
  return isDecision(means) ? NOT_RECORDED : (means as ConferenceStatus);
}

function section47OutcomeOf({ means, text: words }: SaidWord): Section47Outcome {
  if (means === "conference asked for") return { conference: "asked for", threshold: null, words };
  const threshold = means === "threshold not met" ? "not met" : null;
  return { conference: "not asked for", threshold, words };
}
