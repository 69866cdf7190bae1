import { acceptanceIndex } from "../domain/findings/acceptance";
import type { CheckResult } from "../domain/findings/checkResult";
import { check } from "../domain/rules/check";
import { applyHighlights } from "../excel/highlights/highlights";
import { planHighlights } from "../excel/highlights/plan";
import { breathe } from "./breathe";
import type { Clock } from "./clock";
import { type ReadingOptions, understandWorkbook } from "./understandWorkbook";
import type { Understood, Validation } from "./workflows";

export interface ValidateOptions extends ReadingOptions {
  /** Whether to mark the findings in the sheets; so it is unless set. */
  readonly highlight?: boolean;
}

/**
 * Reads the workbook, understands it, runs every check, and marks the findings in the sheets. A workbook in
 * which nothing like a tracker is found is left as it is.
 */
export async function validate(clock: Clock, options: ValidateOptions = {}): Promise<Validation> {
  const { signal, onProgress, highlight = true } = options;
  const started = clock.elapsed();
  const understood = await understandWorkbook(clock, options);
  const { recognised, records } = understood.understanding;
  const of = records.conferences.length;
  const checkedFrom = clock.elapsed();
  onProgress?.({ step: "checking", done: 0, of, counting: "conferences" });
  await breathe(signal);
  const result = recognised ? checkAll(understood) : nothingChecked(understood);
  onProgress?.({ step: "checking", done: of, of, counting: "conferences" });
  await breathe(signal);
  const markedFrom = clock.elapsed();
  const shown = recognised && highlight;
  const notHighlighted = shown ? await mark(understood, result, options) : [];
  const ended = clock.elapsed();
  return {
    ...understood,
    result,
    highlighted: shown ? true : null,
    notHighlighted,
    checkedAt: clock.now(),
    tookMs: ended - started,
    timings: {
      ...understood.timings,
      checking: markedFrom - checkedFrom,
      highlighting: ended - markedFrom,
    },
  };
}

/** Runs every check over what was understood. */
export function checkAll(understood: Understood): CheckResult {
  const { understanding, settings, workingDays, asAt } = understood;
  const { records, available, problems } = understanding;
  return check({ records, available, problems, settings, workingDays, asAt });
}

/** A result that says nothing, for a workbook that holds no tracker. */
function nothingChecked({ asAt }: Understood): CheckResult {
  return { asAt, findings: [], tallies: [], holidaysEnd: null };
}

/** Marks what nobody has accepted. @returns the protected sheets that could not be marked. */
function mark(
  { accepted, snapshot }: Understood,
  { findings }: CheckResult,
  { signal, onProgress }: ValidateOptions,
): Promise<readonly string[]> {
  const acceptanceOf = acceptanceIndex(accepted);
  const open = findings.filter((finding) => acceptanceOf(finding) === null);
  const of = open.length;
  onProgress?.({ step: "highlighting", done: 0, of, counting: "findings" });
  return applyHighlights(planHighlights(open), {
    ...(signal && { signal }),
    sheets: snapshot.sheets.map(({ name }) => name),
  });
}
