import { toIso } from "../domain/calendar/calendarDate";
import { type Acceptance, factsOf } from "../domain/findings/acceptance";
import type { Finding } from "../domain/findings/finding";
import { areNewer, storedAcceptances } from "../domain/findings/storedAcceptances";
import { ExcelProblem } from "../excel/excelProblem";
import { loadStored, saveStored } from "../excel/settings/stored";
import { type Clock, today } from "./clock";
import type { WorkOptions } from "./progress";
import { teamOf } from "./team";

/** Who accepts a finding, and why. */
export interface Accepting {
  readonly who: string;
  readonly why: string;
}

/**
 * Accepts a finding with a reason, in the workbook's own settings.
 * @returns all that is accepted now.
 * @throws ExcelProblem where a newer version's acceptances are there: they are left alone.
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
  if (areNewer(stored.accepted)) throw new ExcelProblem("newer settings");
  const { accepted } = teamOf(stored);
  const changed = change(accepted);
  await saveStored({ accepted: storedAcceptances(changed) }, signal);
  return changed;
}

function without(kept: readonly Acceptance[], facts: string): readonly Acceptance[] {
  return kept.filter((acceptance) => acceptance.facts !== facts);
}
