import { z } from "zod";
import { SETTINGS_VERSION, type Settings, settingsSchema } from "./settings";

/** What was found where a workbook keeps its settings. */
export type StoredSettings =
  | { readonly kind: "settings"; readonly settings: Settings; readonly migrated: boolean }
  /** Written by a later version of the add-in: to be left alone, and said so. */
  | { readonly kind: "newer"; readonly schemaVersion: number }
  | { readonly kind: "unreadable"; readonly problem: string };

type Stored = Readonly<Record<string, unknown>>;

/** Turns settings of one version into the next version's shape. */
export type Migration = (stored: Stored) => Stored;

/** The step that leads on from each older version. Version 1 is the first, so there is none yet. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

const anyVersion = z.looseObject({ schemaVersion: z.number().int().min(1) });

/** Whether something was stored by a later version of the add-in than the one that knows `version`. */
export function isNewer(stored: unknown, version: number): boolean {
  const versioned = anyVersion.safeParse(stored);
  return versioned.success && versioned.data.schemaVersion > version;
}

/** Reads settings as they were stored, in this version's shape or in an older one. */
export function readSettings(stored: unknown): StoredSettings {
  const versioned = anyVersion.safeParse(stored);
  if (!versioned.success) {
    return { kind: "unreadable", problem: z.prettifyError(versioned.error) };
  }
  const { schemaVersion } = versioned.data;
  if (schemaVersion > SETTINGS_VERSION) return { kind: "newer", schemaVersion };

  const current = takenForward(versioned.data, SETTINGS_VERSION, MIGRATIONS);
  const read = settingsSchema.safeParse(current);
  return read.success
    ? { kind: "settings", settings: read.data, migrated: schemaVersion < SETTINGS_VERSION }
    : { kind: "unreadable", problem: z.prettifyError(read.error) };
}

/**
 * Settings taken step by step from their own version to version `target`.
 * @throws RangeError when a step is missing.
 */
export function takenForward(
  stored: Stored & { readonly schemaVersion: number },
  target: number,
  migrations: ReadonlyMap<number, Migration>,
): Stored {
  let current: Stored = stored;
  for (let version = stored.schemaVersion; version < target; version += 1) {
    const migrate = migrations.get(version);
    if (!migrate) throw new RangeError(`No step leads on from version ${version} of the settings`);
    current = { ...migrate(current), schemaVersion: version + 1 };
  }
  return current;
}
