import { NOT_RECORDED } from "../../../domain/records/field";
import type { ConferenceStatus, Outcome, PlanDecision } from "../../../domain/records/vocabulary";
import { type StatusWord, statusOf, statusSaid } from "./conferenceStatuses";
import { nearestWord } from "./nearestWord";
import { OUTCOME_PHRASES, type OutcomeWord } from "./outcomePhrases";
import { type Reading, Reservation, unknownWord, type ValueKind } from "./reading";
import { comparable } from "./tidyText";
import { wholeReader } from "./wholeText";

const READER = wholeReader<OutcomeWord>(OUTCOME_PHRASES);

const USUAL = new Map(
  [
    "Child protection plan",
    "Child protection plan made",
    "No plan",
    "No plan - child in need plan",
    "No plan - accommodated with extended family",
    "Plan made",
    "Plan continues",
    "Plan ended",
    "Plan ended - child in need plan",
    "Plan ended - Interim Care Order",
    "Cancelled",
    "Postponed",
    "Adjourned",
    "Inquorate",
  ].map((words) => [words.toLowerCase(), words]),
);

/**
 * What a conference decided of the plan, with the team's own words. A text is read only if all of it is understood:
 * what says different things of different children, or has a word left over, is an unknown word. Words that say only
 * that the conference did not take place give no outcome: `statusInOutcome` reads them. TRUE under "Outcome" says nothing.
 */
export const outcomeKind: ValueKind<Outcome> = {
  text: readOutcome,
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
};

/** The same under a heading that asks whether there is a plan: there TRUE is a yes. */
export function asPlanOrNot(kind: ValueKind<Outcome>): ValueKind<Outcome> {
  return {
    ...kind,
    boolean: (value) => ({
      decision: value ? "plan made" : "no plan",
      words: value ? "Yes" : "No",
    }),
  };
}

const ASKS_FOR_PLAN = /\b(?:plan|cpp|register(?:ed)?|subject)\b/i;
const ASKS_FOR_MORE =
  /\b(?:outcome|decision|result|conclusion)s?\b(?!.*(?:\?|\by ?\/ ?n\b|\byes ?\/ ?no\b))/i;

/**
 * Whether a heading asks for yes or no: whether there is a plan.
 * @example asksForPlan("CP plan made?") //=> true
 * @example asksForPlan("Plan outcome") //=> false
 */
export function asksForPlan(heading: string): boolean {
  return ASKS_FOR_PLAN.test(heading) && !ASKS_FOR_MORE.test(heading);
}

function readOutcome(text: string): Reading<Outcome> {
  const understood = understand(text);
  if (understood?.decision !== undefined) return { decision: understood.decision, words: text };
  if (understood?.status !== undefined) return NOT_RECORDED;
  const nearest = nearestWord(comparable(text), USUAL.keys());
  return unknownWord(nearest && USUAL.get(nearest));
}

interface Understood {
  readonly decision: PlanDecision | undefined;
  readonly status: ConferenceStatus | undefined;
}

/** What a whole text says of the plan and of whether the conference took place; `undefined` where it is not understood. */
function understand(text: string): Understood | undefined {
  const words = READER.read(text);
  if (!words) return statusAlone(text);
  const decisions = new Set<Decides>();
  const statuses: StatusWord[] = [];
  for (const word of words) {
    if ("decides" in word) decisions.add(word.decides);
    else statuses.push(word.status);
  }
  const decision = decisionOf(decisions);
  const status = statusOf(statuses);
  if (decision === "contradiction") return statusAlone(text);
  // "Cancelled - family moved out of area": the reason is one for which no conference is needed any more.
  if (decision === undefined && decisions.size > 0) return statusAlone(text);
  if (statuses.length > 0 && status === undefined) return undefined;
  if (decision === undefined && status === undefined) return undefined;
  return { decision, status };
}

/** A text that says nothing of the plan: "Cancelled - family moved out of area". */
function statusAlone(text: string): Understood | undefined {
  const status = statusSaid(text);
  return status && { decision: undefined, status };
}

type Decides = Extract<OutcomeWord, { decides: unknown }>["decides"];

/** The one decision that phrases come to together; `undefined` where they name none. */
function decisionOf(said: ReadonlySet<Decides>): PlanDecision | "contradiction" | undefined {
  const helped = said.has("help instead");
  const hasReasonToEnd = said.has("reason to end");
  const named = (["no plan", "plan made", "plan continues", "plan ended"] as const).filter((one) =>
    said.has(one),
  );
  // "Plan ended - no further action", "No plan - not required".
  const decided =
    named.length === 2 && said.has("plan ended") && said.has("no plan")
      ? ["plan ended" as const]
      : named;
  if (decided.length > 1) return "contradiction";
  const [decision] = decided;
  if (decision === undefined) {
    if (said.has("plan")) return helped || hasReasonToEnd ? "contradiction" : "plan made";
    return helped ? "no plan" : undefined;
  }
  const goesOn = decision === "plan made" || decision === "plan continues";
  return goesOn && (helped || hasReasonToEnd) ? "contradiction" : decision;
}

/** Whether the words of an outcome say that the conference did not take place, or only in part. Silent otherwise. */
export const statusInOutcomeKind: ValueKind<ConferenceStatus> = {
  text: (text) => understand(text)?.status ?? NOT_RECORDED,
  number: () => NOT_RECORDED,
  boolean: () => NOT_RECORDED,
};

/** Whether a text begins as one that says what became of a plan, or whether the conference took place. */
export function isOutcome(text: string): boolean {
  return READER.begins(text) || !(readOutcome(text) instanceof Reservation);
}
