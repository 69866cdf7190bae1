import type { Family, People } from "../../people/people";
import { type Field, isKnown, lacks } from "../../records/field";
import { type Need, titleOfLacked } from "../../records/need";
import type { Conference, Records } from "../../records/records";
import { refKey } from "../../records/refKey";
import type { Settings } from "../../settings/settings";
import { counted } from "../../text/numbers";
import type { AgenciesAtConferences } from "./agenciesAtConferences";
import { NOT_KNOWN } from "./cells";
import { lazily } from "./lazily";
import type { TableCell, TableContent } from "./table";
import { said } from "./wording";

/** Tells how many rows hold in a column, or in each of those that would do, only what was not understood. */
export interface Clarity {
  readonly notUnderstood: (need: Need) => number;
}

/** What of a tracker is looked through. */
interface LookedThrough {
  readonly records: Records;
  readonly settings: Settings;
  readonly people: () => People;
  readonly familiesOfLog: () => readonly (Family | undefined)[];
  readonly agencies: () => AgenciesAtConferences;
}

type Row = Readonly<Record<string, Field<unknown>>>;

/**
 * Counts the rows of a tracker of which a column says nothing that was understood, whatever the period. A column of
 * references is not understood where most of them lead nowhere, nor an agency that is on no list: it may be another name
 * for one that is.
 */
export function notUnderstoodInAll(tracker: LookedThrough): Clarity["notUnderstood"] {
  const strays = straysIn(tracker);
  return oncePerNeed(
    ({ dataset, anyOf }) => strays(dataset, anyOf) + numberUnclear(tracker.records[dataset], anyOf),
  );
}

/**
 * The same for a period: among the conferences held in it, or, for the date itself and for any other sheet, among all
 * rows.
 */
export function notUnderstoodIn(
  conferences: readonly Conference[],
  inAll: Clarity["notUnderstood"],
): Clarity["notUnderstood"] {
  const ofPeriod = oncePerNeed(({ anyOf }) => numberUnclear(conferences, anyOf));
  return (need) =>
    need.dataset === "conferences" && !need.anyOf.includes("date") ? ofPeriod(need) : inAll(need);
}

function oncePerNeed(count: Clarity["notUnderstood"]): Clarity["notUnderstood"] {
  const known = new Map<string, number>();
  return (need) => {
    const key = `${need.dataset}.${need.anyOf.join("|")}`;
    let rows = known.get(key);
    if (rows === undefined) {
      rows = count(need);
      known.set(key, rows);
    }
    return rows;
  };
}

function numberUnclear(rows: readonly object[], fields: readonly string[]): number {
  const [field] = fields;
  let unclear = 0;
  if (field !== undefined && fields.length === 1) {
    for (const row of rows) if (lacks((row as Row)[field], "unreadable")) unclear += 1;
  } else for (const row of rows) if (isUnclear(row as Row, fields)) unclear += 1;
  return unclear;
}

/** Whether one of the fields holds something that was not understood, and none a value. */
export function isUnclear(row: Row, fields: readonly string[]): boolean {
  let isUnread = false;
  for (const field of fields) {
    const value = row[field];
    if (value === undefined) continue;
    if (isKnown(value)) return false;
    if (lacks(value, "unreadable")) isUnread = true;
  }
  return isUnread;
}

/** Rows with a value that leads nowhere: references only where most do, for a few are told apart as rows that are lost. */
function straysIn({ agencies, familiesOfLog, people, records, settings }: LookedThrough) {
  const families = lazily(() => new Set(familiesOfLog()));
  return (dataset: Need["dataset"], fields: readonly string[]): number => {
    const names = (field: string) => fields.includes(field);
    if (dataset === "participation" && names("conferenceRef")) {
      return mostOf(records.participation.length, agencies().orphans);
    }
    if (dataset === "participation" && names("agency")) {
      const listed = new Set(settings.agencies.map(({ name }) => name));
      const { participation } = records;
      const lost = participation.filter(({ agency }) => isKnown(agency) && !listed.has(agency));
      return lost.length;
    }
    if ((dataset === "children" || dataset === "indicators") && names("familyRef")) {
      const inLog = families();
      const rows = records[dataset];
      let lost = 0;
      let left = rows.length;
      for (const row of rows) {
        const isLost = refKey(row.familyRef) !== undefined && !inLog.has(people().familyOf(row));
        if (isLost) lost += 1;
        left -= 1;
        // Half of them lead somewhere already.
        if ((lost + left) * 2 <= rows.length) return 0;
      }
      return mostOf(rows.length, lost);
    }
    return 0;
  };
}

function mostOf(rows: number, lost: number): number {
  return lost * 2 > rows ? lost : 0;
}

/** The needs of which something was not understood, each once, with how many rows. */
export function unclearIn(
  needs: readonly Need[],
  { notUnderstood }: Clarity,
): readonly (readonly [Need, number])[] {
  const unclear = new Map<string, readonly [Need, number]>();
  for (const need of needs) {
    const rows = notUnderstood(need);
    if (rows > 0) unclear.set(`${need.dataset}.${need.anyOf.join("|")}`, [need, rows]);
  }
  return [...unclear.values()];
}

/**
 * A table in which no 0 stands for what was not understood: where a column that it counts holds such cells, a count
 * of which nothing is known is "–", and a note says how many there are.
 */
export function withoutFalseZeros(
  content: TableContent,
  needs: readonly Need[],
  isUnclearRow: (row: number) => boolean,
  reporting: Clarity,
): TableContent {
  if (unclearIn(needs, reporting).length === 0) return content;
  return {
    ...content,
    rows: content.rows.map((row, place) =>
      isUnclearRow(place) ? { ...row, cells: row.cells.map(withoutFalseZero) } : row,
    ),
    ...(content.rowsInFixedOrder && {
      rowsInFixedOrder: content.rowsInFixedOrder.map((row) => ({
        ...row,
        cells: row.cells.map(withoutFalseZero),
      })),
    }),
    notes: [...content.notes, ...notesOnNotUnderstood(needs, reporting)],
  };
}

/** A count or share of nothing, as one that is not known; any other cell as it is. */
export function withoutFalseZero(cell: TableCell): TableCell {
  const isCounted = cell.behind !== undefined && cell.typed === undefined;
  return isCounted && cell.value === 0 ? { ...cell, value: NOT_KNOWN } : cell;
}

/** What is said of columns with cells that were not understood. */
export function notesOnNotUnderstood(
  needs: readonly Need[],
  reporting: Clarity,
): readonly string[] {
  const unclear = unclearIn(needs, reporting).map(
    ([need, rows]) => `${titleOfLacked(need)} (${counted(rows, "row")})`,
  );
  return said(
    unclear.length > 0 && `Not understood: ${unclear.join(", ")}.`,
    unclear.length > 0 && `${NOT_KNOWN} stands where nothing is known to count, and not for 0.`,
  );
}
