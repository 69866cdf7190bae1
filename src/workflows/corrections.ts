import { certainCorrections } from "../domain/findings/corrections";
import type { Finding } from "../domain/findings/finding";
import * as excel from "../excel/corrections/corrections";
import * as preview from "../excel/corrections/preview";
import { type Clock, momentInWords } from "./clock";
import type { WorkOptions } from "./progress";

export type { LastCorrections } from "../excel/corrections/batches";

/** Shows what the certain corrections of these findings would do, and writes nothing. */
export function previewCorrections(
  findings: readonly Finding[],
  { signal }: WorkOptions = {},
): Promise<readonly preview.CorrectionPreview[]> {
  return preview.previewCorrections(certainCorrections(findings), signal);
}

/** Makes previewed corrections in one go and logs them. */
export function applyCorrections(
  clock: Clock,
  previews: readonly preview.CorrectionPreview[],
  { signal }: WorkOptions = {},
): Promise<excel.CorrectionsDone> {
  return excel.applyCorrections(previews, momentOf(clock), signal);
}

/** Takes the latest corrections back whole and logs that. */
export function takeBackCorrections(
  clock: Clock,
  { signal }: WorkOptions = {},
): Promise<excel.CorrectionsDone> {
  return excel.takeBackCorrections(momentOf(clock), signal);
}

function momentOf(clock: Clock): excel.Moment {
  const now = clock.now();
  return { iso: now.toISOString(), inWords: momentInWords(now) };
}
