import { NOT_KNOWN_YET, NOT_RECORDED } from "../../../domain/records/field";
import type { ConferenceStatus } from "../../../domain/records/vocabulary";
import { nearestWord } from "./nearestWord";
import { type Reading, Reservation, unknownWord, type ValueKind } from "./reading";
import { comparable } from "./tidyText";
import { type Phrase, wholeReader } from "./wholeText";

/** What words say of whether a conference took place; or only why it did not. */
export type StatusWord = ConferenceStatus | "no longer needed" | "reason";

/** A day in words or figures, as teams write to which day a conference was moved. */
const DAY =
  "\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \\d{2,4})?";

/** The phrases that say whether a conference took place, as the design of the checks lists them. */
export const STATUS_PHRASES: readonly Phrase<StatusWord>[] = [
  ["held", "(?:was )?(?:held|completed?|took place|taken place|went ahead|quorate)"],
  [
    "cancelled",
    "(?:was |been |icpc |rcpc |conference |meeting |review )*cancel(?:led|ed|lation)",
    "(?:was )?stood down",
    "(?:did not|didn't) (?:take place|go ahead|happen)",
    "not (?:held|taken place|gone ahead)",
    "called off",
    "aborted",
  ],
  [
    "postponed",
    "(?:was |been |to be |being )*(?:postponed|re-?arranged|rescheduled|re-?scheduled|re-?booked|deferred|delayed|put back|moved to (?:a )?(?:new|another|later) date)",
    "(?:to )?(?:re-?arrange|reschedule|re-?book|postpone|defer)",
    "(?:to be |to |will be |will )?re-?convened? (?:in|within) (?:\\d{1,2}|one|two|three|four|a|a few)(?:\\/52)? ?(?:days?|weeks?|wks?|months?)?",
    "(?:to be|to|will be|will|needs to be|for) re-?conven(?:ed?|ing)",
    "re-?convene",
  ],
  ["adjourned", "(?:was |been )?adjourn(?:ed|ment)?"],
  ["inquorate", "(?:was )?(?:in-?quorate|not quorate|non-?quorate|un-?quorate|no quorum)"],
  [
    "reconvened",
    "re-?convened",
    "(?:re-?convened|resumed) (?:conference|meeting|icpc|rcpc|review)",
  ],
  [
    "no longer needed",
    "(?:no longer|not) (?:needed|required|necessary)",
    "(?:family|child|children) (?:has |have )?(?:moved|left)(?: (?:out of (?:the )?area|away|out|abroad|to another (?:area|authority|la|county)))?",
    "moved(?: (?:out of (?:the )?area|away|out|abroad))?",
    "transferred (?:out|to another (?:area|authority|la|county))",
    "(?:threshold|thresholds) (?:no longer|not) met",
    "(?:child|children|now|became) (?:is |are |now |became )*(?:looked after|lac|in care)",
    "concerns? (?:not substantiated|unsubstantiated|resolved)",
  ],
  [
    "reason",
    "(?:due to |because of |as |owing to )?(?:chair|social worker|sw|parents?|family|interpreter|staff|police|school|illness|sickness|snow|weather|holidays?|no report|late report|report(?:s)? (?:not|un)[ -]?(?:ready|available|completed?)|reports?|room|venue)(?: (?:was |is |were |are )*(?:ill|sick|unwell|away|absent|unavailable|not available|on leave|did not attend|dna|ready))?",
    `(?:(?:to|until|till|on|from|for) )?(?:${DAY})`,
    "(?:due to|because of|owing to) (?:illness|sickness|snow|weather|holidays?|leave)",
  ],
];

const FILLERS: Phrase<StatusWord> = [
  null,
  "the|a|was|and|as|by|at|of|on|conference|meeting|icpc|rcpc|review|now|so",
];

const READER = wholeReader<StatusWord>([...STATUS_PHRASES, FILLERS]);

/**
 * What the words of a status say together: the one that decides; `undefined` where they contradict each other or
 * say nothing of it. What was both inquorate and is to be reconvened was inquorate.
 */
