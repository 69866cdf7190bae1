import type { Acceptance } from "../domain/findings/acceptance";
import { readAcceptances } from "../domain/findings/storedAcceptances";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { readSettings } from "../domain/settings/storedSettings";
import { type LastCorrections, lastOf, readBatches } from "../excel/corrections/batches";
import type { StoredThings } from "../excel/settings/stored";
import { type Profile, readProfile } from "../workbook/profile";

/**
 * Where settings come from: saved in the workbook; the usual ones, none being saved; the usual ones because
 * those saved are a newer version's, or cannot be read, and are left alone.
 */
export type KeptAs = "saved" | "usual" | "newer" | "unreadable";

/** What a team has set and confirmed for its workbook. */
export interface Team {
  readonly settings: Settings;
  readonly settingsKept: KeptAs;
  /** What was confirmed of the sheets and their columns; `null` where nothing is. */
  readonly profile: Profile | null;
  readonly profileKept: KeptAs;
  readonly accepted: readonly Acceptance[];
  /** The corrections that could be taken back, whoever made them; `null` where there are none. */
  readonly lastCorrections: LastCorrections | null;
}

/** Reads what the workbook keeps of its team's settings, older versions brought up to date. */
export function teamOf(stored: StoredThings): Team {
  return {
    ...settingsOf(stored.settings),
    ...profileOf(stored.profile),
    accepted: readAcceptances(stored.accepted),
    lastCorrections: lastOf(readBatches(stored.corrections)),
  };
}

function settingsOf(stored: unknown): Pick<Team, "settings" | "settingsKept"> {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, settingsKept: "usual" };
  const read = readSettings(stored);
  return read.kind === "settings"
    ? { settings: read.settings, settingsKept: "saved" }
    : { settings: DEFAULT_SETTINGS, settingsKept: read.kind };
}

function profileOf(stored: unknown): Pick<Team, "profile" | "profileKept"> {
  if (stored === undefined) return { profile: null, profileKept: "usual" };
  const read = readProfile(stored);
  return read.kind === "profile"
    ? { profile: read.profile, profileKept: "saved" }
    : { profile: null, profileKept: read.kind };
}
