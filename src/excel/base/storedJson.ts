/** Where the add-in keeps its things among the workbook's settings: saved with the file, unseen in the sheets. */
export const STORED = {
  settings: "ConferenceCheck.settings",
  profile: "ConferenceCheck.profile",
  accepted: "ConferenceCheck.accepted",
  tables: "ConferenceCheck.tables",
  corrections: "ConferenceCheck.corrections",
} as const;
export type StoredName = keyof typeof STORED;

/**
 * Asks for something the add-in stored; the answer is there after the next round trip: what was stored,
 * `undefined` where nothing is, or the text itself where it is no JSON.
 */
export function askStored(context: Excel.RequestContext, name: StoredName): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(STORED[name]).load("value");
  return () => (setting.isNullObject ? undefined : parsed(setting.value));
}

/** Stores something with the next round trip, in place of what was there. */
export function store(context: Excel.RequestContext, name: StoredName, value: unknown): void {
  context.workbook.settings.add(STORED[name], JSON.stringify(value));
}

/** Asks for something stored; after the next round trip the answer takes it out, where it is there. */
export function askToForget(context: Excel.RequestContext, name: StoredName): () => void {
  const setting = context.workbook.settings.getItemOrNullObject(STORED[name]).load("key");
  return () => {
    if (!setting.isNullObject) setting.delete();
  };
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
