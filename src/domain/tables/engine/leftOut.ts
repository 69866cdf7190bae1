import type { Period } from "../../calendar/periods";
import { dateInFull } from "../../calendar/words";
import { are, counted } from "../../text/numbers";
import type { Measure } from "./measures";
import type { Reporting } from "./reporting";
import { said, trackersWords } from "./wording";
import { fixed, joined, separated, type Words } from "./words";

/** What every table of conferences says of those it could not place in the period. */
export function leftOutOf({ leftOut, asAt }: Reporting): readonly string[] {
  const { apart, notHeld, undated, unreadable, toCome } = leftOut;
  return said(
    undated > 0 && `${counted(undated, "conference")} without a date ${are(undated)} not counted.`,
    unreadable > 0 &&
      `${counted(unreadable, "conference")} whose date cannot be read ${are(unreadable)} not counted.`,
    notHeld > 0 &&
      `${counted(notHeld, "conference")} that did not take place (cancelled, postponed, adjourned or inquorate) ${are(notHeld)} not counted.`,
    apart > 0 &&
      `The log has a row for each child, and neither the family nor a number says which of ${counted(apart, "row")} of the same day and type belong to one conference: each is counted as one, so that there may be fewer.`,
    toCome > 0 &&
      `${counted(toCome, "conference")} after ${dateInFull(asAt)} ${are(toCome)} not counted.`,
  );
}

/** What tables of plans say of those whose days cannot be read. */
export function unreadablePlans({ plans }: Reporting): readonly string[] {
  const { length } = plans().unreadable;
  return said(
    length > 0 &&
      `${counted(length, "plan")} whose start or end cannot be read ${are(length)} not counted.`,
  );
}

/** What is said of a figure, or of a table, that the tracker has no columns for. */
export function notShown(what: string, missing: readonly string[]): Words {
  return fixed(`${what}: not shown, because the tracker has no column for ${missing.join(", ")}.`);
}

/** What is said of a period that the tracker holds nothing of. */
export function noConferenceOf({ label }: Period): Words {
  return fixed(`The tracker holds no conference of ${label}.`);
}

/** What tables of timescales say of conferences of which a date cannot be read: nobody knows whether they were in time. */
export function unreadFor(measures: readonly Measure[], reporting: Reporting): readonly string[] {
  return measures.flatMap((measure) => {
    const { unread } = reporting.measured(measure);
    return said(
      unread > 0 &&
        `${measure.short}: ${counted(unread, "conference")} with a date that cannot be read ${are(unread)} not counted.`,
    );
  });
}

/** What tables that count working days say of conferences on whose days bank holidays are not known. */
export function uncertainDays(...over: readonly Reporting[]): readonly string[] {
  let uncertain = 0;
  for (const { beyondHolidays } of over) uncertain += beyondHolidays();
  const [first] = over;
  if (first === undefined || uncertain === 0) return [];
  const { firstDay, lastDay } = first.judging.workingDays.bankHolidays;
  return [
    `${counted(uncertain, "conference")} with a date before ${dateInFull(firstDay)} or after ${dateInFull(lastDay)} ${are(uncertain)} counted without the bank holidays there, which are not known: what was in time may be out.`,
  ];
}

/** What tables of initial conferences and reviews say of those that are neither. */
export function ofNeitherKind({ conferences, leftOut }: Reporting): readonly string[] {
  const { untyped } = leftOut;
  const transfers = conferences.filter(({ type }) => type === "transfer-in").length;
  return said(
    transfers > 0 &&
      `${counted(transfers, "transfer-in conference")} ${are(transfers)} not counted.`,
    untyped > 0 && `${counted(untyped, "conference")} without a type ${are(untyped)} not counted.`,
  );
}

/** What tables of children say of those who had no conference in the period, and of families written twice. */
export function withoutConference(reporting: Reporting): readonly Words[] {
  const { all, split } = reporting.people();
  const without = all.length - reporting.discussed().length;
  return said<Words>(
    without > 0 &&
      `${counted(without, "child", "children")} without a conference in the period ${are(without)} not counted.`,
    ...split.map(({ ref, otherRefs }) =>
      joined(
        "Family references ",
        separated([ref, ...otherRefs].map(trackersWords), " and "),
        " share a child and count as one family.",
      ),
    ),
  );
}
