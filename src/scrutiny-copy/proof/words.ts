/** Names that are ordinary words too: found alone they tell nothing, so the whole name is looked for. */
export const ORDINARY_WORDS = new Set(
  (
    "will may april june august summer autumn winter dawn eve grace hope faith joy mercy charity constance " +
    "patience prudence mark rob bill grant chase hunter frank jack sue pat drew art bob nick rich rose lily " +
    "daisy ivy iris heather holly hazel olive violet ruby pearl amber jade opal angel star sky river rain storm " +
    "brook forest ash rowan reed glen cliff heath lane wood woods hill hills field fields ford park parks banks " +
    "stone church bishop abbot priest king prince duke earl knight page cook baker butler carter miller mason " +
    "smith taylor turner walker ward wright young old long short small little white black brown green grey gray " +
    "day night major sharp swift strong wise good best bond bell ball case cross price rice love moon snow frost"
  ).split(" "),
);

/** Signs that are written for an apostrophe. */
const APOSTROPHES = /(?<=\p{L})['’‘‛ʼʹ´`′＇](?=\p{L})/gu;

/** Letters that no decomposition takes apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** Words of a text: runs of letters, and runs of digits, with marks and invisible characters taken off. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(APOSTROPHES, "'")
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .match(/\p{L}+(?:'\p{L}+)*|\p{N}+/gu) ?? []
  );
}

/**
 * Words as they are compared: in lower case, plain letters, apostrophes left out.
 * @example folded("Zoë O’Example") //=> ["zoe", "oexample"]
 */
export function folded(text: string): readonly string[] {
  return wordsOf(text.toLowerCase()).map((word) =>
    word.replaceAll("'", "").replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter),
  );
}

/**
 * A text's words as they are compared, in the one or two ways in which its apostrophes can be read.
 * @example readingsOf("Zara's") //=> [["zaras"], ["zara", "s"]]
 */
export function readingsOf(text: string): readonly (readonly string[])[] {
  const apart = text.replace(APOSTROPHES, " ");
  return apart === text ? [folded(text)] : [folded(text), folded(apart)];
}

/** The different words of some texts as they are compared. */
export function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readingsOf(text).flat()));
}
