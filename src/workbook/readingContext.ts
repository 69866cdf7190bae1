import { type CalendarDate, dateParts } from "../domain/calendar/calendarDate";
import type { ReadingProblem } from "../domain/records/readingProblem";
import { type AgencyList, DEFAULT_AGENCIES } from "../domain/settings/agencies";
import { DEFAULT_INDICATORS, type Indicator } from "../domain/settings/indicators";
import { contentsJudge } from "./assignment/contents";
import { HeadingScorer } from "./headers/headingScorer";
import { type IndicatorNames, indicatorNames } from "./layouts/indicatorTicks";
import type { DateSystem } from "./snapshot";
import { agencyWords } from "./values/agencies";
import { type ValueKinds, valueKinds } from "./values/kinds";
import type { WordList } from "./values/wordList";

/** What the team has told the add-in, and the day as at which is read. */
export interface ReadingSettings {
  readonly asAt: CalendarDate;
  readonly agencies?: AgencyList;
  readonly indicators?: readonly Indicator[];
}

/** What reading one workbook needs everywhere: how its values are read, its words, what was noticed so far. */
export interface ReadingContext {
  readonly dateSystem: DateSystem;
  readonly scorer: HeadingScorer;
  readonly agencies: WordList<string>;
  /** How much a heading looks like one we know, 0–1. */
  readonly familiarity: (heading: string) => number;
  /** The indicator that a heading names, as it is printed. */
  readonly indicatorName: IndicatorNames;
  readonly kinds: ValueKinds;
  readonly fit: ReturnType<typeof contentsJudge>;
  readonly problems: ReadingProblem[];
}

/** What the name of an agency or an indicator counts for as a heading. */
const AS_GOOD_AS_ANY = 0.8;

/** Sets up the reading of one workbook. */
export function readingContext(dateSystem: DateSystem, settings: ReadingSettings): ReadingContext {
  const { asAt, agencies: agencyList = DEFAULT_AGENCIES } = settings;
  const { indicators = DEFAULT_INDICATORS } = settings;
  const agencies = agencyWords(agencyList);
  const scorer = new HeadingScorer();
  const indicatorName = indicatorNames(indicators);
  return {
    dateSystem,
    scorer,
    agencies,
    indicatorName,
    familiarity: (heading) => {
      const best = scorer.best(heading);
      if (best >= AS_GOOD_AS_ANY) return best;
      const named = agencies.meaning(heading) ?? indicatorName(heading);
      return named === undefined ? best : AS_GOOD_AS_ANY;
    },
    kinds: valueKinds(dateSystem, asAt, agencies),
    fit: contentsJudge({ dateSystem, asAtYear: dateParts(asAt).year, agencies }),
    problems: [],
  };
}
