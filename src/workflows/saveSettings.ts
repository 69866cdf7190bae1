import type { Settings } from "../domain/settings/settings";
import { ExcelProblem } from "../excel/base/excelProblem";
import { loadStored, saveStored } from "../excel/base/stored";
import type { Clock } from "./clock";
import type { WorkOptions } from "./progress";
import { teamOf } from "./team";
import { understandWorkbook } from "./understandWorkbook";
import type { Understood } from "./workflows";

/**
 * Keeps settings in the workbook and reads it again by them.
 * @throws ExcelProblem where a newer version's settings are there: they are left alone.
 */
export async function saveSettings(
  clock: Clock,
  settings: Settings,
  options: WorkOptions = {},
): Promise<Understood> {
  const { kept } = teamOf(await loadStored(["settings"], options.signal));
  if (kept.settings === "newer") throw new ExcelProblem("newer settings");
  await saveStored({ settings }, options.signal);
  return understandWorkbook(clock, options);
}
