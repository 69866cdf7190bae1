import { limitInWords } from "../domain/calendar/limit";
import type { Period } from "../domain/calendar/periods";
import { RULES } from "../domain/catalogue/catalogue";
import type { Publication } from "../domain/disclosure/publication";
import { limitSet } from "../domain/judging/limitSet";
import type { Settings } from "../domain/settings/settings";
import { isTurnedOn } from "../domain/settings/timescales";
import { CONFERENCE_TIMESCALES } from "../domain/timescales/timescales";
import type {
  CopyChoice,
  CopyInput,
  CopyOutlook,
  ScrutinyCopy,
} from "../scrutiny-copy/scrutinyCopy";
import { privateColumns } from "../workbook/headings/privateColumns";
import { type Clock, today } from "./clock";
import { type StartWorker, withCopySteps } from "./withCopySteps";
import type { CopyOptions, Validation } from "./workflows";

export type { NotSearched } from "../scrutiny-copy/proof/personalValues";
export type { Leak } from "../scrutiny-copy/proof/proof";
export type {
  CopyChoice,
  CopyOutlook,
  CopyStopped,
  ScrutinyCopy,
} from "../scrutiny-copy/scrutinyCopy";
export type { LookedThrough } from "../scrutiny-copy/teams-words/lookedThrough";
export type { WordsAnswer } from "../scrutiny-copy/teams-words/reworded";

/** Where the long steps of a copy are done: in this process unless a worker can be started. */
interface WithWorker {
  readonly startWorker?: StartWorker | undefined;
}

/** What a copy would hold under a choice, and how many figures it would hide: nothing is written. */
export async function previewScrutinyCopy(
  clock: Clock,
  validation: Validation,
  period: Period,
  choice: CopyChoice,
  { version, startWorker, ...options }: CopyOptions & WithWorker,
): Promise<Publication> {
  const { publicationOf } = await scrutiny();
  const input = inputOf(clock, validation, period, version);
  return withCopySteps(clock, choice, startWorker, options, (steps) =>
    publicationOf(input, choice, steps),
  );
}

/** What each mode would do to the chosen tables, which are built once, and the team's own words in them. */
export async function outlookOfCopy(
  clock: Clock,
  validation: Validation,
  period: Period,
  choice: CopyChoice,
  { version, startWorker, ...options }: CopyOptions & WithWorker,
): Promise<CopyOutlook> {
  const { outlookOf } = await scrutiny();
  const input = inputOf(clock, validation, period, version);
  return withCopySteps(clock, choice, startWorker, options, (steps) =>
    outlookOf(input, choice, steps),
  );
}

/**
 * Makes a scrutiny copy and proves that it holds none of the tracker's personal values. The tracker is not
 * touched.
 * @throws CopyStopped where words of the team's own that share a word with a person were not looked at, or a personal
 * value was found in the finished copy.
 */
export async function prepareScrutinyCopy(
  clock: Clock,
  validation: Validation,
  period: Period,
  choice: CopyChoice,
  { version, startWorker, ...options }: CopyOptions & WithWorker,
): Promise<ScrutinyCopy> {
  const { makeScrutinyCopy } = await scrutiny();
  const input = inputOf(clock, validation, period, version);
  return withCopySteps(clock, choice, startWorker, options, (steps) =>
    makeScrutinyCopy(input, choice, steps),
  );
}

/** Seldom needed: loaded when it is first asked for. */
const scrutiny = () => import("../scrutiny-copy/scrutinyCopy");

function inputOf(
  clock: Clock,
  { understanding, snapshot, settings, workingDays, asAt, result }: Validation,
  period: Period,
  version: string,
): CopyInput {
  const { records, available } = understanding;
  return {
    records,
    available,
    settings,
    workingDays,
    period,
    asAt,
    result,
    version,
    preparedOn: today(clock),
    privateColumns: privateColumns(snapshot, namesOfNoPerson(settings)),
    titleOf: (code) => RULES.find((rule) => rule.code === code)?.title ?? code,
    timescales: timescalesApplied(settings),
  };
}

function namesOfNoPerson({ agencies, indicators }: Settings): readonly string[] {
  return [...agencies, ...indicators].flatMap(({ name, synonyms }) => [name, ...synonyms]);
}

function timescalesApplied(settings: Settings): CopyInput["timescales"] {
  const judged = CONFERENCE_TIMESCALES.filter((one) => isTurnedOn(one, settings.timescales));
  return judged.map((timescale) => {
    const { conference, sources, title } = timescale;
    const limit = limitInWords(limitSet(timescale, settings).allowed);
    const within =
      conference.direction === "within" ? `Within ${limit}` : `At least ${limit} before`;
    const from = sources.map((source) => source.title).join("; ");
    return { title, text: `${within} (${from})` };
  });
}
