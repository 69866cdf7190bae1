import { type CalendarDate, dateParts } from "../../../domain/calendar/calendarDate";
import type { Field } from "../../../domain/records/field";
import type { ReadingProblem } from "../../../domain/records/readingProblem";
import { type AgencyList, DEFAULT_AGENCIES } from "../../../domain/settings/agencies";
import { DEFAULT_INDICATORS, type Indicator } from "../../../domain/settings/indicators";
import type { DateSystem, WorkbookSnapshot } from "../../snapshot/snapshot";
import { agencyWords } from "../../snapshot/values/agencies";
import { type ValueKinds, valueKinds } from "../../snapshot/values/kinds";
import type { ValueKind } from "../../snapshot/values/reading";
import { remembering } from "../../snapshot/values/remembering";
import { saidTicks, withSaidWords } from "../../snapshot/values/saidWords";
import { withDatesInWords } from "../../snapshot/values/shownDates";
import type { WordList } from "../../snapshot/values/wordList";
import { type KeyEntry, keyInSheet } from "../codes/keyInSheet";
import { headingKey, type Profile } from "../profile";
import { HeadingScorer } from "../scoring/headingScorer";
import { type IndicatorNames, indicatorNames } from "../scoring/indicatorNames";
import { contentsJudge } from "./contents";

/** What is known beside the workbook itself. */
export interface UnderstandOptions {
  /** Day as at which is read: two-digit years are taken to lie around it. */
  readonly asAt: CalendarDate;
  /** What the team confirmed of this workbook, if anything. */
  readonly profile: Profile | null;
  /** The team's agencies, else those of the 2013-14 report. */
  readonly agencies?: AgencyList;
  /** The team's indicators, else those of the 2013-14 report. */
  readonly indicators?: readonly Indicator[];
}

/** What reading one workbook needs everywhere: how its values are read, its words, what was noticed so far. */
export interface ReadingContext {
  readonly dateSystem: DateSystem;
  readonly profile: Profile | null;
  readonly scorer: HeadingScorer;
  readonly agencies: WordList<string>;
  /** Whether a heading names an agency of the list. */
  readonly isAgency: (heading: string) => boolean;
  /** The lines of all keys to codes in the workbook; looked for when a matrix first asks for them. */
  readonly keys: () => readonly KeyEntry[];
  /** How much a heading looks like one we know, 0–1. */
  readonly familiarity: (heading: string) => number;
  /** What the team said of words under indicators: whether they are ticks. */
  readonly saidTicks: ReadonlyMap<string, Field<boolean>>;
  /** The indicator that a heading names, as it is printed. */
  readonly indicators: IndicatorNames;
  readonly kinds: ValueKinds;
  /** A kind of words or marks that reads, and quotes, numbers shown as dates as such. */
  readonly datesInWords: <T>(kind: ValueKind<T>) => ValueKind<T>;
  readonly fit: ReturnType<typeof contentsJudge>;
  readonly problems: ReadingProblem[];
}

/** What the name of an agency or an indicator counts for as a heading. */
const AS_GOOD_AS_ANY = 0.8;

/** Sets up the reading of one workbook. */
export function readingContext(
  { dateSystem, sheets }: WorkbookSnapshot,
  options: UnderstandOptions,
): ReadingContext {
  const { asAt, profile, agencies: agencyList = DEFAULT_AGENCIES } = options;
  const { indicators: indicatorList = DEFAULT_INDICATORS } = options;
  const agencies = agencyWords(agencyList);
  const scorer = new HeadingScorer();
  const indicators = indicatorNames(indicatorList);
  const confirmed = new Set(
    (profile?.sheets ?? []).flatMap(({ headings, columns }) =>
      [...Object.values(headings), ...Object.keys(columns)].flatMap((heading) =>
        heading === null ? [] : headingKey(heading),
      ),
    ),
  );
  let keys: readonly KeyEntry[] | undefined;
  return {
    dateSystem,
    profile,
    scorer,
    agencies,
    isAgency: remembering((heading) => agencies.meaning(heading) !== undefined),
    indicators,
    keys: () => {
      keys ??= sheets.flatMap(keyInSheet);
      return keys;
    },
    familiarity: remembering((heading) => {
      if (confirmed.has(headingKey(heading))) return 1;
      const best = scorer.best(heading);
      if (best >= AS_GOOD_AS_ANY) return best;
      const named = agencies.meaning(heading) ?? indicators.named(heading);
      return named === undefined ? best : AS_GOOD_AS_ANY;
    }),
    saidTicks: saidTicks(profile?.words ?? []),
    kinds: withSaidWords(valueKinds(dateSystem, asAt, agencies), profile?.words ?? []),
    datesInWords: (kind) => withDatesInWords(kind, dateSystem),
    fit: contentsJudge({ dateSystem, asAtYear: dateParts(asAt).year, agencies }),
    problems: [],
  };
}
