import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import type { RecordFinding } from "./finding";
import { listed } from "./words";

type Facts = RecordFinding["facts"];
type Words = (facts: Facts) => string;

/** The sentence of each check of a record, by its code. */
const WORDS: Readonly<Record<string, Words>> = {
  D01: (facts) => `${text(facts, "field")} is missing${notJudged(facts)}.`,
  D02: unreadable,
  D03: implausible,
  D04: outOfOrder,
  D05: (facts) =>
    `The conference is dated ${day(facts, "date")}, ${dayOffInWords(text(facts, "why"))}.`,
};

/** What was found in a record. @throws RangeError for a code that no such check has */
export function recordSentence({ code, facts }: RecordFinding): string {
  const words = WORDS[code];
  if (!words) throw new RangeError(`No check of a record has the code ${code}`);
  return words(facts);
}

function unreadable(facts: Facts): string {
  const field = text(facts, "field");
  const found = `“${text(facts, "found")}”`;
  if (facts.what === "worksheet error") {
    return `${field} holds the worksheet error ${text(facts, "found")}${notJudged(facts)}.`;
  }
  const readings = list(facts, "readings").map((reading) =>
    dateInWords(Number(reading) as CalendarDate),
  );
  const could = readings.length > 0 ? `; it could mean ${readings.join(" or ")}` : "";
  return `${found} in ${field} cannot be read as a date${could}${notJudged(facts)}.`;
}

function implausible(facts: Facts): string {
  const field = text(facts, "field");
  switch (facts.what) {
    case "refused":
      return `“${text(facts, "found")}” in ${field} is no plausible date${notJudged(facts)}.`;
    case "born after the conference":
      return `${field} ${day(facts, "date")} is after the conference of ${day(facts, "conference")}, and the child is not recorded as unborn.`;
    case "before 1990":
      return `${field} ${day(facts, "date")} is before 1990.`;
    default:
      return `${field} ${day(facts, "date")} is after ${day(facts, "asAt")}, the day as at which this was checked${notJudged(facts)}.`;
  }
}

function outOfOrder(facts: Facts): string {
  if (facts.what === "plan start") {
    return `The plan starts on ${day(facts, "date")}, and the family had no conference that day.`;
  }
  const field = `${text(facts, "field")} ${day(facts, "date")}`;
  const other = `${text(facts, "other")} ${day(facts, "otherDate")}`;
  return `${field} is ${facts.date === facts.otherDate ? "the same day as" : facts.cannotBe === "before" ? "before" : "after"} ${other}.`;
}

function dayOffInWords(why: string): string {
  return why === "weekend" ? "on a weekend" : `a ${why}`;
}

/** ": T05 and T06 could not be judged from it" */
function notJudged(facts: Facts): string {
  const codes = list(facts, "unjudged");
  return codes.length === 0 ? "" : `: ${listed(codes)} could not be judged from it`;
}

function text(facts: Facts, name: string): string {
  return String(facts[name] ?? "");
}

function list(facts: Facts, name: string): readonly string[] {
  const fact = facts[name];
  return Array.isArray(fact) ? fact : [];
}

function day(facts: Facts, name: string): string {
  const date = facts[name];
  if (typeof date !== "number") throw new RangeError(`No date is given as ${name}`);
  return dateInWords(date as CalendarDate);
}
