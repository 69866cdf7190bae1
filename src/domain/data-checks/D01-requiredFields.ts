import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { nameOf } from "../checking/nameOf";
import { each, type Pass } from "../checking/pass";
import { recordFinding } from "../checking/recordFinding";
import type { Tracker } from "../checking/tracker";
import type { Verdicts } from "../checking/verdicts";
import { isToCome } from "../people/families";
import { isInitial, isReview } from "../records/conferenceKinds";
import { isKnown } from "../records/field";
import { columnsOf, titleOfLacked } from "../records/need";
import type { Conference, DatasetName, Records } from "../records/records";
import { refKey } from "../records/refKey";
import { type CellRef, cellOf } from "../records/source";
import { OWN } from "../sources/sources";

/** Fields that are all blank, any of which would do, and the timescales that cannot be judged without them. */
type Found = { readonly fields: readonly string[]; readonly unjudged: readonly string[] };

const text: DataCheckText<Found> = {
  code: "D01",
  title: "Required date or type missing",
  why: "Without it nothing can be said about this record, and no table counts it in the right place.",
  putRight: "Enter it from the case file.",
  sources: [OWN],
  severity: "error",
  needs: [
    ...columnsOf("conferences", "date", "type", "conferenceRef"),
    { dataset: "conferences", anyOf: ["familyRef", "childRef"] },
    ...columnsOf("participation", "conferenceRef", "agency"),
    ...columnsOf("actions", "action", "due"),
    ...columnsOf("nonWorkingDays", "date"),
    { dataset: "children", anyOf: ["childRef", "familyRef"] },
    { dataset: "indicators", anyOf: ["familyRef", "childRef"] },
  ],
  sentence: ({ fields, unjudged }, dataset) =>
    `${titleOfLacked({ dataset, anyOf: fields })} is missing${notJudged(unjudged)}.`,
};

/** D01: what every record must have to be checked or counted at all. */
export const requiredFieldsPresent: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const demand = demandIn(tracker, verdicts);
    return [
      ...demand("conferences", "date"),
      ...demand("conferences", "type"),
      ...demand("conferences", "familyRef", "childRef"),
      ...(tracker.records.participation.length > 0 ? demand("conferences", "conferenceRef") : []),
      ...demand("children", "childRef", "familyRef"),
      ...demand("participation", "conferenceRef"),
      ...demand("participation", "agency"),
      ...demand("indicators", "familyRef", "childRef"),
      ...demand("actions", "action"),
      ...demand("actions", "due"),
      ...demand("nonWorkingDays", "date"),
    ];
  },
};

/** Looks for the rows of a dataset in which every one of some fields is blank. */
function demandIn(tracker: Tracker, verdicts: Verdicts) {
  const { available, records, unjudgedWithout } = tracker;
  return <Name extends DatasetName>(
    dataset: Name,
    ...alternatives: readonly (keyof Records[Name][number] & string)[]
  ): readonly Pass[] => {
    const rows: readonly Records[Name][number][] = records[dataset];
    const fields = alternatives.filter((field) => available.has(dataset, field));
    const [first] = fields;
    if (first === undefined) return [];
    let told: CellRef | undefined;
    const look = (record: Records[Name][number]) => {
      // Most rows have the first: the others are looked at only where it is blank.
      if (!isBlank(record[first]) || !areBlank(record, fields)) return;
      if (
        first === "date" &&
        dataset === "conferences" &&
        isNeeded(record as Conference, tracker)
      ) {
        return;
      }
      const cell = cellOf(record.sources[0], first);
      // The agencies that a matrix has in one row share the cell that says whose row it is.
      if (told && isSameCell(told, cell)) return;
      told = cell;
      verdicts.add(
        recordFinding(text, {
          record: nameOf(dataset, record),
          cells: [cell],
          facts: {
            fields,
            unjudged: unjudgedWithout(dataset, first, record),
          },
        }),
      );
    };
    return [each(rows, look)];
  };
}

/**
 * Whether a conference without a date is one that is not held yet, and whose clock runs: an initial or transfer-in
 * conference with the day that it is counted from, a review of a family that was reviewed or had a plan made.
 */
function isNeeded(conference: Conference, { asAt, families, settings }: Tracker): boolean {
  if (!isToCome(conference, asAt)) return false;
  if (isInitial(conference)) return isKnown(conference[settings.timescales.T01.from]);
  if (conference.type === "transfer-in") return isKnown(conference.notification);
  if (!isReview(conference)) return false;
  if (isKnown(conference.previousConference)) return true;
  const family = families.get(refKey(conference.familyRef) ?? "");
  return family !== undefined && family.conferences.length > 0;
}

function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

function areBlank<Rec>(record: Rec, fields: readonly (keyof Rec)[]): boolean {
  return fields.every((field) => isBlank(record[field]));
}

function isBlank(field: unknown): boolean {
  if (typeof field !== "object" || field === null || !("missing" in field)) return false;
  return field.missing !== "unreadable";
}
