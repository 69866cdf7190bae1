/**
 * A whole number as British readers write it, with a comma before each group of three digits.
 *
 * @example numberText(1234567) //=> "1,234,567"
 */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A number with its noun.
 * @example counted(1, "conference") //=> "1 conference"
 * @example counted(1200, "family", "families") //=> "1,200 families"
 */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${numberText(number)} ${number === 1 ? one : many}`;
}

/** "is" or "are", by number. */
export function are(number: number): string {
  return number === 1 ? "is" : "are";
}
