import { type Merged, mergedSettings } from "../domain/settings/merge";
import type { Settings } from "../domain/settings/settings";
import { storedSettings } from "../domain/settings/storedSettings";
import { ExcelProblem } from "../excel/base/excelProblem";
import { changeStored } from "../excel/base/stored";
import type { Clock } from "./clock";
import { onceSaved } from "./onceSaved";
import { settingInWords } from "./settingInWords";
import { teamSettingsOf } from "./teamSettings";
import { understandWorkbook } from "./understandWorkbook";
import type { SavedSettings, SaveOptions } from "./workflows";

/**
 * Keeps settings in the workbook and reads it again by them. A setting that this version does not know is kept, and so
 * is what another pane saved since those were read that the change began `from`.
 * @throws ExcelProblem where a newer version's settings are there: they are left alone.
 */
export async function saveSettings(
  clock: Clock,
  settings: Settings,
  { from, ...options }: SaveOptions = {},
): Promise<SavedSettings> {
  let merged: Merged = { settings, theirs: [], both: [] };
  const change = (stored: unknown) => {
    const { kept, settings: saved } = teamSettingsOf({ settings: stored });
    if (kept.settings === "newer") throw new ExcelProblem("newer settings");
    merged =
      from && kept.settings === "read"
        ? mergedSettings(from, settings, saved)
        : { settings, theirs: [], both: [] };
    return storedSettings(merged.settings, stored);
  };
  await changeStored("settings", change, options.signal);
  const understood = await onceSaved(() => understandWorkbook(clock, options), options.signal);
  const { theirs, both } = merged;
  if (theirs.length === 0 && both.length === 0) return understood;
  const meanwhile = { theirs: theirs.map(settingInWords), both: both.map(settingInWords) };
  return { ...understood, meanwhile };
}
