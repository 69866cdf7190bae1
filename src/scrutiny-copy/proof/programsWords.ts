import words from "./programsWords.json";

/**
 * Words that the program itself can say in a copy, as they are compared: the literals of its source (`npm run docs`
 * collects them). They hold nothing of any tracker.
 */
export const SAID: ReadonlySet<string> = new Set(words.said);

/** Words that a copy's file is written in: names of elements and attributes, fonts, kinds of parts. */
export const FORMAT: ReadonlySet<string> = new Set(words.format);
