import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import { understand } from "../../../src/workbook/records/understand";
import { sampleSnapshot } from "../../snapshotOf";

/** The sample tracker for its year, looked back on from the day it was last updated. */
export async function sampleInput(): Promise<TableInput> {
  const asAt = fromIso("2014-04-25");
  const { records, available } = understand(await sampleSnapshot(), { asAt, profile: null });
  return {
    records,
    available,
    settings: DEFAULT_SETTINGS,
    workingDays: workingDaysOf(DEFAULT_SETTINGS, records.nonWorkingDays),
    period: financialYear(2013),
    asAt,
  };
}
