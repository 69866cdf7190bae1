import { toIso } from "../domain/calendar/calendarDate";
import { type Acceptance, factsOf } from "../domain/findings/acceptance";
import type { Finding } from "../domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../domain/findings/storedAcceptances";
import { loadStored, saveStored } from "../excel/settings/stored";
import { toRewrite } from "../excel/settings/toRewrite";
import { type Clock, today } from "./clock";
import type { WorkOptions } from "./progress";

/** Who accepts a finding, and why. */
export interface Accepting {
  readonly who: string;
  readonly why: string;
}

/**
 * Accepts a finding with a reason, in the workbook's own settings.
 * @returns all that is accepted now.
 * @throws ExcelProblem where acceptances are there that a newer version wrote, or that cannot be read: they are
 * left alone.
 */
export function acceptFinding(
  clock: Clock,
  finding: Finding,
  accepting: Accepting,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  const facts = factsOf(finding);
  const acceptance = { facts, ...accepting, when: toIso(today(clock)) };
  return changeAcceptances((kept) => [...without(kept, facts), acceptance], signal);
}

/** Takes an acceptance back: the finding is shown again. @returns all that is accepted now. */
export function takeBackAcceptance(
  finding: Finding,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  return changeAcceptances((kept) => without(kept, factsOf(finding)), signal);
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

function without(kept: readonly Acceptance[], facts: string): readonly Acceptance[] {
  return kept.filter((acceptance) => acceptance.facts !== facts);
}
