import { type Finder, type Found, finderOf } from "../proof/finding";
import type { PersonalKind, PersonalValues } from "../proof/personalValues";
import { readingsOf } from "../proof/words";
import { datesIn } from "../proof/writtenDates";
import type { GoingIn } from "./goingIn";
import type { WordsAnswer } from "./reworded";

/** Words of the team's own with what of a person they hold. */
export interface LookedThrough extends GoingIn {
  /** Kinds of personal values that they share a word with; none where they tell of nobody. */
  readonly shares: readonly PersonalKind[];
  /** Whether a person may let them in: not where they hold a child's whole name, a reference, an address or a day of birth. */
  readonly mayGoIn: boolean;
}

/** Looks through words of the team's own for whatever in them could be a word of a person in the tracker. */
export function lookedThrough(
  going: readonly GoingIn[],
  values: PersonalValues,
): readonly LookedThrough[] {
  const find = findersOf(values);
  return going.map((one) => {
    const found = readingsOfLabel(one.team).flatMap(find);
    const days = [...datesIn(one.team)].some((day) => values.births.has(day));
    const shares = new Set(found.map(({ kind }) => kind));
    if (days) shares.add("date of birth");
    return { ...one, shares: [...shares], mayGoIn: !days && !found.some(isWhole) };
  });
}

/** Those that stop a copy: they share a word with a person, and nobody has looked at them and let them in. */
export function notLetIn(
  looked: readonly LookedThrough[],
  answers: readonly WordsAnswer[],
): readonly LookedThrough[] {
  const letIn = new Set(answers.flatMap(({ team, instead }) => (instead === null ? [team] : [])));
  return looked.filter(({ team, shares, mayGoIn }) => {
    return shares.length > 0 && !(mayGoIn && letIn.has(team));
  });
}

/** Kinds that tell who is meant by themselves; names do where more than one word of them is there. */
function isWhole({ kind, words }: Found): boolean {
  if (kind === "child reference") return true;
  if (kind === "family reference") return words.some((word) => /\d/.test(word));
  return words.length > 1 && (kind === "child's name" || kind === "private column");
}

/** A label also as it would be read where its words run into each other: "LiFamily". */
function readingsOfLabel(label: string): readonly (readonly string[])[] {
  const apart = label
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ");
  return apart === label ? readingsOf(label) : [...readingsOf(label), ...readingsOf(apart)];
}

/** Names of at least so many letters are found inside longer words; shorter ones from word to word alone. */
const LETTERS_ENOUGH_INSIDE = 6;

/** Beside what the proof finds: names whose words are joined or parted, and long ones inside other words. */
function findersOf({ searched }: PersonalValues): Finder {
  // One word of a comment is no word of a person: "Police".
  const values = searched.filter(({ kind, text }) => kind !== "comment" || /\s/.test(text.trim()));
  const asTheyStand = finderOf(values);
  const joined = new Map<string, Found>();
  for (const { text, kind } of values) {
    for (const words of readingsOf(text)) {
      const run = words.join("");
      if (/\p{L}/u.test(run) && !joined.has(run)) joined.set(run, { kind, words });
    }
  }
  return (words) => {
    const found = [...asTheyStand(words)];
    const bounds = new Set([0]);
    let run = "";
    for (const word of words) {
      run += word;
      bounds.add(run.length);
    }
    for (let from = 0; from < run.length; from += 1) {
      for (let to = from + 2; to <= run.length; to += 1) {
        const isWhole = bounds.has(from) && bounds.has(to);
        if (!isWhole && to - from < LETTERS_ENOUGH_INSIDE) continue;
        const value = joined.get(run.slice(from, to));
        if (value) found.push(value);
      }
    }
    return found;
  };
}
