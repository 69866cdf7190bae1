import { type Setting, widthOf } from "./textWidth";

/** A text in lines of at most so many points. Words stay whole. */
export function wrapped(text: string, room: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(`${line} ${word}`, setting) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
