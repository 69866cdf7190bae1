/**
 * A number as British readers write it, with a comma before each group of three digits of its whole part.
 *
 * @example numberText(1234567) //=> "1,234,567"
 * @example numberText(1234.5) //=> "1,234.5"
 */
export function numberText(number: number): string {
  return String(number).replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
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
