import { RULES } from "../domain/catalogue/catalogue";
import { checkInSlices } from "../domain/catalogue/check";
import type { CheckInput } from "../domain/checking/checkInput";
import type { Rule } from "../domain/checking/rule";
import type { CheckResult } from "../domain/findings/checkResult";
import { problemWords } from "../excel/base/problemWords";
import { highlightedSheets } from "../excel/highlights/highlights";
import type { NotMarked } from "../excel/highlights/notMarked";
import type { Clock } from "./clock";
import { inSlices } from "./inSlices";
import { openFindings } from "./openFindings";
import type { WorkOptions } from "./progress";
import { showHighlights } from "./showHighlights";
import { type ReadingOptions, understandWorkbook } from "./understandWorkbook";
import type { Understood, Validation } from "./workflows";

export interface ValidateOptions extends ReadingOptions {
  /** Whether to mark the findings in the sheets; so it is unless set. */
  readonly highlight?: boolean;
}

/**
 * Reads the workbook, understands it, runs every check, and marks the findings in the sheets. A workbook in
 * which nothing like a tracker is found is left as it is. Without marking, it tells whether marks are there.
 */
export async function validate(clock: Clock, options: ValidateOptions = {}): Promise<Validation> {
  const { highlight = true } = options;
  const started = clock.elapsed();
  const understood = await understandWorkbook(clock, options);
  const { recognised } = understood.understanding;
  const checkedFrom = clock.elapsed();
  const result = recognised
    ? await checkBy(RULES, clock, understood, options)
    : nothingChecked(understood);
  const markedFrom = clock.elapsed();
  const marked =
    recognised && highlight ? await mark(clock, understood, result, options) : NOT_ASKED;
  const ended = clock.elapsed();
  return {
    ...understood,
    result,
    highlighted: recognised ? (marked.highlighted ?? (await areMarksThere(options))) : null,
    notHighlighted: marked.notHighlighted,
    checkedAt: clock.now(),
    tookMs: ended - started,
    timings: {
      ...understood.timings,
      checking: markedFrom - checkedFrom,
      highlighting: ended - markedFrom,
    },
  };
}

/** Runs checks over what was understood. */
export function checkBy(
  rules: readonly Rule[],
  clock: Clock,
  { understanding, settings, workingDays, asAt }: Understood,
  options: WorkOptions & Pick<CheckInput, "bookingsToo"> = {},
): Promise<CheckResult> {
  const { records, available, problems } = understanding;
  const { bookingsToo = false } = options;
  const input = { records, available, problems, settings, workingDays, asAt, bookingsToo };
  const task = { step: "checking", of: rules.length, counting: "checks" } as const;
  return inSlices(checkInSlices(input, rules), task, clock, options);
}

/** A result that says nothing, for a workbook that holds no tracker. */
function nothingChecked({ asAt }: Understood): CheckResult {
  return {
    asAt,
    findings: [],
    tallies: [],
    holidaysLeft: null,
    ground: { children: 0, families: 0, notFollowed: 0 },
  };
}

interface Marked {
  /** Whether the findings are marked; `null` where nobody asked for that. */
  readonly highlighted: boolean | null;
  readonly notHighlighted: readonly NotMarked[];
}

const NOT_ASKED: Marked = { highlighted: null, notHighlighted: [] };

/** Marks what nobody has accepted. A refusal costs the marks alone: the check is finished, and stands. */
async function mark(
  clock: Clock,
  understood: Understood,
  { findings }: CheckResult,
  options: WorkOptions,
): Promise<Marked> {
  const open = openFindings(understood, findings);
  const { sheets } = understood.snapshot;
  try {
    const notHighlighted = await showHighlights(clock, open, { ...options, sheets });
    return { highlighted: true, notHighlighted };
  } catch (error) {
    options.signal?.throwIfAborted();
    const marked = new Set(
      open.flatMap((one) => (one.kind === "could not run" ? [] : one.cell.sheet)),
    );
    const why = reasonInWords(error);
    return { highlighted: false, notHighlighted: [...marked].map((sheet) => ({ sheet, why })) };
  }
}

/** Whether marks of an earlier check are there; where Excel does not tell, none is claimed. */
async function areMarksThere({ signal }: WorkOptions): Promise<boolean> {
  try {
    return (await highlightedSheets(signal)).length > 0;
  } catch {
    signal?.throwIfAborted();
    return false;
  }
}

/** What happened, as a part of another sentence. */
function reasonInWords(error: unknown): string {
  const { happened, why } = problemWords(error);
  return `${happened} ${why}`.replace(/\.$/, "");
}
