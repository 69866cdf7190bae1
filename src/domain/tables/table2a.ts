import { dateInFull } from "../calendar/words";
import { workingDaysTaken } from "../judging/daysTaken";
import { timingOf } from "../judging/timing";
import { isKnown } from "../records/field";
import { columnsOf } from "../records/need";
import type { RowSource } from "../records/source";
import { are, counted, numberText } from "../text/numbers";
import { minutesSentToChair } from "../timescales/T08-minutesToChair";
import { minutesApproved } from "../timescales/T09-minutesApproved";
import { fullRecordDistributed } from "../timescales/T10-fullRecord";
import type { ConferenceTimescale } from "../timescales/timescale";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import { leftOutOf, uncertainDays } from "./engine/leftOut";
import { unclearIn } from "./engine/notUnderstood";
import type { Reporting } from "./engine/reporting";
import type { TableContent } from "./engine/table";
import { said } from "./engine/wording";

/** Table 2a: how many working days the minutes took to each of their three stops. */
export const table2a: TableDefinition = {
  id: "table-2a",
  appendix: 3,
  caption: "Table 2a: Timescales – Distribution of Minutes",
  about: {
    counts:
      "Conferences held in the period by the working days their minutes took to reach the chair, to be approved and to be distributed.",
    outOf: null,
    remarks: [
      "The last band ends at the largest number of days seen.",
      "A conference that has not got so far, or lacks the date to count from, is in no band of that line; the notes say how many.",
    ],
  },
  concerns: "the service",
  needs: ({ timescales: { T08, T09, T10 } }) => {
    const fields = new Set<string>(["date", T08.from, T09.from, T10.from]);
    for (const end of ["minutesToChair", "minutesApproved"]) fields.add(end);
    return columnsOf("conferences", ...fields, "fullRecordDistributed");
  },
  unclearRows: (reporting) => (row) => {
    const timescale = STOPS[row]?.timescale;
    if (!timescale) return true;
    const { from } = reporting.settings.timescales[timescale.code];
    const fields = columnsOf("conferences", "date", from, timescale.conference.to);
    return unclearIn(fields, reporting).length > 0;
  },
  build,
};

export const STOPS = [
  { timescale: minutesSentToChair, label: "Minutes sent to chair", done: "sent to chair" },
  { timescale: minutesApproved, label: "Minutes approved by chair", done: "approved by chair" },
  { timescale: fullRecordDistributed, label: "Minutes Distributed", done: "distributed" },
] as const;

/** Last working day of each band but the last, both inclusive. */
export const BAND_ENDS = [5, 10, 20, 30] as const;

interface Stop {
  readonly label: string;
  readonly done: string;
  /** The rows of each band, the open last band included. */
  readonly bands: readonly RowSource[][];
  readonly longest: number;
  readonly notYet: number;
  readonly withoutStart: number;
  readonly outOfOrder: number;
  readonly unreadable: number;
  readonly notApplicable: number;
}

function build(reporting: Reporting): TableContent {
  const stops = STOPS.map(({ timescale, ...words }) => ({
    ...words,
    ...timesTo(timescale, reporting),
  }));
  const longest = Math.max(...stops.map((stop) => stop.longest));
  return {
    columns: ["TIMESCALES", ...bandNames(longest)],
    columnsInAnyPeriod: ["TIMESCALES", ...bandNames(0)],
    rows: stops.map((stop) => ({
      cells: [label(stop.label), ...stop.bands.map((rows) => count(rows))],
    })),
    unit: "conferences",
    notes: [
      ...stops.flatMap((stop) => notesOn(stop, reporting)),
      ...uncertainDays(reporting),
      ...leftOutOf(reporting),
    ],
  };
}

function timesTo(
  timescale: ConferenceTimescale,
  { conferences, settings, previous, judging }: Reporting,
): Omit<Stop, "label" | "done"> {
  const { startOf, endField } = timingOf(timescale, settings, previous());
  const bands: RowSource[][] = [...BAND_ENDS.map(() => []), []];
  const missed = { notYet: 0, withoutStart: 0, outOfOrder: 0, unreadable: 0, notApplicable: 0 };
  let longest = 0;
  for (const conference of conferences) {
    const start = startOf(conference);
    const end = conference[endField];
    if (!isKnown(end)) {
      if (end.missing === "unreadable") missed.unreadable += 1;
      else if (end.missing === "not applicable") missed.notApplicable += 1;
      else missed.notYet += 1;
    } else if (end > judging.asAt) missed.notYet += 1;
    else if (!isKnown(start)) missed.withoutStart += 1;
    else if (end < start) missed.outOfOrder += 1;
    else {
      const days = workingDaysTaken(start, end, judging.workingDays);
      // Beyond every end the index is -1: the last, open band.
      bands.at(BAND_ENDS.findIndex((last) => days <= last))?.push(conference.sources[0]);
      longest = Math.max(longest, days);
    }
  }
  return { bands, longest, ...missed };
}

/** The last band ends at the largest number of days seen; where none is beyond the others, it stays open. */
function bandNames(longest: number): readonly string[] {
  const last = BAND_ENDS[BAND_ENDS.length - 1] ?? 0;
  const names = BAND_ENDS.map((end, index) => {
    const before = BAND_ENDS[index - 1];
    return before === undefined
      ? `${numberText(end)} working days or less`
      : `${numberText(before + 1)}-${numberText(end)} working days`;
  });
  if (longest <= last) return [...names, `Over ${numberText(last)} working days`];
  if (longest === last + 1) return [...names, `${numberText(longest)} working days`];
  return [...names, `${numberText(last + 1)}-${numberText(longest)} working days`];
}

function notesOn(stop: Stop, { asAt }: Reporting): readonly string[] {
  const { done, notYet, withoutStart, outOfOrder, unreadable, notApplicable } = stop;
  const note = (number: number, words: string) =>
    number > 0 &&
    `${stop.label}: ${counted(number, "conference")} ${words} ${are(number)} not in a band.`;
  return said(
    note(notYet, `not yet ${done} at ${dateInFull(asAt)}`),
    note(unreadable, "whose date cannot be read"),
    note(withoutStart, "without the date to count from"),
    note(outOfOrder, "with dates in the wrong order"),
    note(notApplicable, "marked as not applicable"),
  );
}
