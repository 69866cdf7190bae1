import type { Outcome, PlanDecision } from "../../../domain/records/vocabulary";
import { nearestWord } from "./nearestWord";
import { type Reading, unknownWord, type ValueKind } from "./reading";
import { comparable } from "./tidyText";

const PLAN =
  "(?:(?:a |the |on |under |with |to |of )*(?:(?:child protection |cp |protection )?plan|cpp|(?:cp |child protection )?register))";

/**
 * How texts begin that say what became of the child protection plan; what follows is detail ("Plan ended
 * - Interim Care Order"). A text that only names the plan must end there.
 */
const BEGINNINGS: readonly (readonly [PlanDecision, readonly string[]])[] = [
  [
    "no plan",
    [
      `(?:no|without) ${PLAN}\\b`,
      `not (?:made |placed |put )?(?:subject|registered|on ${PLAN}|${PLAN})\\b`,
      `${PLAN} (?:was |is )?(?:not|declined|refused)\\b(?! (?:continu|extend|renew))`,
      "(?:no further action|nfa|nfcp|threshold not met|not registered|no|n)$",
      "no further action\\b",
    ],
  ],
  [
    "plan ended",
    [
      `${PLAN} (?:was |is |to be |to |has )?(?:end(?:s|ed|ing)?|ceased?|ceases|closed?|closes|discontinued?|removed|terminated|stepped down|step down|not continued?|no longer)\\b`,
      `(?:end(?:s|ed)?|ceased?|discontinued?|closed?|removed?|taken off|came off|off|de-?registered|de-?registration|stepped down|step(?:-| )down)\\b`,
    ],
  ],
  [
    "plan continues",
    [
      `${PLAN} (?:was |is |to be |to |has )?(?:continues?|continued|continuing|remains?|remained|maintained|extended|renewed|ongoing)\\b`,
      `(?:continues?|continued|continuing|continuation|remains?|remained|stays?|still|maintained|ongoing)\\b`,
    ],
  ],
  [
    "plan made",
    [
      `${PLAN} (?:was |is |to be )?(?:made|agreed|started|starts|begins?|required|needed|initiated|put in place|commenced|opened)\\b`,
      `(?:child(?:ren)? )?(?:made |now |is |are |be |become |to be )?subject ${PLAN}`,
      `(?:placed|put|registered|new|initial|made|made subject)(?: ${PLAN})?\\b`,
      `(?:${PLAN}|child protection|cp|yes|y)(?:$| - | ?\\(|: )`,
    ],
  ],
  [
    // At a review these end a plan: see the reading of conferences.
    "no plan",
    ["(?:child(?:ren)? in need|cin|cinp|s\\.?17|section 17|early help|caf|taf)\\b"],
  ],
];

const PATTERNS = BEGINNINGS.flatMap(([decision, beginnings]) =>
  beginnings.map((beginning) => [new RegExp(`^${beginning}`), decision] as const),
);

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
  ].map((words) => [words.toLowerCase(), words]),
);

/** What a conference decided of the plan, with the team's own words. TRUE under "Outcome" says nothing. */
export const outcomeKind: ValueKind<Outcome> = {
  text: readOutcome,
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
};

/** The same under a heading that asks whether there is a plan: there TRUE is a yes. */
export const planOrNotKind: ValueKind<Outcome> = {
  ...outcomeKind,
  boolean: (value) => ({ decision: value ? "plan made" : "no plan", words: value ? "Yes" : "No" }),
};

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
  const words = comparable(text);
  const decision = decisionIn(words);
  if (decision !== undefined) return { decision, words: text };
  const nearest = nearestWord(words, USUAL.keys());
  return unknownWord(nearest && USUAL.get(nearest));
}

function decisionIn(words: string): PlanDecision | undefined {
  return PATTERNS.find(([pattern]) => pattern.test(words))?.[1];
}

/** Whether a text says what became of a plan. */
export function isOutcome(text: string): boolean {
  return decisionIn(comparable(text)) !== undefined;
}
