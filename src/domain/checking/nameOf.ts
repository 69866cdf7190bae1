import { dateInFull } from "../calendar/words";
import type { RecordIdentity, RecordName } from "../findings/finding";
import { type Field, isKnown, known } from "../records/field";
import { fieldTitle } from "../records/fieldTitles";
import type { Child, Conference, DatasetName, Records } from "../records/records";
import type { RowSource } from "../records/source";
import type { ConferenceType } from "../records/vocabulary";
import { capital } from "../text/words";

type Namers = { readonly [Name in DatasetName]: (record: Records[Name][number]) => RecordName };

const NAMERS: Namers = {
  conferences: nameOfConference,
  children: nameOfChild,
  participation: (record) => {
    const ref = refTo("conference", record.conferenceRef);
    const at = ref || rowOf(record);
    const label = isKnown(record.agency) ? `${record.agency} at ${at}` : capital(at);
    const conferenceRef = known(record.conferenceRef) ?? null;
    const identity = knownParts({ conference: record.conferenceRef, agency: record.agency });
    return { ...UNKNOWN, dataset: "participation", identity, label, conferenceRef, ...byRow(ref) };
  },
  indicators: (record) => {
    const whose = refTo("family", record.familyRef) || refTo("child", record.childRef);
    const label = `Indicators ${whose ? `of ${whose}` : `in ${rowOf(record)}`}`;
    const familyRef = known(record.familyRef) ?? null;
    const identity = knownParts(familyOrChild(record));
    return { ...UNKNOWN, dataset: "indicators", identity, label, familyRef, ...byRow(whose) };
  },
  enquiries: (record) => {
    const [ref, whose] = [refTo("enquiry", record.ref), refTo("family", record.familyRef)];
    const label = listed(record, ref, whose);
    const familyRef = known(record.familyRef) ?? null;
    const date = known(record.start) ?? known(record.referralDate) ?? null;
    const identity = knownParts({ enquiry: record.ref, family: record.familyRef });
    return { ...UNKNOWN, dataset: "enquiries", identity, label, familyRef, date, ...byRow(ref) };
  },
  // Its text may name a child, and stays in its cell.
  actions: (record) => {
    const label = `Action in ${rowOf(record)}`;
    const due = known(record.due);
    const date = typeof due === "number" ? due : null;
    return { ...UNKNOWN, dataset: "actions", identity: {}, label, date, knownByRow: true };
  },
  nonWorkingDays: (record) => nameOfRow("nonWorkingDays", record.sources[0]),
};

/** A record by the references its team knows, never by a child's name. */
export function nameOf<Name extends DatasetName>(
  dataset: Name,
  record: Records[Name][number],
): RecordName {
  const name: (record: Records[Name][number]) => RecordName = NAMERS[dataset];
  return name(record);
}

/** "Row 5 of Conferences", for a row that no record was read from. */
export function nameOfRow(dataset: DatasetName, { layout, row }: RowSource): RecordName {
  const label = `Row ${row + 1} of ${layout.sheet}`;
  return { ...UNKNOWN, dataset, identity: {}, label, knownByRow: true };
}

/**
 * "Column “Conference date” of Conferences", for what concerns all its cells.
 * @param heading as the team wrote it; empty where the column has none
 */
export function nameOfColumn(
  dataset: DatasetName,
  field: string,
  heading: string,
  sheet: string,
): RecordName {
  const label = `Column “${heading || fieldTitle(dataset, field)}” of ${sheet}`;
  return { ...UNKNOWN, dataset, identity: { sheet, field, heading }, label };
}

const UNKNOWN = { familyRef: null, conferenceRef: null, chair: null, date: null } as const;

const TYPE_WORDS: Readonly<Record<ConferenceType, string>> = {
  initial: "initial conference",
  "pre-birth": "pre-birth conference",
  "initial and review": "initial and review conference",
  "transfer-in": "transfer-in conference",
  "first review": "first review",
  "later review": "later review",
  review: "review",
  strategy: "strategy discussion",
};

/** "Conference 12, family 7 (initial conference, 20 May 2013)" */
function nameOfConference(conference: Conference): RecordName {
  const { chair, childRef, conferenceRef, date, familyRef, type } = conference;
  const whose = refTo("family", familyRef) || refTo("child", childRef);
  const ref = refTo("conference", conferenceRef);
  const which = listed(conference, ref, whose);
  const kind = isKnown(type) ? TYPE_WORDS[type] : "conference";
  const day = isKnown(date) ? `, ${dateInFull(date)}` : "";
  return {
    dataset: "conferences",
    identity: knownParts({ conference: conferenceRef, ...familyOrChild(conference), type, date }),
    label: `${which} (${kind}${day})`,
    familyRef: known(familyRef) ?? null,
    conferenceRef: known(conferenceRef) ?? null,
    chair: known(chair) ?? null,
    date: known(date) ?? null,
    // A family alone has many conferences: the day tells which.
    ...byRow(ref || (isKnown(date) ? whose : "")),
  };
}

/** "Child CH4101, family 7" */
function nameOfChild(child: Child): RecordName {
  const ref = refTo("child", child.childRef);
  const label = listed(child, ref, refTo("family", child.familyRef));
  const familyRef = known(child.familyRef) ?? null;
  // A family alone has many children.
  const identity = knownParts({ child: child.childRef, family: child.familyRef });
  return { ...UNKNOWN, dataset: "children", identity, label, familyRef, ...byRow(ref) };
}

/** Whose a record is. A family's conference is the family's, whichever of its children stands in its first row. */
function familyOrChild({ childRef, familyRef }: Pick<Conference, "childRef" | "familyRef">) {
  return isKnown(familyRef) ? { family: familyRef } : { child: childRef };
}

/** Those parts of an identity that the record has. */
function knownParts(
  parts: {
    readonly [Part in keyof RecordIdentity]: Field<NonNullable<RecordIdentity[Part]>>;
  },
): RecordIdentity {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => isKnown(part)));
}

/** That a record is known by nothing but its row, where it has no reference. */
function byRow(ref: string): Pick<RecordName, "knownByRow"> {
  return ref === "" ? { knownByRow: true } : {};
}

interface FromRows {
  readonly sources: readonly [RowSource, ...RowSource[]];
}

/** "family 7", or nothing where there is no reference. */
function refTo(what: string, ref: Field<string>): string {
  return isKnown(ref) ? `${what} ${ref}` : "";
}

function listed(record: FromRows, one: string, other: string): string {
  if (one && other) return capital(`${one}, ${other}`);
  return capital(one || other || rowOf(record));
}

function rowOf({ sources: [{ layout, row }] }: FromRows): string {
  return `row ${row + 1} of ${layout.sheet}`;
}
