/** Kinds of reason for a delay: what a breach register may say in place of the team's own words. */
export const REASON_KINDS = [
  "Workload or absence",
  "Family or child",
  "Court or legal",
  "Another agency",
  "Weather or venue",
  "Other reason",
  "None recorded",
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

const WORDS: readonly (readonly [ReasonKind, RegExp])[] = [
  [
    "Workload or absence",
    /backlog|absen|sick|leave|staff|admin|vacanc|capacity|workload|volume|temp\b|typed|minute taker/,
  ],
  ["Court or legal", /court|\bico\b|legal|hearing|order|solicitor|proceedings/],
  [
    "Family or child",
    /parent|mother|father|famil|sibling|baby|\bborn\b|birth|child|carer|bereave|\bill\b|hospital/,
  ],
  [
    "Another agency",
    /agenc|police|school|health|quorate|professional|receiving authority|transfer/,
  ],
  ["Weather or venue", /weather|snow|flood|venue|room|building|strike/],
];

/**
 * The kind of a recorded reason, told by its words; the first kind in the order above that fits. The reason's
 * own words never leave the tracker.
 * @example reasonKind("Backlog; temp admin started 02/12/13") //=> "Workload or absence"
 */
export function reasonKind(reason: string | null): ReasonKind {
  const text = reason?.trim().toLowerCase() ?? "";
  if (text === "") return "None recorded";
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? "Other reason";
}
