import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { dateInWords } from "../../domain/calendar/words";
import { isKnown, lacks } from "../../domain/records/field";
import { fieldTitle } from "../../domain/records/fieldTitles";
import { cutToQuote, type ReadingProblem } from "../../domain/records/readingProblem";
import type { Conference } from "../../domain/records/records";
import { refKey } from "../../domain/records/refKey";
import { cellInWords, cellOf } from "../../domain/records/source";
import { conferenceFields } from "../headings/fields/conferences";

type FieldName = keyof typeof conferenceFields;

const FIELD_NAMES = Object.keys(conferenceFields) as readonly FieldName[];

/** What makes two rows one conference, and words that a second list may well have of its own. */
const NOT_COMPARED: ReadonlySet<string> = new Set<FieldName>([
  ...(["conferenceRef", "familyRef", "childRef", "type", "date"] as const),
  ...(["comments", "reasonForDelay", "requestedBy", "due"] as const),
]);
const COMPARED = FIELD_NAMES.filter((field) => !NOT_COMPARED.has(field));

/** By what a conference is found on another sheet: its family, day and type, and its number, day and type. */
export function keysOf({ conferenceRef, date, familyRef, type }: Conference): readonly string[] {
  if (!isKnown(date) || !isKnown(type)) return [];
  const [family, number] = [refKey(familyRef), refKey(conferenceRef)];
  return [
    ...(family === undefined ? [] : [`family ${family}\n${date}\n${type}`]),
    ...(number === undefined ? [] : [`number ${number}\n${date}\n${type}`]),
  ];
}

/** Whether two conferences of one day and type, on two sheets, are one: nothing that both say of whose they are differs. */
export function isSame(one: Conference, other: Conference): boolean {
  const agree = (field: "conferenceRef" | "familyRef" | "childRef") => {
    const [ours, theirs] = [refKey(one[field]), refKey(other[field])];
    return ours === undefined || theirs === undefined || ours === theirs;
  };
  if (!agree("conferenceRef") || !agree("familyRef") || !agree("childRef")) return false;
  const children = new Set(other.children?.map(({ child }) => child));
  return one.children?.every(({ child }) => children.has(child)) ?? true;
}

/** A conference with what only a second sheet has a column for; it was read from the rows of both. */
export function together(first: Conference, copy: Conference): Conference {
  const filled = FIELD_NAMES.filter(
    (field) => lacks(first[field], "no column") && !lacks(copy[field], "no column"),
  ).map((field) => [field, copy[field]] as const);
  return {
    ...first,
    ...Object.fromEntries(filled),
    sources: [...first.sources, ...copy.sources],
  };
}

/** What a second sheet says otherwise than the first, or says where the first has a blank cell. */
export function differences(first: Conference, copy: Conference): readonly ReadingProblem[] {
  return COMPARED.flatMap((field) => {
    const [ours, theirs]: readonly unknown[] = [first[field], copy[field]];
    if (lacks(first[field], "no column") || !isKnown(copy[field])) return [];
    const said = inWords(field, theirs);
    const here = isKnown(first[field]) ? inWords(field, ours) : "";
    if (said === here || (here === "" && !lacks(first[field], "not recorded"))) return [];
    const [source] = first.sources;
    return [
      {
        kind: "sheets disagree" as const,
        dataset: "conferences" as const,
        field,
        heading: fieldTitle("conferences", field),
        cell: cellOf(source, field),
        source,
        found: here,
        suggestion: `${said} in ${cellInWords(cellOf(copy.sources[0], field))}`,
      },
    ];
  });
}

function inWords(field: FieldName, value: unknown): string {
  if (typeof value === "number" && conferenceFields[field].kind === "date") {
    return dateInWords(value as CalendarDate);
  }
  if (typeof value === "object" && value !== null && "words" in value)
    return cutToQuote(String(value.words));
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return cutToQuote(String(value));
}
