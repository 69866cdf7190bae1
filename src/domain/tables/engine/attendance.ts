import type { DatedConference } from "../../people/families";
import { isInitial, isReview } from "../../records/conferenceKinds";
import { known } from "../../records/field";
import type { Participation } from "../../records/records";
import { refKey } from "../../records/refKey";
import type { AgenciesAtConferences } from "./agenciesAtConferences";
import { type RowsToList, rowsOf, rowsToList } from "./rows";

/** What an agency did about a conference: "reported" in place of attending, "came" on an invitation. */
export type Deed = "invited" | "attended" | "reported" | "came";

/** How an agency took part in some conferences, with a row for each of them. */
export interface Turnout extends Readonly<Record<Deed, number>> {
  readonly rows: readonly Participation[];
  /** Of the rows, those in which its invitation is not known, and those in which none is recorded. */
  readonly notKnown: number;
  readonly noneRecorded: number;
}

const KINDS = ["initial", "review", "other"] as const;
/** An agency's part in the conferences of each kind; "other" are neither initial nor review. */
export type TurnoutByKind = Readonly<Record<(typeof KINDS)[number], Turnout>>;

/** The agencies' part in the conferences of a period. */
export interface Attendance {
  readonly byAgency: ReadonlyMap<string, TurnoutByKind>;
  /** Rows that name no conference of the tracker. */
  readonly orphans: number;
}

type Tally = { -readonly [Name in keyof Turnout]: Turnout[Name] } & { rows: Participation[] };

/** Counts the agencies' part in the conferences of a period. A reference that several conferences share counts once. */
export function attendanceAt(
  conferences: readonly DatedConference[],
  { byConference, orphans }: AgenciesAtConferences,
): Attendance {
  const byAgency = new Map<string, Record<(typeof KINDS)[number], Tally>>();
  const counted = new Set<string>();
  for (const conference of conferences) {
    const ref = refKey(conference.conferenceRef);
    const rows = ref === undefined ? undefined : byConference.get(ref);
    if (ref === undefined || !rows || counted.has(ref)) continue;
    counted.add(ref);
    const kind = isInitial(conference) ? "initial" : isReview(conference) ? "review" : "other";
    for (const row of rows) {
      const agency = known(row.agency) ?? "";
      let tallies = byAgency.get(agency);
      if (!tallies) {
        tallies = { initial: newTally(), review: newTally(), other: newTally() };
        byAgency.set(agency, tallies);
      }
      add(row, tallies[kind]);
    }
  }
  return { byAgency, orphans };
}

function newTally(): Tally {
  return {
    rows: [],
    invited: 0,
    attended: 0,
    reported: 0,
    came: 0,
    notKnown: 0,
    noneRecorded: 0,
  };
}

function add(row: Participation, tally: Tally): void {
  const { invited, attended, reportSent } = row;
  tally.rows.push(row);
  if (invited === "yes") tally.invited += 1;
  else if (invited === "not known") tally.notKnown += 1;
  else if (invited !== "no") tally.noneRecorded += 1;
  if (attended === true) {
    tally.attended += 1;
    if (invited === "yes") tally.came += 1;
  } else if (reportSent === true) tally.reported += 1;
}

const DID: Readonly<Record<Deed, (row: Participation) => boolean>> = {
  invited: ({ invited }) => invited === "yes",
  attended: ({ attended }) => attended === true,
  reported: ({ attended, reportSent }) => attended !== true && reportSent === true,
  came: ({ invited, attended }) => invited === "yes" && attended === true,
};

/** The rows of the conferences for which an agency did something. */
export function rowsWhere(deed: Deed, turnout: Turnout): RowsToList {
  return rowsToList(turnout[deed], () => rowsOf(turnout.rows.filter(DID[deed])).list());
}

const NOWHERE: TurnoutByKind = { initial: newTally(), review: newTally(), other: newTally() };

/** An agency's part in the conferences of each kind: none where no row names it. */
export function turnoutsOf({ byAgency }: Attendance, agency: string): TurnoutByKind {
  return byAgency.get(agency) ?? NOWHERE;
}

/** An agency's part in the conferences of all kinds. */
export function altogether({ initial, review, other }: TurnoutByKind): Turnout {
  const sum = (of: Exclude<keyof Turnout, "rows">) => initial[of] + review[of] + other[of];
  return {
    rows: initial.rows.concat(review.rows, other.rows),
    invited: sum("invited"),
    attended: sum("attended"),
    reported: sum("reported"),
    came: sum("came"),
    notKnown: sum("notKnown"),
    noneRecorded: sum("noneRecorded"),
  };
}

/** Whether an agency's invitations are known; where they are not, whether any record says so. */
export function invitationsOf(turnout: Turnout): "known" | "not known" | "none recorded" {
  const { rows, invited, notKnown, noneRecorded } = turnout;
  if (notKnown > 0 && invited === 0) return "not known";
  return rows.length > 0 && noneRecorded === rows.length ? "none recorded" : "known";
}
