import { type Agency, DEFAULT_AGENCIES } from "../../settings/agencies";
import { DEFAULT_INDICATORS, type Indicator } from "../../settings/indicators";

/** Which of the team's own words they are. What is "as written" in a cell of the tracker leaves it in no copy. */
export type TeamsWordsOf = "agency" | "indicator" | "category" | "as written";

/** Words that the team typed in or wrote down, as they stand. */
export interface TeamsWords {
  readonly team: string;
  readonly of: TeamsWordsOf;
}

/** What the program says in these words whatever it counted: a number in it is a year, a limit or a heading's. */
interface FixedWords {
  readonly fixed: string;
}

/**
 * A text by the origin of its words: a string is the program's own, with the dates and the figures that it writes; the
 * words of the team stand in it as pieces of their own.
 */
export type Words = string | readonly (string | TeamsWords | FixedWords)[];

/** The text as it is read. @example textOf(["with ", { team: "Debt", of: "indicator" }]) //=> "with Debt" */
export function textOf(words: Words): string {
  if (typeof words === "string") return words;
  return words.map(textOfPiece).join("");
}

function textOfPiece(piece: Exclude<Words, string>[number]): string {
  if (typeof piece === "string") return piece;
  return "team" in piece ? piece.team : piece.fixed;
}

/** A note that tells no figure of the tracker's, though a number stands in it. */
export const fixed = (words: string): Words => [{ fixed: words }];

/** Whether a note is said in these words whatever was counted. */
export function isFixed(words: Words | undefined): boolean {
  return (
    Array.isArray(words) && words.every((piece) => typeof piece === "object" && "fixed" in piece)
  );
}

/** Texts one after the other; the pieces of each keep their origin. */
export function joined(...texts: readonly Words[]): Words {
  if (texts.every((text) => typeof text === "string")) return texts.join("");
  return texts.flatMap((text): Words => (typeof text === "string" ? [text] : text));
}

/** Texts with something between them. @example separated(["a", "b"], ", ") //=> "a, b" */
export function separated(texts: readonly Words[], between: string): Words {
  return joined(...texts.flatMap((text, index) => (index === 0 ? [text] : [between, text])));
}

/** Texts as a list in a sentence. @example listedWords(["a", "b", "c"]) //=> "a, b and c" */
export function listedWords(texts: readonly Words[]): Words {
  const all = texts.length > 1 ? [separated(texts.slice(0, -1), ", "), ...texts.slice(-1)] : texts;
  return separated(all, " and ");
}

/** The team's own words in a text. */
export function teamsWordsIn(words: Words | undefined): readonly TeamsWords[] {
  if (words === undefined || typeof words === "string") return [];
  return words.filter((piece) => typeof piece !== "string" && "team" in piece);
}

/** Whether a text repeats what stands in a cell of the tracker. */
export function repeatsTheTracker(words: Words | undefined): boolean {
  return teamsWordsIn(words).some((piece) => piece.of === "as written");
}

/** An agency by its name: the program's own word where it came with it, the team's where the team typed it in. */
export const agencyWords = ({ name }: Pick<Agency, "name">): Words =>
  named(name, "agency", AGENCIES);

/** An indicator by its name, likewise. */
export const indicatorWords = ({ name }: Pick<Indicator, "name">): Words =>
  named(name, "indicator", INDICATORS);

const AGENCIES = new Set(DEFAULT_AGENCIES.map(({ name }) => name));
const INDICATORS = new Set(DEFAULT_INDICATORS.map(({ name }) => name));

function named(name: string, of: TeamsWordsOf, own: ReadonlySet<string>): Words {
  return own.has(name) ? name : [{ team: name, of }];
}
