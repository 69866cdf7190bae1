import type { TimescaleFinding } from "../domain/findings/finding";
import { checkAll } from "./validate";
import type { Understood } from "./workflows";

/**
 * What is not done yet and falls due within so many working days of the as-at day, the soonest first: so that
 * a breach can still be prevented.
 */
export function dueSoon(understood: Understood, workingDays: number): readonly TimescaleFinding[] {
  const settings = { ...understood.settings, warningWindow: workingDays };
  return checkAll({ ...understood, settings })
    .findings.filter((finding) => finding.kind === "timescale")
    .filter(({ outcome }) => outcome === "due soon")
    .sort((a, b) => (a.limit ?? 0) - (b.limit ?? 0));
}
