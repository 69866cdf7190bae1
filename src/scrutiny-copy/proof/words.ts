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
  æ: "a",
  œ: "o",
  ı: "i",
};
const NOT_PLAIN = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");

/** Cyrillic and Greek letters, small or capital, that no reader can tell from Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  ...alike("авсԁекһнјмоԛрѕтухѵԝ", "abcdekhhjmoqpstyxvw"),
  ...alike("αβεηικμνορτυχζ", "abehikmvoptyxz"),
  і: "i",
  ӏ: "l",
};
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKS_LIKE).join("")}]`, "g");

/** What a keyboard without ä, ö, ü, å, æ and ø writes for them: read as the plain letter, as the letters themselves are. */
const WRITTEN_OUT = /([aou])e|aa/g;

/** Words of a text: runs of letters, and runs of digits, with marks and invisible characters taken off. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .replace(APOSTROPHES, "'")
      .normalize("NFKD")
      // Some invisible characters are letters: the fillers of Hangul.
      .replace(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, "")
      .match(/\p{L}+(?:'\p{L}+)*|\p{N}+/gu) ?? []
  );
}

/**
 * Words as they are compared: in lower case, plain letters, apostrophes left out, one spelling for those that a
 * keyboard changes.
 * @example folded("Zoë O’Example") //=> ["zo", "oexample"]
 * @example folded("Müller") //=> ["muller"], as folded("Mueller")
 */
export function folded(text: string): readonly string[] {
  // In lower case after it is taken apart: letters of mathematics and raised ones have no small form before.
  return wordsOf(text).map((word) =>
    word
      .toLowerCase()
      .replaceAll("'", "")
      .replace(LOOKALIKE, (letter) => LOOKS_LIKE[letter] ?? letter)
      .replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter)
      .replace(WRITTEN_OUT, (_, vowel = "a") => vowel),
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

function alike(letters: string, latin: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...letters].map((letter, at) => [letter, latin.charAt(at)]));
}

/** The different words of some texts as they are compared. */
export function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => readingsOf(text).flat()));
}
