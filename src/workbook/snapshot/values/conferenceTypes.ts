import type { ConferenceType } from "../../../domain/records/vocabulary";
import { statusInType } from "./conferenceStatuses";
import { type Reading, unknownWord, type ValueKind } from "./reading";
import { typeInWords } from "./typeInWords";
import { wordList } from "./wordList";

/** The ways teams write the kinds of conference. The first word of each line is the suggested one. */
const TYPES = wordList<ConferenceType>([
  [
    "initial",
    "Initial",
    "Initial conference",
    "Initial child protection conference",
    "Initial CP conference",
    "Initial CPC",
    "Initial CP",
    "Initial case conference",
    "ICPC",
    "I CPC",
    "ICC",
    "Init",
    "Int",
    "I",
  ],
  [
    "pre-birth",
    "Pre-birth",
    "Prebirth",
    "Pre-birth conference",
    "Pre-birth initial",
    "Initial pre-birth",
    "Initial (unborn)",
    "Pre-birth ICPC",
    "ICPC pre-birth",
    "Pre-birth initial conference",
    "Pre-birth child protection conference",
    "Pre-birth CPC",
    "Unborn",
    "Unborn conference",
    "PB",
    "PBC",
    "PBCPC",
  ],
  [
    "initial and review",
    "Initial and review",
    "Initial & review",
    "Combined",
    "Combined conference",
    "Combined initial and review",
    "Combined ICPC and RCPC",
    "Joint ICPC and RCPC",
    "Review and initial",
  ],
  [
    "transfer-in",
    "Transfer-in",
    "Transfer",
    "Transfer in conference",
    "Transfer conference",
    "Transfer-in CPC",
    "Transfer-in ICPC",
    "Transferred in",
    "Transfer child protection conference",
    "Receiving-in conference",
    "Receiving in",
    "Receive-in",
    "TI",
    "TICPC",
    "TCPC",
  ],
  [
    "first review",
    "First review",
    "Review - 3 month",
    "3 month review",
    "3 months review",
    "3 month",
    "3 months",
    "Three month review",
    "3 mth review",
    "3mth review",
    "3m review",
    "3/12",
    "3/12 review",
    "Review 3/12",
    "Review 3",
    "Review 3m",
    "Review 3 months",
    "Review 3 mth",
    "Review (first)",
    "1st review",
    "1st review conference",
    "First review conference",
    "1st RCPC",
    "First RCPC",
    "RCPC 1",
    "RCPC1",
    "RCPC 3 month",
    "Review 1",
    "Initial review",
    "R1",
  ],
  [
    "later review",
    "Later review",
    "Review - 6 month",
    "6 month review",
    "6 months review",
    "6 monthly review",
    "6 month",
    "6 months",
    "6 monthly",
    "Six month review",
    "6 mth review",
    "6mth review",
    "6m review",
    "6/12",
    "6/12 review",
    "Review 6/12",
    "Review 6m",
    "Review 6 months",
    "Review 6 monthly",
    "Review 6 mth",
    "Review (later)",
    "Review (subsequent)",
    "Subsequent review",
    "Subsequent RCPC",
    "Further review",
    "Follow-up review",
    "Later review conference",
    "RCPC 6 month",
    "2nd+ review",
  ],
  [
    "review",
    "Review",
    "Review conference",
    "Review child protection conference",
    "Review CP conference",
    "Review CPC",
    "Review CP",
    "Review case conference",
    "RCPC",
    "RCC",
    "Rev",
    "R",
  ],
  [
    "strategy",
    "Strategy discussion",
    "Strategy meeting",
    "Strategy",
    "Strat",
    "Strat mtg",
    "Strat disc",
    "Strategy disc",
  ],
]);

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
};

/** "2nd review", "Review no. 3", "RCPC4", "third RCPC": a review with its own number. */
const NUMBERED_REVIEW =
  /^(?:(\d{1,2})(?:st|nd|rd|th)|(first|second|third|fourth|fifth|sixth|seventh|eighth))\s+(?:review|rcpc|rev)(?:\s+(?:cpc|conference))?$|^(?:review|rcpc|rev|r)\s?(?:no\.?|number|#)?\s?-?\s?(\d{1,2})\+?$/;

export const conferenceTypeKind: ValueKind<ConferenceType> = {
  text: readType,
  number: () => unknownWord(undefined),
  boolean: () => unknownWord(undefined),
};

function readType(text: string): Reading<ConferenceType> {
  return typeOf(text) ?? unknownWord(TYPES.nearest(text));
}

function typeOf(text: string): ConferenceType | undefined {
  const known = TYPES.meaning(text);
  if (known !== undefined) return known;
  const numbered = NUMBERED_REVIEW.exec(text.toLowerCase());
  if (numbered) {
    const place = Number(numbered[1] ?? numbered[3] ?? ORDINALS[numbered[2] ?? ""]);
    if (place >= 1) return place === 1 ? "first review" : "later review";
  }
  const inWords = typeInWords(text);
  if (inWords !== undefined) return inWords;
  // "RCPC - cancelled": what is left of it is the type, and whether it took place is read apart.
  const { rest, status } = statusInType(text);
  return status === undefined || rest === "" ? undefined : typeOf(rest);
}

/** Whether a text names a kind of conference. */
export function isConferenceType(text: string): boolean {
  return typeOf(text) !== undefined;
}
