import type { CalendarDate } from "../domain/calendar/calendarDate";
import { workingDaysOf } from "../domain/settings/closureDays";
import { readWorkbook } from "../excel/read/readWorkbook";
import { understandInSlices } from "../workbook/records/understand";
import { type Clock, today } from "./clock";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";
import { teamSettingsOf } from "./teamSettings";
import type { Understood } from "./workflows";

export type { ProfileChange } from "../workbook/headings/plans/profileChanges";
export type {
  ColumnMatch,
  UnderstoodCode,
  UnderstoodSheet,
} from "../workbook/reading/understoodSheet";
export type { Understanding } from "../workbook/records/understanding";

/** Options of everything that reads the workbook. */
export interface ReadingOptions extends WorkOptions {
  /** Today where it is not given. */
  readonly asAt?: CalendarDate;
}

/** Reads the workbook and makes of it what it can, by what its team has set and confirmed. */
export async function understandWorkbook(
  clock: Clock,
  { asAt = today(clock), signal, onProgress }: ReadingOptions = {},
): Promise<Understood> {
  const started = clock.elapsed();
  const { snapshot, stored } = await readWorkbook({
    ...(signal && { signal }),
    onProgress: (done, of) => onProgress?.({ step: "reading", done, of, counting: "rows" }),
  });
  const readAt = clock.elapsed();
  const team = teamSettingsOf(stored);
  const { agencies, indicators } = team.settings;
  const { profile } = team;
  const rows = snapshot.sheets.reduce((sum, { values }) => sum + values.length, 0);
  const understanding = await inSlices(
    understandInSlices(snapshot, { asAt, profile, agencies, indicators }),
    { step: "understanding", of: rows, counting: "rows" },
    clock,
    { ...(signal && { signal }), ...(onProgress && { onProgress }) },
  );
  return {
    ...team,
    snapshot,
    understanding,
    asAt,
    workingDays: workingDaysOf(team.settings, understanding.records.nonWorkingDays),
    timings: { reading: readAt - started, understanding: clock.elapsed() - readAt },
  };
}
