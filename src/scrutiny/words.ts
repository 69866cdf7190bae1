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

/** Words of a text: runs of letters, and runs of digits, with marks and invisible characters taken off. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .match(/\p{L}+(?:['’]\p{L}+)*|\p{N}+/gu) ?? []
  );
}

/** The different words of some texts, in lower case. */
export function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(wordsOf).map((word) => word.toLowerCase()));
}
