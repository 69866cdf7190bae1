import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { day, type Facts, list, notJudged, number, quoted, text } from "./facts";
import type { RecordFinding } from "./finding";
import { amount, listed } from "./words";

type Words = (facts: Facts) => string;

/** The sentence of each check of a record, by its code. */
const WORDS: Readonly<Record<string, Words>> = {
  D01: (facts) => `${text(facts, "field")} is missing${notJudged(facts)}.`,
  D02: unreadable,
  D03: implausible,
  D04: outOfOrder,
  D05: dayOff,
  D06: duplicate,
  D07: previousConference,
  D08: unknownWord,
  D09: (facts) =>
    `No conference in the log has the ${text(facts, "what")} number ${text(facts, "ref")}.`,
  D10: (facts) =>
    `${text(facts, "agency")} took part in ${amount(number(facts, "tookPart"), "conference")} and was invited to ${number(facts, "invited")}.`,
  D11: age,
  D12: categoryOrBirth,
  D13: plansClash,
  D14: untidy,
  D15: (facts) =>
    `The conference was about ${amount(number(facts, "atConference"), "child", "children")}; the children's sheet lists ${number(facts, "listed")} for the family.`,
  D16: total,
};

/** What was found in a record. @throws RangeError for a code that no such check has */
export function recordSentence({ code, facts }: RecordFinding): string {
  const words = WORDS[code];
  if (!words) throw new RangeError(`No check of a record has the code ${code}`);
  return words(facts);
}

function unreadable(facts: Facts): string {
  const field = text(facts, "field");
  if (facts.what === "worksheet error") {
    return `${field} holds the worksheet error ${text(facts, "found")}${notJudged(facts)}.`;
  }
  const readings = list(facts, "readings").map((one) => dateInWords(Number(one) as CalendarDate));
  const could = readings.length > 0 ? ` (${readings.join(" or ")}?)` : "";
  return `${quoted(facts, "found")} in ${field} cannot be read as a date${could}${notJudged(facts)}.`;
}

function implausible(facts: Facts): string {
  const field = text(facts, "field");
  const what = facts.date === null ? quoted(facts, "found") : day(facts, "date");
  switch (facts.what) {
    case "born after the conference":
      return `${field} ${what} is after the conference of ${day(facts, "conference")}, and the child is not recorded as unborn.`;
    case "other dates":
      return `${field} ${what} does not go with the other dates of the conference, which fit ${day(facts, "meant")}${notJudged(facts)}.`;
    case "after the as-at day":
      return `${field} ${what} is after the day as at which this was checked${notJudged(facts)}.`;
    case "before 1990":
      return `${field} ${what} is before 1990.`;
    default:
      return `${field} ${what} is no date that a tracker can hold${notJudged(facts)}.`;
  }
}

function outOfOrder(facts: Facts): string {
  if (facts.what === "plan start") {
    return `The plan starts on ${day(facts, "date")}, and the family had no conference that day.`;
  }
  if (facts.what === "conference") {
    return `Conference date ${day(facts, "date")} is out of order with ${listed(list(facts, "steps"))}${notJudged(facts)}.`;
  }
  const gap = number(facts, "date") - number(facts, "otherDate");
  const where = gap === 0 ? "on the same day as" : gap < 0 ? "before" : "after";
  const first = `${text(facts, "field")} ${day(facts, "date")}`;
  return `${first} is ${where} ${text(facts, "other")} ${day(facts, "otherDate")}.`;
}

function dayOff(facts: Facts): string {
  const why = facts.why === "weekend" ? "on a weekend" : `a ${text(facts, "why")}`;
  return `The conference is dated ${day(facts, "date")}, ${why}.`;
}

function duplicate(facts: Facts): string {
  if (facts.what === "numbers") {
    return `Conference number ${text(facts, "ref")} stands for ${number(facts, "times")} conferences, and so do ${number(facts, "others")} more numbers for several: which agencies came to which of them cannot be told.`;
  }
  const same =
    facts.what === "conference"
      ? "The same family has the same conference on the same day"
      : "The same child is listed";
  return `${same} in row ${number(facts, "row")} of ${text(facts, "sheet")}.`;
}

function previousConference(facts: Facts): string {
  return facts.what === "none"
    ? "The log has no earlier conference of this family, and no previous conference is recorded."
    : `The previous conference is recorded as ${day(facts, "recorded")}; the family's own last one was on ${day(facts, "own")}.`;
}

function unknownWord(facts: Facts): string {
  const kind = facts.what === "unreadable number" ? "is no number" : "is not a known word";
  const nearest = facts.nearest === null ? "" : ` (nearest: ${quoted(facts, "nearest")})`;
  return `${quoted(facts, "found")} in ${text(facts, "field")} ${kind}${nearest}${notJudged(facts)}.`;
}

function age(facts: Facts): string {
  const years = (name: string) =>
    facts[name] === "unborn" ? "unborn" : String(number(facts, name));
  switch (facts.what) {
    case "too old":
      return `Participation says under ${number(facts, "threshold")}, and the child was ${years("age")}.`;
    case "too young":
      return `Participation is recorded for a child under ${number(facts, "threshold")} (${years("age")}).`;
    default:
      return `Age ${years("age")} is recorded; born ${day(facts, "dateOfBirth")}, the child was ${years("byBirth")} at the first conference.`;
  }
}

function categoryOrBirth(facts: Facts): string {
  switch (facts.what) {
    case "no category":
      return "A plan is in force and has no category.";
    case "no plan":
      return "A category is recorded and no plan was made.";
    case "no birth":
      return "Neither a date of birth nor an expected date is recorded.";
    default:
      return `Born ${day(facts, "dateOfBirth")}, ${amount(number(facts, "apart"), "day")} from the expected ${day(facts, "expectedDateOfBirth")}.`;
  }
}

function plansClash(facts: Facts): string {
  switch (facts.what) {
    case "one day":
      return `The plan starts and ends on ${day(facts, "date")}.`;
    case "two open":
      return `This plan began ${day(facts, "start")} while the one from ${day(facts, "before")} was open, and both still are.`;
    default: {
      const end = facts.end === null ? "has no end" : `ended ${day(facts, "end")}`;
      return `This plan began ${day(facts, "start")}, and the one from ${day(facts, "before")} ${end}.`;
    }
  }
}

/** One cell, and several, by what is untidy about them. */
const UNTIDY: Readonly<Record<string, readonly [string, string]>> = {
  "date typed as text": ["holds a date typed as text", "hold dates typed as text"],
  "number stored as text": ["holds a number stored as text", "hold numbers stored as text"],
  "stray spaces": ["has stray spaces", "have stray spaces"],
  "text too long": ["holds a text too long to be read", "hold texts too long to be read"],
};

function untidy(facts: Facts): string {
  const count = number(facts, "count");
  const [one, several] = UNTIDY[text(facts, "what")] ?? ["is untidy", "are untidy"];
  return `${amount(count, "cell")} ${count === 1 ? one : several}.`;
}

function total(facts: Facts): string {
  if (facts.what === "rows disagree") {
    return `${text(facts, "field")} is ${text(facts, "found")} here and ${text(facts, "counted")} on another row of the same conference.`;
  }
  const counted = facts.counted === null ? "" : ` and the rows give ${text(facts, "counted")}`;
  return `${text(facts, "field")} says ${text(facts, "found")}${counted}.`;
}
