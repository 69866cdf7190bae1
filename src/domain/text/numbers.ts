/**
 * A whole number as British readers write it, with a comma before each group of three digits.
 *
 * @example numberText(1234567) //=> "1,234,567"
 */
export function numberText(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