export function statusOf(words: Iterable<StatusWord>): ConferenceStatus | undefined {
  const said = new Set(words);
  const needless = said.delete("no longer needed");
  said.delete("reason");
  if (said.has("cancelled") && needless)
    return said.size === 1 ? "cancelled, not needed" : undefined;
  if (needless) return said.size === 0 ? "cancelled, not needed" : undefined;
  // "Not held - inquorate", "Adjourned, to be reconvened": the one says why, the other what comes next.
  const [only] = said;
  if (said.size <= 1) return only as ConferenceStatus | undefined;
  if (said.has("held") || said.has("reconvened")) return undefined;
  for (const why of ["inquorate", "adjourned", "postponed"] as const) if (said.has(why)) return why;
  return undefined;
}

/** Whether a conference took place, in its own column. */
export const conferenceStatusKind: ValueKind<ConferenceStatus> = {
  text: readStatus,
  number: () => unknownWord(undefined),
  boolean: (value) => (value ? "held" : unknownWord(undefined)),
};

const USUAL = ["Held", "Cancelled", "Postponed", "Adjourned", "Inquorate", "Reconvened"];

/** Whether a text says whether a conference took place, or that it is booked. */
export function isConferenceStatus(text: string): boolean {
  return !(readStatus(text) instanceof Reservation);
}

const BOOKED =
  /^(?:to be held|booked|planned|scheduled|arranged|due|upcoming|invites? sent|invitations? sent|pending|open|confirmed|provisional)$/;

function readStatus(text: string): Reading<ConferenceStatus> {
  if (BOOKED.test(text.toLowerCase())) return NOT_KNOWN_YET;
  if (/^(?:yes|y)$/i.test(text)) return "held";
  const words = READER.read(text);
  const status = words && statusOf(words);
  if (status !== undefined) return status;
  const nearest = nearestWord(
    comparable(text),
    USUAL.map((usual) => usual.toLowerCase()),
  );
  return unknownWord(USUAL.find((usual) => usual.toLowerCase() === nearest));
}

/**
 * What a whole text says outright of whether a conference took place. A reason alone says nothing of it: after
 * "Moved away" or "Looked after" the conference may have been held or not.
 *
 * @example statusSaid("Cancelled, family moved away") //=> "cancelled, not needed"
 * @example statusSaid("Moved away") //=> undefined
 */
export function statusSaid(text: string): ConferenceStatus | undefined {
  const words = READER.read(text);
  const named = words?.some((word) => word !== "no longer needed" && word !== "reason");
  return words && named ? statusOf(words) : undefined;
}

const IN_A_TYPE: readonly (readonly [ConferenceStatus, RegExp])[] = [
  ["cancelled", /\bcancel(?:led|ed)\b|\bstood down\b|\bnot held\b|\bdid not take place\b/],
  ["postponed", /\bpostponed\b|\bre-?arranged\b|\brescheduled\b|\bdeferred\b/],
  ["adjourned", /\badjourned\b/],
  ["inquorate", /\binquorate\b|\bnot quorate\b/],
  ["reconvened", /\bre-?convened\b/],
];

/**
 * A type without the word in it that says whether the conference took place, and what that says: "RCPC - cancelled",
 * "Reconvened ICPC". Where it has no such word, or several, the type is given back as it is.
 */
export function statusInType(type: string): {
  readonly rest: string;
  readonly status?: ConferenceStatus;
} {
  const words = comparable(type);
  const said = IN_A_TYPE.filter(([, pattern]) => pattern.test(words));
  const [only, another] = said;
  if (!only || another) return { rest: type };
  const rest = words
    .replace(only[1], " ")
    .replace(/[\s\-–,;:/()]+$|^[\s\-–,;:/()]+/g, "")
    .replace(/\(\s*\)/g, "");
  return { rest: rest.trim(), status: only[0] };
}

/** Whether the words of a type say that the conference took place. Silent otherwise. */
export const statusInTypeKind: ValueKind<ConferenceStatus> = {
  text: (text) => statusInType(text).status ?? NOT_RECORDED,
  number: () => NOT_RECORDED,
  boolean: () => NOT_RECORDED,
};
