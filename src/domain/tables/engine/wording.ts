/**
 * Words of the tracker itself, in quotation marks: what stands in them is for the team, and a publication
 * leaves the line out (`quotesTheTracker`).
 * @example trackersWords("Fire service") //=> "“Fire service”"
 */
export function trackersWords(words: string): string {
  return `“${words}”`;
}

/** Whether a line repeats words of the tracker itself. */
export function quotesTheTracker(line: string): boolean {
  return line.includes("“");
}

/** The notes that have something to say. */
export function said(...notes: readonly (string | false | undefined)[]): readonly string[] {
  return notes.filter((note) => typeof note === "string");
}
