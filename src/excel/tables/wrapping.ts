/** Points: the first column holds the rows' names, the others a number under a wrapped heading. */
export const LABEL_WIDTH = 360;
export const NUMBER_WIDTH = 66;

/**
 * Lines that words take where that many letters stand in one; a longer word is broken.
 * @example wrappedLines("Report before review", 11) //=> 3
 */
export function wrappedLines(words: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of words.split(" ")) {
    const together = used === 0 ? word.length : used + 1 + word.length;
    if (together <= letters) {
      used = together;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / letters) - 1;
    used = word.length % letters || Math.min(word.length, letters);
  }
  return lines;
}

/** Points that a letter of a note takes, on average. */
const LETTER = 4.4;
/** Letters of the shortest line: beside a narrow table there is room. */
const SHORTEST = 90;

/**
 * A note in lines that are about as wide as its table, so that it runs into no chart and off no page. Words stay
 * whole.
 * @param width columns of the table
 */
export function inLines(note: string, width: number): readonly string[] {
  const room = Math.max(SHORTEST, (LABEL_WIDTH + NUMBER_WIDTH * (width - 1)) / LETTER);
  const lines: string[] = [];
  let line = "";
  for (const word of note.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A note in exactly `count` lines, those that another took: what is left over stands in the last. */
export function inExactLines(note: string, width: number, count: number): readonly string[] {
  const lines = inLines(note, width);
  const kept = lines.slice(0, count - 1);
  const rest = lines.slice(count - 1).join(" ");
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? rest : (kept[at] ?? "")));
}
