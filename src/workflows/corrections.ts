import { dateInFull } from "../domain/calendar/words";
import type { Finding } from "../domain/findings/finding";
import * as excel from "../excel/corrections/corrections";
import { type Clock, today } from "./clock";
import type { WorkOptions } from "./progress";

/** Shows what the certain corrections of these findings would do, and writes nothing. */
export function previewCorrections(
  findings: readonly Finding[],
  { signal }: WorkOptions = {},
): Promise<readonly excel.CorrectionPreview[]> {
  const asked = findings.flatMap((finding) =>
    finding.kind === "record"
      ? (finding.corrections ?? []).map((correction) => ({ check: finding.code, correction }))
      : [],
  );
  return excel.previewCorrections(asked, signal);
}

/** Makes previewed corrections in one go and logs them. @returns how many cells were corrected. */
export function applyCorrections(
  clock: Clock,
  previews: readonly excel.CorrectionPreview[],
  { signal }: WorkOptions = {},
): Promise<number> {
  return excel.applyCorrections(previews, momentOf(clock), signal);
}

/** Takes the latest corrections back whole. @returns how many cells hold again what they held. */
export function takeBackCorrections(clock: Clock, { signal }: WorkOptions = {}): Promise<number> {
  return excel.takeBackCorrections(momentOf(clock), signal);
}

function momentOf(clock: Clock): excel.Moment {
  const now = clock.now();
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return { iso: now.toISOString(), inWords: `${dateInFull(today(clock))}, ${time.join(":")}` };
}
