import { toIso } from "../domain/calendar/calendarDate";
import {
  type Acceptance,
  acceptedOf,
  broughtOver,
  isSameAcceptance,
} from "../domain/findings/acceptance";
import type { Finding } from "../domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../domain/findings/storedAcceptances";
import { changeStored, toRewrite } from "../excel/base/stored";
import { rowDigests } from "../workbook/records/rowDigests";
import { type Clock, today } from "./clock";
import type { WorkOptions } from "./progress";
import type { Accepting, Validation } from "./workflows";

/** The check in which findings came up. */
type Checked = Pick<Validation, "snapshot" | "understanding" | "result">;

/**
 * Accepts findings with one reason, in the workbook's own settings. What earlier versions accepted is saved as this
 * version knows it.
 * @returns all that is accepted now.
 * @throws ExcelProblem where acceptances are there that a newer version wrote, or that cannot be read: they are
 * left alone.
 */
export function acceptFindings(
  clock: Clock,
  checked: Checked,
  findings: readonly Finding[],
  accepting: Accepting,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  const digest = rowDigests(checked.snapshot, checked.understanding);
  const when = toIso(today(clock));
  const acceptances = findings.map((finding) => ({
    ...acceptedOf(finding, digest),
    ...accepting,
    when,
  }));
  return changeAcceptances(checked, (kept) => [...kept, ...acceptances], signal);
}

/** Takes an acceptance back: its finding is shown again. @returns all that is accepted now. */
export function takeBackAcceptance(
  checked: Checked,
  acceptance: Acceptance,
  { signal }: WorkOptions = {},
): Promise<readonly Acceptance[]> {
  const [taken = acceptance] = inThisVersion([acceptance], checked);
  return changeAcceptances(
    checked,
    (kept) => kept.filter((one) => !isSameAcceptance(one, taken)),
    signal,
  );
}

async function changeAcceptances(
  checked: Checked,
  change: (kept: readonly Acceptance[]) => readonly Acceptance[],
  signal: AbortSignal | undefined,
): Promise<readonly Acceptance[]> {
  let changed: readonly Acceptance[] = [];
  await changeStored(
    "accepted",
    (stored) => {
      const kept = toRewrite(readAcceptances(stored), "What was accepted") ?? [];
      changed = change(inThisVersion(kept, checked));
      return storedAcceptances(changed);
    },
    signal,
  );
  return changed;
}

function inThisVersion(
  kept: readonly Acceptance[],
  { result, snapshot, understanding }: Checked,
): readonly Acceptance[] {
  return broughtOver(kept, result.findings, rowDigests(snapshot, understanding));
}
