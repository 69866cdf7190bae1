import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { DEFAULT_AGENCIES } from "../../domain/settings/agencies";
import { DEFAULT_INDICATORS } from "../../domain/settings/indicators";
import type { Settings } from "../../domain/settings/settings";
import type { PartText } from "./parts";
import { readingsOf, wordsIn } from "./words";
import { datesIn } from "./writtenDates";

/** What a copy says of its own accord, whatever the tracker holds: it cannot be told from a personal value. */
export interface OwnTexts {
  /** Words it says, as they are compared. */
  readonly words: ReadonlySet<string>;
  /** Words its file format is written in: names of elements, fonts, colours. */
  readonly markup: ReadonlySet<string>;
  readonly dates: ReadonlySet<CalendarDate>;
  /** Whether it says some words one after the other. */
  readonly says: (words: readonly string[]) => boolean;
  /** What the team typed in for it: names of agencies and indicators, the council. */
  readonly labels: readonly string[];
}

/**
 * What a copy says of its own accord.
 * @param emptyCopy The parts of a copy of an empty tracker with the settings that this program comes with.
 * @param titles Further texts of the program that an empty copy does not show.
 */
export function ownTextsOf(
  emptyCopy: readonly PartText[],
  titles: readonly string[],
  labels: readonly string[],
): OwnTexts {
  const texts = [...emptyCopy.flatMap((part) => part.texts), ...titles];
  return {
    words: wordsIn(texts),
    markup: wordsIn(emptyCopy.flatMap((part) => part.markup)),
    dates: new Set(texts.flatMap((text) => [...datesIn(text)])),
    says: sayingIn(texts),
    labels,
  };
}

/** Tells whether some words stand one after the other in any of some texts. */
export function sayingIn(texts: readonly string[]): (words: readonly string[]) => boolean {
  const said = texts.flatMap(readingsOf).map((words) => ` ${words.join(" ")} `);
  return (words) => said.some((text) => text.includes(` ${words.join(" ")} `));
}

/** The labels of a copy that the team typed in: those the program comes with are its own. */
export function labelsOf({ agencies, indicators }: Settings, council: string): readonly string[] {
  const comeWith = new Set([...DEFAULT_AGENCIES, ...DEFAULT_INDICATORS].map(({ name }) => name));
  const typed = [...agencies, ...indicators].map(({ name }) => name);
  return [...typed.filter((name) => !comeWith.has(name)), ...(council ? [council] : [])];
}

/** Settings with the labels that the program comes with. */
export function withOwnLabels(settings: Settings): Settings {
  return { ...settings, agencies: DEFAULT_AGENCIES, indicators: DEFAULT_INDICATORS };
}
