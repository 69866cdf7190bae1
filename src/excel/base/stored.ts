import { type Conversation, inExcel } from "./inExcel";
import { askStored, STORED, type StoredName, store } from "./storedJson";

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
