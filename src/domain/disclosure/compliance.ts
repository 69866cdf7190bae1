import type { CalendarDate } from "../calendar/calendarDate";
import { contains, type Period } from "../calendar/periods";
import type { WorkingDays } from "../calendar/workingDays";
import { type Standing, standing } from "../judging/judge";
import { followReviews } from "../judging/reviewOutcomes";
import { timingOf } from "../judging/timing";
import { wasHeld } from "../people/families";
import { peopleOf } from "../people/people";
import { sequencesOf } from "../people/sequences";
import type { Availability, Child, Conference } from "../records/records";
import type { RowSource } from "../records/source";
import type { Settings } from "../settings/settings";
import { isTurnedOn } from "../settings/timescales";
import type { AppendixTable, TableCell, TableRow } from "../tables/engine/table";
import { appliesTo, isOfAKind } from "../timescales/about";
import { CONFERENCE_TIMESCALES } from "../timescales/timescales";

export interface ComplianceInput {
  readonly conferences: readonly Conference[];
  readonly children: readonly Child[];
  readonly available: Pick<Availability, "unreadDays">;
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  readonly period: Period;
  readonly asAt: CalendarDate;
  /** Title of a timescale's check. */
  readonly titleOf: (code: string) => string;
}

/** Which column of the table an outcome is counted in; `null` where the timescale does not apply. */
const COUNTED_AS: Readonly<Record<Standing, "in time" | "late" | "open" | "not judged" | null>> = {
  met: "in time",
  breached: "late",
  overdue: "late",
  "due soon": "open",
  "not yet due": "open",
  "cannot be judged": "not judged",
  "not applicable": null,
};

/**
 * Every timescale of a conference with its denominator: of the period's conferences that it applies to, how
 * many were in time, late or overdue, still open, and not to be judged. A timescale that applies to none of
 * them is left out.
 */
export function complianceTable(input: ComplianceInput): AppendixTable {
  const { available, children, conferences, settings, workingDays, asAt, period } = input;
  const people = peopleOf(children);
  const { unreadDays } = available;
  const sequences = sequencesOf({ conferences, people, asAt, unreadDays });
  const { previous } = sequences;
  const held = input.conferences.filter(
    (conference) => wasHeld(conference, asAt) && contains(period, conference.date),
  );
  const judging = { workingDays, asAt, warning: settings.warningWindow };
  const { outcomeOf: reviewed } = followReviews(sequences, { settings, judging });
  const rows = CONFERENCE_TIMESCALES.flatMap((timescale): TableRow[] => {
    if (!isTurnedOn(timescale, settings.timescales)) return [];
    const timing = timingOf(timescale, settings, previous);
    const counted = { "in time": [], late: [], open: [], "not judged": [] } as Record<
      "in time" | "late" | "open" | "not judged",
      RowSource[]
    >;
    for (const conference of held) {
      const { code } = timescale;
      const followed = code === "T02" || code === "T03" ? reviewed(conference, code) : undefined;
      if (followed === undefined && appliesTo(timescale.conference.about, conference) !== true) {
        continue;
      }
      const outcome =
        followed ??
        standing(
          timing.startOf(conference),
          conference[timing.endField],
          timing.allowed,
          timing.backwards,
          judging,
        );
      const column = COUNTED_AS[outcome];
      if (column) counted[column].push(conference.sources[0]);
    }
    const all = Object.values(counted).flat();
    if (all.length === 0) return [];
    const allOfAKind = isOfAKind(timescale.conference.about);
    const count = (behind: readonly RowSource[]): TableCell => ({
      value: behind.length,
      format: "count",
      behind,
    });
    const inTime = counted["in time"];
    return [
      {
        cells: [
          { value: input.titleOf(timescale.code), format: "text" },
          { ...count(all), ...(allOfAKind && { allOfAKind }) },
          count(inTime),
          {
            value: inTime.length / all.length,
            format: "percentage",
            behind: inTime,
            outOf: all,
            ...(allOfAKind && { allOfAKind }),
          },
          count(counted.late),
          count(counted.open),
          count(counted["not judged"]),
        ],
      },
    ];
  });
  return {
    id: "compliance",
    appendix: null,
    concerns: "the service",
    caption: "Timescales: how many conferences kept them",
    columns: [
      "Timescale",
      "Applies to",
      "In time",
      "In time, %",
      "Late or overdue",
      "Not yet due",
      "Could not be judged",
    ],
    rows,
    period,
    unit: "conferences",
    denominators: rows.map(({ cells }) => Number(cells[1]?.value)),
    notes: [
      "Percentages are of the conferences that the timescale applies to; each has its own denominator.",
      "A date that is missing once its limit has passed counts as overdue.",
    ],
  };
}
