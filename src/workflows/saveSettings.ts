import type { Settings } from "../domain/settings/settings";
import { storedSettings } from "../domain/settings/storedSettings";
import { ExcelProblem } from "../excel/base/excelProblem";
import { loadStored, saveStored } from "../excel/base/stored";
import type { Clock } from "./clock";
import type { WorkOptions } from "./progress";
import { teamSettingsOf } from "./teamSettings";
import { understandWorkbook } from "./understandWorkbook";
import type { Understood } from "./workflows";

/**
 * Keeps settings in the workbook and reads it again by them. A setting that this version does not know is kept.
 * @throws ExcelProblem where a newer version's settings are there: they are left alone.
 */
export async function saveSettings(
  clock: Clock,
  settings: Settings,
  options: WorkOptions = {},
): Promise<Understood> {
  const stored = await loadStored(["settings"], options.signal);
  if (teamSettingsOf(stored).kept.settings === "newer") throw new ExcelProblem("newer settings");
  await saveStored({ settings: storedSettings(settings, stored.settings) }, options.signal);
  return understandWorkbook(clock, options);
}
