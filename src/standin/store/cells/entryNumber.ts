/** A number that a text means, and the number format that this way of writing brings along. */
export interface ReadNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const NUMBER = /^([+-]?)(\(?)([£$€]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%?)(\)?)$/i;

/** Reads `1,234.5`, `-12%`, `(3)`, `£4`, `1e5`; `null` for anything else. */
export function readNumber(text: string): ReadNumber | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [
    ,
    sign = "",
    open = "",
    currency = "",
    digits = "",
    decimals = "",
    exponent = "",
    percent = "",
    close = "",
  ] = match;
  if ((open === "(") !== (close === ")")) return null;
  if (digits === "" && decimals.length < 2) return null;
  const size = Number(`${digits.replaceAll(",", "") || "0"}${decimals}${exponent}`);
  const value = (sign === "-" || open === "(" ? -size : size) / (percent === "%" ? 100 : 1);
  return { value, numberFormat: formatOf(digits, decimals, currency, exponent, percent) };
}

function formatOf(
  digits: string,
  decimals: string,
  currency: string,
  exponent: string,
  percent: string,
): string | null {
  const fraction = decimals.length > 1;
  if (percent === "%") return fraction ? "0.00%" : "0%";
  if (exponent !== "") return "0.00E+00";
  if (currency !== "") return `${currency}#,##0${fraction ? ".00" : ""}`;
  if (digits.includes(",")) return fraction ? "#,##0.00" : "#,##0";
  return null;
}
