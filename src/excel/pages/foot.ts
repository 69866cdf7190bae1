import { readOr } from "../../domain/settings/kept";
import { DEFAULT_SETTINGS } from "../../domain/settings/settings";
import { readSettings } from "../../domain/settings/storedSettings";
import { askStored } from "../base/stored";

/** Asks for the council's name, as Set up has it; the answer is there after the next round trip, "" where it is not said. */
export function askCouncil(context: Excel.RequestContext): () => string {
  const stored = askStored(context, "settings");
  return () => readOr(readSettings(stored()), DEFAULT_SETTINGS).council;
}

/** What stands at the foot of a page, on the left: those of its parts that are known. */
export function footOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
