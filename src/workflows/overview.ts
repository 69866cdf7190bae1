import { OVERVIEW_LINES, type Overview, overviewInSlices } from "../domain/overview/overview";
import type { Clock } from "./clock";
import { inSlices } from "./inSlices";
import type { WorkOptions } from "./progress";
import type { Understood } from "./workflows";

/** Counts how each timescale came out over the whole tracker, as Table 2b counts. */
export function overview(
  clock: Clock,
  { understanding, settings, workingDays, asAt }: Understood,
  options: WorkOptions = {},
): Promise<Overview> {
  const { records, available } = understanding;
  const input = { records, available, settings, workingDays, asAt };
  const task = { step: "building", of: OVERVIEW_LINES, counting: "tables" } as const;
  return inSlices(overviewInSlices(input), task, clock, options);
}
