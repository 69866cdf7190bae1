import { type Kept, readKept } from "./kept";
import { SETTINGS_VERSION, type Settings, settingsSchema } from "./settings";

/** Reads settings as they were stored. Version 1 is the first, so no step leads on from an older one. */
export function readSettings(stored: unknown): Kept<Settings> {
  return readKept(stored, { version: SETTINGS_VERSION, schema: settingsSchema });
}
