import type { Kept } from "../../domain/settings/kept";
import { ExcelProblem } from "./excelProblem";
import { type Conversation, inExcel } from "./inExcel";

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

/** What the workbook holds of the add-in's own, each as it was stored: to be read by its schema. */
export type StoredThings = Readonly<Partial<Record<StoredName, unknown>>>;

/** Reads what the add-in stored under these names: one round trip. */
export function loadStored(
  names: readonly StoredName[],
  signal?: AbortSignal,
): Promise<StoredThings> {
  return inExcel(signal, async ({ context, sync }) => {
    const answers = names.map((name) => ({ name, answer: askStored(context, name) }));
    await sync();
    return Object.fromEntries(answers.map(({ name, answer }) => [name, answer()]));
  });
}

/** Stores things in the workbook, each in place of what was there: one round trip. */
export function saveStored(things: StoredThings, signal?: AbortSignal): Promise<void> {
  return inExcel(signal, async ({ context, sync }) => {
    for (const name of storedNames()) {
      if (name in things) store(context, name, things[name]);
    }
    await sync();
  });
}

/** How often a change is made again because another pane stored something in that moment: nobody saves that often. */
const MOST_ROUNDS = 5;

/**
 * Changes one thing that the workbook keeps. What stands until then is looked at in the very request that writes: where
 * another pane had stored something in that moment, the change is made to that. A save whose answer is lost is
 * looked up.
 * @param change makes what is to be stored of what is, which is `undefined` where nothing is. What it throws leaves
 * what is stored as it is.
 * @returns what is stored now.
 */
export async function changeStored(
  name: StoredName,
  change: (stored: unknown) => unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  let changed: unknown;
  try {
    return await inExcel(signal, async ({ context, sync }) => {
      const asked = askStored(context, name);
      await sync();
      let found = asked();
      let expected = found;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        changed = orGivenBack(() => change(found));
        if (changed instanceof NotChanged) {
          if (round > 0) {
            store(context, name, found);
            await sync();
          }
          throw changed.why;
        }
        const stood = askStored(context, name);
        store(context, name, changed);
        await sync();
        if (isSame(stood(), expected)) return changed;
        found = stood();
        expected = changed;
      }
      throw new ExcelProblem("Excel busy");
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (changed === undefined || changed instanceof NotChanged) throw error;
    const now = await loadStored([name]).catch(() => null);
    if (now === null || !isSame(now[name], changed)) throw error;
    return changed;
  }
}

/** A change that was refused, and why. */
class NotChanged {
  constructor(readonly why: unknown) {}
}

function orGivenBack(change: () => unknown): unknown {
  try {
    return change();
  } catch (error) {
    return new NotChanged(error);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Takes everything the add-in stored out of the workbook's settings. @returns what was there. */
export async function removeStored({
  context,
  sync,
}: Conversation): Promise<readonly StoredName[]> {
  const found = storedNames().map((name) => ({
    name,
    setting: context.workbook.settings.getItemOrNullObject(STORED[name]).load("key"),
  }));
  await sync();
  const there = found.filter(({ setting }) => !setting.isNullObject);
  for (const { setting } of there) setting.delete();
  if (there.length > 0) await sync();
  return there.map(({ name }) => name);
}

function storedNames(): readonly StoredName[] {
  return Object.keys(STORED).filter((name): name is StoredName => name in STORED);
}

/**
 * What the workbook keeps, where it is to be written again; `undefined` where it keeps nothing.
 * @param what it is, in words: "What was accepted"
 * @throws ExcelProblem where a newer version wrote it, or it cannot be read: nothing is written over it.
 */
export function toRewrite<T>(kept: Kept<T>, what: string): T | undefined {
  switch (kept.kind) {
    case "nothing":
      return undefined;
    case "read":
      return kept.value;
    case "newer":
      throw new ExcelProblem("newer settings");
    case "in part":
    case "unreadable":
      throw new ExcelProblem("settings unreadable", { what });
  }
}
