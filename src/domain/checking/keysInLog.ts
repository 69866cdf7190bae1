import { refKey } from "../records/refKey";
import type { Tracker } from "./tracker";

/** References as they are compared, and whether every conference has one. */
export interface KeysInLog {
  readonly keys: ReadonlySet<string>;
  readonly complete: boolean;
}

/**
 * The references that the log's conferences have; `undefined` where it has no such column. Where one is blank,
 * which D01 tells of, a row that seems to belong to none may belong to that conference.
 */
export function keysInLog(
  field: "familyRef" | "conferenceRef",
  { available, records }: Tracker,
): KeysInLog | undefined {
  if (!available.has("conferences", field)) return undefined;
  const keys = new Set<string>();
  let complete = true;
  for (const conference of records.conferences) {
    const key = refKey(conference[field]);
    if (key === undefined) complete = false;
    else keys.add(key);
  }
  return { keys, complete };
}
