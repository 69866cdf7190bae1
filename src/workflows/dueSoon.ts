import { RULES } from "../domain/catalogue/catalogue";
import type { TimescaleFinding } from "../domain/findings/finding";
import type { Clock } from "./clock";
import { checkBy } from "./validate";
import type { Understood } from "./workflows";

/**
 * What is not done yet and falls due within n working days of the as-at day, and conferences that are booked for a day
 * within them, the soonest limit first: so that a breach can still be prevented.
 */
export async function dueSoon(
  clock: Clock,
  understood: Understood,
  workingDays: number,
): Promise<readonly TimescaleFinding[]> {
  const settings = { ...understood.settings, warningWindow: workingDays };
  const timescales = RULES.filter(({ timescale }) => timescale);
  const options = { bookingsToo: true };
  const { findings } = await checkBy(timescales, clock, { ...understood, settings }, options);
  return findings
    .filter((finding) => finding.kind === "timescale")
    .filter(({ outcome }) => outcome === "due soon")
    .sort((a, b) => (a.limit ?? 0) - (b.limit ?? 0));
}
