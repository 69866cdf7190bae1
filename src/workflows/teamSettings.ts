import type { Acceptance } from "../domain/findings/acceptance";
import { readAcceptances } from "../domain/findings/storedAcceptances";
import { type Kept, readOr } from "../domain/settings/kept";
import { DEFAULT_SETTINGS, type Settings } from "../domain/settings/settings";
import { readSettings } from "../domain/settings/storedSettings";
import type { StoredThings } from "../excel/base/stored";
import { type LastCorrections, lastOf, readBatches } from "../excel/corrections/batches";
import { type Profile, readProfile } from "../workbook/headings/profile";

/** What a team has set, confirmed, accepted and corrected, and its workbook keeps. */
export type KeptName = "settings" | "profile" | "accepted" | "corrections";

/** Whether a thing was read from the workbook; a newer version's and what cannot be read are left alone there. */
export type KeptAs = Kept<unknown>["kind"];

/** What a team has set and confirmed for its workbook. */
export interface TeamSettings {
  /** How each part was kept. What stands here for one that was not read is the usual, or nothing. */
  readonly kept: Readonly<Record<KeptName, KeptAs>>;
  readonly settings: Settings;
  /** Settings that could not be read, by their paths: the usual stands in for each. */
  readonly unread: readonly string[];
  /** What was confirmed of the sheets and their columns; `null` where nothing is. */
  readonly profile: Profile | null;
  readonly accepted: readonly Acceptance[];
  /** The corrections that could be taken back, whoever made them; `null` where there are none. */
  readonly lastCorrections: LastCorrections | null;
}

/** Reads what the workbook keeps of its team's settings, older versions brought up to date. */
export function teamSettingsOf(stored: StoredThings): TeamSettings {
  const settings = readSettings(stored.settings);
  const profile = readProfile(stored.profile);
  const accepted = readAcceptances(stored.accepted);
  const corrections = readBatches(stored.corrections);
  return {
    kept: {
      settings: settings.kind,
      profile: profile.kind,
      accepted: accepted.kind,
      corrections: corrections.kind,
    },
    settings: readOr(settings, DEFAULT_SETTINGS),
    unread: settings.kind === "in part" ? settings.unread : [],
    profile: readOr<Profile | null>(profile, null),
    accepted: readOr(accepted, []),
    lastCorrections: lastOf(readOr(corrections, [])),
  };
}
