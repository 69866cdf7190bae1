import { type Field, NOT_RECORDED } from "../../../domain/records/field";
import {
  type ChildParticipation,
  PARTICIPATION_CODES,
  type ParticipationCode,
} from "../../../domain/records/vocabulary";
import { unknownWord, type ValueKind } from "./reading";
import { comparable } from "./tidyText";
import { wordList } from "./wordList";

/**
 * How a child took part. The codes are those of the children in need census: PN0 under ten, PN1–PN4
 * attended in some way, PN5 and PN6 gave their views without attending, PN7 neither.
 */
const WORDS = wordList<ChildParticipation>([
  [
    "attended",
    "Attended",
    "Attend",
    "Attended conference",
    "Attended in person",
    "Attended part",
    "Attended in part",
    "Present",
    "Yes",
    "Y",
    ..."1234".split("").flatMap((code) => [`PN${code}`, `PN ${code}`]),
  ],
  [
    "consulted",
    "Consulted",
    "Consulted - advocate",
    "Consulted by advocate",
    "Consulted (advocate)",
    "Not attended but consulted",
    "Did not attend but consulted",
    "Didn't attend but consulted",
    "Views given",
    "Views given by advocate",
    "Views shared",
    "Advocate",
    "Advocate attended",
    "Letter",
    ..."56".split("").flatMap((code) => [`PN${code}`, `PN ${code}`]),
  ],
  [
    "neither",
    "Not consulted",
    "Neither",
    "Did not attend",
    "Didn't attend",
    "Not attended",
    "Did not participate",
    "Not attended or consulted",
    "Not attended, not consulted",
    "Not attended and not consulted",
    "Didn't attend & not consulted",
    "Did not attend and not consulted",
    "No",
    "N",
    "PN7",
    "PN 7",
  ],
  [
    "under 10",
    "Under 10",
    "Under ten",
    "Under 10 years",
    "Child under 10",
    "Child under 10 years",
    "<10",
    "< 10",
    "U10",
    "Too young",
    "PN0",
    "PN 0",
  ],
]);

export const participationKind: ValueKind<ChildParticipation> = {
  text: (text) => meaningOf(text) ?? unknown(text),
  number: (value) => WORDS.meaning(`PN${value}`) ?? unknownWord(undefined),
  boolean: (value) => (value ? "attended" : "neither"),
  ownWords: new Map<string, Field<ChildParticipation>>([["none", "neither"]]),
};

/** The census code in a cell, where there is one: "PN3", "PN 3 - attended, views by others", 3. */
export const participationCodeKind: ValueKind<ParticipationCode> = {
  text: (text) => codeOf(/^pn\s?(\d)\b/i.exec(text)?.[1]),
  number: (value) => codeOf(value),
  boolean: () => NOT_RECORDED,
};

function codeOf(written: string | number | undefined): Field<ParticipationCode> {
  if (written === undefined) return NOT_RECORDED;
  return PARTICIPATION_CODES.find((code) => code === Number(written)) ?? NOT_RECORDED;
}

/** How a sentence about it says so, in the order in which it is asked: the first that fits decides. */
const SAID: readonly (readonly [RegExp, ChildParticipation])[] = [
  [/(?:\b(?:under|below|less than)|<)\s?(?:10|ten)\b|\bu10\b|\btoo young\b/, "under 10"],
  [/\badvocate (?:only )?attended\b|\battended by (?:an? |the )?advocate\b/, "consulted"],
  [
    /^(?!.*\b(?:not|no|n't|didnt|non|declined|refused|unable)\b).*\b(?:attended|attends|present|in person)\b/,
    "attended",
  ],
  [
    /\b(?:not|nor) consulted\b|\bno views\b|\bviews (?:were )?not\b|\bneither\b|\bnot? participat/,
    "neither",
  ],
  [/\bconsulted\b|\bviews\b|\bwishes and feelings\b|\badvocate\b/, "consulted"],
  [/\b(?:did not|didn't|didnt|not|non) attend/, "neither"],
];

function meaningOf(text: string): ChildParticipation | undefined {
  const known = WORDS.meaning(withoutDetail(text)) ?? WORDS.meaning(text);
  if (known !== undefined) return known;
  const words = comparable(text);
  return SAID.find(([pattern]) => pattern.test(words))?.[1];
}

/** "PN3 - attended, views by others": the code says it all. */
function withoutDetail(text: string): string {
  return /^(pn\s?\d)\b/i.exec(text)?.[1] ?? text;
}

function unknown(text: string) {
  return unknownWord<ChildParticipation>(WORDS.nearest(text));
}

/** Whether a text says how a child took part. */
export function isParticipation(text: string): boolean {
  return meaningOf(text) !== undefined;
}
