/**
 * Words in a list, as a sentence has them.
 * @example listed(["a", "b", "c"]) //=> "a, b and c"
 */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** The first letter made a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Words that are not ours, in quotation marks.
 * @example inQuotes("Fire service") //=> "“Fire service”"
 */
export function inQuotes(words: string): string {
  return `“${words}”`;
}
