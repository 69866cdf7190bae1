import type { Remark } from "../findings/finding";
import { type Field, isKnown, known, lacks } from "../records/field";
import { DATASET_TITLES, fieldTitle } from "../records/fieldTitles";
import type { Conference } from "../records/records";
import { cellOf } from "../records/source";
import { wasHeld } from "../timescales/families";
import { standing } from "../timescales/judge";
import {
  appliesTo,
  type ConferenceTimescale,
  spanFor,
  type Timing,
  timingOf,
} from "../timescales/timescales";
import type { Rule, RuleText } from "./rule";
import { severityOf, timescaleFinding } from "./timescaleFinding";
import type { Tracker } from "./tracker";
import type { Verdict } from "./verdicts";

/** What differs from one timescale of a conference to the next, beside its timing. */
export interface Particulars {
  /** Whether few logs have such conferences, so that nobody misses the check where there is no log. */
  readonly rare?: boolean;
  /** The check has nothing to say to a workbook without this column. */
  readonly onlyWithColumn?: string;
  /** Columns of the conferences with which another check tells of a missing start. */
  readonly startToldWith?: readonly string[];
  /** Whether this check asks for the outcome that decides if it applies; else another does. */
  readonly asksForOutcome?: boolean;
  /** Whether a data check asks about this breach, so that it may be none. */
  readonly isDoubted?: (conference: Conference, tracker: Tracker) => boolean;
  readonly remarksOn?: (conference: Conference, tracker: Tracker) => readonly Remark[];
}

const NO_REMARKS: readonly Remark[] = [];
const OUTCOME_IS_MISSING: readonly Remark[] = [{ code: "outcome is missing" }];

/** A check of one timescale on every conference. */
export function conferenceTimescale(
  text: RuleText & { readonly code: ConferenceTimescale },
  particulars: Particulars = {},
): Rule {
  const { code } = text;
  return {
    ...text,
    check(tracker, verdicts) {
      const { onlyWithColumn } = particulars;
      if (onlyWithColumn && !tracker.available.has("conferences", onlyWithColumn)) return;
      if (!tracker.available.has("conferences") && !particulars.rare) {
        verdicts.missingColumns.add(DATASET_TITLES.conferences);
      }
      const timing = timingOf(code, tracker.settings, tracker.previous);

      for (const conference of tracker.records.conferences) {
        const verdict = verdictOn(conference, code, timing, particulars, tracker);
        verdicts.count(verdict);
        switch (verdict) {
          case "no column":
            for (const title of columnsLacking(conference, code, timing)) {
              verdicts.missingColumns.add(title);
            }
            break;
          case "breached":
          case "overdue":
          case "due soon":
          case "cannot be judged": {
            const field = cellField(verdict, conference, timing);
            const about = {
              code,
              outcome: verdict,
              severity: severityOf(verdict, text.severity),
              cell: cellOf(conference.sources[0], field),
              record: tracker.names.conference(conference),
              reason: known(conference.reasonForDelay) ?? null,
              remarks:
                field === "outcome"
                  ? OUTCOME_IS_MISSING
                  : (particulars.remarksOn?.(conference, tracker) ?? NO_REMARKS),
            };
            verdicts.add(timescaleFinding(tracker, about, spanFor(timing, conference)));
          }
        }
      }
    },
  };
}

function verdictOn(
  conference: Conference,
  code: ConferenceTimescale,
  timing: Timing,
  particulars: Particulars,
  tracker: Tracker,
): Verdict {
  const applies = appliesTo(code, conference);
  if (applies === false) return "not applicable";
  if (!wasHeld(conference, tracker.asAt)) return "left to a data check";
  if (applies === undefined) {
    const undecided = undecidedBy(conference, code, timing, particulars);
    if (undecided) return undecided;
  }
  const start = timing.startOf(conference);
  const end = conference[timing.endField];
  const { startToldWith = [] } = particulars;
  const startIsTold = startToldWith.some((column) => tracker.available.has("conferences", column));
  if (lacks(end, "no column")) return "no column";
  if (lacks(start, "no column") && !startIsTold) return "no column";
  if (isToldByData(start, tracker) || isToldByData(end, tracker)) return "left to a data check";
  // Nothing is counted from a step that is dated before the conference it follows: D04 tells of it.
  if (timing.endField !== "date" && isKnown(start) && start < conference.date) {
    return "left to a data check";
  }
  const stands = standing(start, end, timing.allowed, timing.backwards, tracker.judging);
  if (stands === "breached" && particulars.isDoubted?.(conference, tracker)) {
    return "left to a data check";
  }
  if (stands !== "cannot be judged") return stands;
  // With a known start it is the end that comes too early: dates out of order.
  return isKnown(start) || startIsTold ? "left to a data check" : stands;
}

/** The verdict where a missing type or outcome leaves open whether the timescale applies, if it is left open. */
function undecidedBy(
  conference: Conference,
  code: ConferenceTimescale,
  timing: Timing,
  { asksForOutcome }: Particulars,
): Verdict | undefined {
  const field = decidingField(code, conference);
  const deciding = conference[field];
  if (lacks(deciding, "no column")) return "no column";
  if (field === "type" || lacks(deciding, "unreadable")) return "left to a data check";
  if (lacks(deciding, "not applicable")) return "not applicable";
  // What was sent although no outcome was noted is judged as it stands.
  if (isKnown(conference[timing.endField])) return undefined;
  return asksForOutcome ? "cannot be judged" : "left to a data check";
}

/** The field that decides whether the timescale applies. */
function decidingField(code: ConferenceTimescale, { type }: Conference): "type" | "outcome" {
  return code === "T07" || (code === "T12" && isKnown(type)) ? "outcome" : "type";
}

/** Whether a data check tells of this date: it cannot be read, or lies after the as-at day. */
function isToldByData(date: Field<number>, { asAt }: Tracker): boolean {
  return isKnown(date) ? date > asAt : date.missing === "unreadable";
}

function cellField(verdict: Verdict, conference: Conference, timing: Timing): string {
  if (verdict !== "cannot be judged") return timing.endField;
  return isKnown(timing.startOf(conference)) ? "outcome" : timing.startField;
}

/** Titles of the columns that this conference's sheet lacks for the check. */
function columnsLacking(
  conference: Conference,
  code: ConferenceTimescale,
  timing: Timing,
): readonly string[] {
  return [decidingField(code, conference), timing.startField, timing.endField]
    .filter((field) => lacks(conference[field], "no column"))
    .map((field) => fieldTitle("conferences", field));
}
