import { type CalendarDate, dateParts, toIso, weekday } from "../calendar/calendarDate";
import type { LackedColumn } from "../records/need";
import type { DatasetName } from "../records/records";
import { DATASETS_THEN, DAYS_THEN, FIELDS_THEN, MONTHS_THEN, TYPES_THEN } from "./earlierWords";
import type { Finding, RecordFinding, RecordName } from "./finding";
import { type KeptFacts, ofTheRecord, type RowDigest, textOf } from "./findingKey";

/**
 * The text by which an acceptance of version 1 or 2 knew a finding, as it is compared: the record's label of that
 * time, and the facts with titles in them. Worked out from today's data with the words of that time.
 */
export function earlierTextOf(finding: Finding, digest: RowDigest): string {
  if (finding.kind === "could not run") {
    return textOf([finding.rule, finding.missing.map(columnThen)]);
  }
  const { cell, code, record } = finding;
  const about = [code, record.dataset, record.knownByRow ? digest(cell) : labelThen(record)];
  if (finding.kind === "record") return textOf([...about, ofTheRecord(factsThen(finding))]);
  const days = [finding.from, finding.to, finding.limit].map((day) => day && toIso(day));
  return textOf([...about, finding.outcome, ...days]);
}

/** What an acceptance of version 1 or 2 kept, as it is compared; `null` where it is no such text. */
export function earlierText(kept: string): string | null {
  const parts = parsed(kept);
  if (!Array.isArray(parts)) return null;
  return textOf(parts.map((part: unknown) => (isFacts(part) ? ofTheRecord(part) : part)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFacts(part: unknown): part is KeptFacts {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}

function columnThen({ dataset, anyOf }: LackedColumn): string {
  return anyOf.length === 0 ? DATASETS_THEN[dataset] : titlesThen(dataset, anyOf);
}

function titlesThen(dataset: DatasetName, fields: readonly string[]): string {
  return fields.map((field) => titleThen(dataset, field)).join(" or ");
}

function titleThen(dataset: DatasetName, field: string): string {
  return FIELDS_THEN[dataset][field] ?? field;
}

/** "Conference 12, family 7 (initial conference, 20 May 2013)" */
function labelThen({ dataset, identity }: RecordName): string {
  const { agency, child, conference, date, enquiry, family, type } = identity;
  const { field = "", heading, sheet } = identity;
  if (sheet !== undefined) return `Column “${heading || titleThen(dataset, field)}” of ${sheet}`;
  const ofFamily = family === undefined ? "" : `family ${family}`;
  const ofChild = child === undefined ? "" : `child ${child}`;
  const ofConference = conference === undefined ? "" : `conference ${conference}`;
  switch (dataset) {
    case "conferences": {
      const kind = type === undefined ? "conference" : TYPES_THEN[type];
      const day = date === undefined ? "" : `, ${dayThen(date)}`;
      return `${bothThen(ofConference, ofFamily || ofChild)} (${kind}${day})`;
    }
    case "children":
      return bothThen(ofChild, ofFamily);
    case "participation":
      return agency === undefined ? capitalThen(ofConference) : `${agency} at ${ofConference}`;
    case "indicators":
      return `Indicators of ${ofFamily || ofChild}`;
    case "enquiries":
      return bothThen(enquiry === undefined ? "" : `enquiry ${enquiry}`, ofFamily);
    default:
      return "";
  }
}

function bothThen(one: string, other: string): string {
  return capitalThen(one && other ? `${one}, ${other}` : one || other);
}

function capitalThen(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "20 May 2013" */
function dayThen(date: CalendarDate): string {
  const { day, month, year } = dateParts(date);
  return `${day} ${MONTHS_THEN[month - 1]} ${year}`;
}

/** The facts with the titles that stood in them. */
function factsThen({ code, facts, record }: RecordFinding): KeptFacts {
  const { dataset, identity } = record;
  const title = (name: string) => titleThen(dataset, String(facts[name] ?? ""));
  switch (code) {
    case "D01": {
      const { fields, ...others } = facts;
      return { ...others, field: titlesThen(dataset, textsOf(fields)) };
    }
    case "D02":
    case "D03":
    case "D08":
      return { ...facts, field: title("field") };
    case "D04":
      return datesThen(facts, title);
    case "D14":
      return { ...facts, field: identity.heading || titleThen(dataset, identity.field ?? "") };
    case "D16": {
      const { heading, ...others } = facts;
      return { ...others, field: heading ?? null };
    }
    default:
      return facts;
  }
}

function datesThen(facts: KeptFacts, title: (name: string) => string): KeptFacts {
  if (facts.what === "out of order") {
    return { ...facts, field: title("field"), other: title("other") };
  }
  if (facts.what !== "conference") return facts;
  const { days, ...others } = facts;
  const on = textsOf(days).map(Number);
  const steps = textsOf(facts.steps).map((step, at) => {
    const day = on[at] as CalendarDate;
    return `${titleThen("conferences", step)} ${DAYS_THEN[weekday(day)]} ${dayThen(day)}`;
  });
  return { ...others, steps };
}

function textsOf(fact: unknown): readonly string[] {
  return Array.isArray(fact) ? fact.map(String) : [];
}
