import { toIso } from "../domain/calendar/calendarDate";
import { type Acceptance, acceptedOf } from "../domain/findings/acceptance";
import type { Finding } from "../domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../domain/findings/storedAcceptances";
import { loadStored, saveStored, toRewrite } from "../excel/base/stored";
import { rowDigests } from "../workbook/records/rowDigests";
import { type Clock, today } from "./clock";
import type { WorkOptions } from "./progress";
import type { Accepting, Understood } from "./workflows";

/**
 * Accepts a finding with a reason, in the workbook's own settings. `understood` is what it was found in.
 * @returns all that is accepted now.
 * @throws ExcelProblem where acceptances are there that a newer version wrote, or that cannot be read: they are
 * left alone.
 */
export function acceptFinding(
  clock: Clock,
  { snapshot, understanding }: Understood,
  finding: Finding,
  accepting: Accepting,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  const what = acceptedOf(finding, rowDigests(snapshot, understanding));
  const acceptance = { ...what, ...accepting, when: toIso(today(clock)) };
  return changeAcceptances((kept) => [...kept, acceptance], signal);
}

/** Takes an acceptance back: its finding is shown again. @returns all that is accepted now. */
export function takeBackAcceptance(
  acceptance: Acceptance,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  return changeAcceptances((kept) => without(kept, acceptance), signal);
}

async function changeAcceptances(
  change: (kept: readonly Acceptance[]) => readonly Acceptance[],
  signal: AbortSignal | undefined,
): Promise<readonly Acceptance[]> {
  const stored = await loadStored(["accepted"], signal);
  const kept = readAcceptances(stored.accepted);
  const changed = change(toRewrite(kept, "What was accepted") ?? []);
  await saveStored({ accepted: storedAcceptances(changed) }, signal);
  return changed;
}

function without(kept: readonly Acceptance[], taken: Acceptance): readonly Acceptance[] {
  return kept.filter(({ facts, row }) => facts !== taken.facts || row !== taken.row);
}
