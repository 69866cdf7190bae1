/**
 * A number with its noun.
 * @example counted(1, "conference") //=> "1 conference"
 * @example counted(2, "family", "families") //=> "2 families"
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "is" or "are", by number. */
export function are(number: number): string {
  return number === 1 ? "is" : "are";
}

/**
 * Words of the tracker itself, in quotation marks: what stands in them is for the team, and a publication
 * leaves the line out (`quotesTheTracker`).
 * @example quoted("Fire service") //=> "“Fire service”"
 */
export function quoted(words: string): string {
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
