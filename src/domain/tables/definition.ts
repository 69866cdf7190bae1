import type { CalendarDate } from "../calendar/calendarDate";
import type { Period } from "../calendar/periods";
import type { WorkingDays } from "../calendar/workingDays";
import type { Need } from "../records/need";
import type { Availability, Records } from "../records/records";
import type { Settings } from "../settings/settings";
import type { Reporting } from "./reporting";
import type { AppendixTable } from "./table";

/** What tables are built from. */
export interface TableInput {
  readonly records: Records;
  readonly available: Availability;
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  /** What is reported on: a conference belongs to the period of its date. */
  readonly period: Period;
  /** The day on which is looked back: what is dated later has not happened yet. */
  readonly asAt: CalendarDate;
}

/**
 * What a table holds for one period: the table without what its definition says already. It names its own period
 * where that is another than was asked for.
 */
export type TableContent = Omit<AppendixTable, "id" | "appendix" | "caption" | "period"> &
  Partial<Pick<AppendixTable, "period">>;

/** One table or figure, as a value. Adding one is adding a file and a line in the catalogue. */
export interface TableDefinition {
  readonly id: string;
  /** Number of the appendix it is printed in; `null` for tables beyond the printed ones. */
  readonly appendix: 1 | 2 | 3 | null;
  readonly caption: string;
  /** Whether its cells repeat what the team wrote, names included: it is then in no scrutiny copy. */
  readonly wordsOfTheTeam?: true;
  /** The columns without which it cannot be made. */
  readonly needs: (settings: Settings) => readonly Need[];
  /** What takes long in building it: parts that the reporting remembers, to be worked out one at a time before. */
  readonly parts?: (reporting: Reporting) => readonly (() => unknown)[];
  /** Pure: the same reporting gives the same content. */
  readonly build: (reporting: Reporting) => TableContent;
}
