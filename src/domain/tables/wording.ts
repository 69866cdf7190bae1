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

/** The notes that have something to say. */
export function said(...notes: readonly (string | false | undefined)[]): readonly string[] {
  return notes.filter((note) => typeof note === "string");
}
