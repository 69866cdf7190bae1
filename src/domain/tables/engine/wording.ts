import type { Words } from "./words";

/**
 * Words of the tracker itself, in quotation marks: what stands in them is for the team, and a publication
 * leaves the line out.
 * @example textOf(trackersWords("Fire service")) //=> "“Fire service”"
 */
export function trackersWords(words: string): Words {
  return ["“", { team: words, of: "as written" }, "”"];
}

/** The notes that have something to say. */
export function said<Note extends Words>(
  ...notes: readonly (Note | false | undefined)[]
): readonly Note[] {
  return notes.filter((note): note is Note => note !== false && note !== undefined);
}
