import { isPlain, type Kept, readKept, withUnknownKeys } from "./kept";
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, settingsSchema } from "./settings";

/**
 * Reads settings as they were stored. A setting that is missing takes its default: it came with a later version.
 * One that cannot be read takes its default too, and is told by its path: `timescales.T10`, `closureDays`.
 */
export function readSettings(stored: unknown): Kept<Settings> {
  const shape = { version: SETTINGS_VERSION, schema: settingsSchema };
  const filled =
    isPlain(stored) && holdsASetting(stored) ? withDefaults(stored, DEFAULT_SETTINGS) : stored;
  const unread: string[] = [];
  let candidate = filled;
  for (;;) {
    const kept = readKept(candidate, shape);
    if (kept.kind !== "unreadable" || !isPlain(candidate)) {
      return kept.kind === "read" && unread.length > 0
        ? { kind: "in part", value: kept.value, unread: unread.sort() }
        : kept;
    }
    const read = settingsSchema.safeParse(candidate);
    const path = read.success ? [] : settingAt(read.error.issues[0]?.path ?? []);
    const name = path.join(".");
    const isSetting = path[0] !== "schemaVersion" && path[0] !== undefined;
    if (!isSetting || !holdsASetting(candidate) || unread.includes(name)) return kept;
    unread.push(name);
    candidate = withDefaultAt(candidate, DEFAULT_SETTINGS, path);
  }
}

/** Whether any setting is there at all: what holds none is something else. */
function holdsASetting(stored: Values): boolean {
  return Object.keys(DEFAULT_SETTINGS).some((key) => key !== "schemaVersion" && key in stored);
}

/** Settings to be saved in place of others: what a newer version keeps beside them stays. */
export function storedSettings(settings: Settings, replaced: unknown): unknown {
  return withUnknownKeys(replaced, settings);
}

/** Settings that consist of several, each with its own default. Any other is read as a whole. */
const GROUPS: ReadonlySet<PropertyKey> = new Set(["timescales", "rate", "tables"]);

function settingAt([first, second]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return [];
  const inGroup = GROUPS.has(first) && second !== undefined;
  return inGroup ? [String(first), String(second)] : [String(first)];
}

type Values = Readonly<Record<string, unknown>>;

/** Fills in what is missing. A version is never made up. */
function withDefaults(stored: Values, defaults: Values): Values {
  const filled: Record<string, unknown> = { ...stored };
  for (const [key, usual] of Object.entries(defaults)) {
    const there = stored[key];
    if (there === undefined && key !== "schemaVersion") filled[key] = usual;
    else if (isPlain(there) && isPlain(usual)) filled[key] = withDefaults(there, usual);
  }
  return filled;
}

function withDefaultAt(
  values: Values,
  defaults: Values,
  [key, ...rest]: readonly string[],
): Values {
  if (key === undefined) return values;
  const [there, usual] = [values[key], defaults[key]];
  const inside = rest.length > 0 && isPlain(there) && isPlain(usual);
  return { ...values, [key]: inside ? withDefaultAt(there, usual, rest) : usual };
}
