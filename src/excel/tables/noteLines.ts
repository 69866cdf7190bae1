import { LABEL_WIDTH, NUMBER_WIDTH } from "./lineHeights";

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

/** A note in as many lines as another took: what is left over stands in the last. */
export function inSoManyLines(note: string, width: number, count: number): readonly string[] {
  const lines = inLines(note, width);
  const kept = lines.slice(0, count - 1);
  const rest = lines.slice(count - 1).join(" ");
  return Array.from({ length: count }, (_, at) => (at === count - 1 ? rest : (kept[at] ?? "")));
}
