const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[rR]\d*[cC]?\d*|[cC]\d*)$/;

/** Whether a sheet's name must stand in quotes in an address. */
export const needsQuotes = (name: string): boolean =>
  !PLAIN_NAME.test(name) || LIKE_A_CELL.test(name) || /^(true|false)$/i.test(name);

/**
 * A sheet's name as it stands in an address.
 * @example quotedSheetName("O'Brien & Sons (2013)") //=> "'O''Brien & Sons (2013)'"
 */
export const quotedSheetName = (name: string): string =>
  needsQuotes(name) ? `'${name.replaceAll("'", "''")}'` : name;

/** Cuts `Sheet1!A1` or `'My ''sheet'''!A1` into the sheet's name (or `null`) and the rest. */
export function splitSheetName(address: string): {
  readonly sheet: string | null;
  readonly rest: string;
} {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  return { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}

/** Cuts an address of several areas at its commas, leaving commas inside quotes alone. */
export function splitAreas(address: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < address.length; at += 1) {
    const sign = address[at];
    if (sign === "'") quoted = !quoted;
    if (sign === "," && !quoted) {
      parts.push(address.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(address.slice(from).trim());
  return parts;
}

/** Why Excel would refuse a name for a sheet, or `null`. */
export function sheetNameFault(name: string): string | null {
  if (name.length === 0) return "A sheet's name must not be blank.";
  if (name.length > 31) return "A sheet's name has at most 31 characters.";
  if (/[\\/?*[\]:]/.test(name)) return "A sheet's name must not contain \\ / ? * [ ] or :.";
  if (name.startsWith("'") || name.endsWith("'"))
    return "A sheet's name must not begin or end with an apostrophe.";
  return name.toLowerCase() === "history" ? 'Excel keeps the name "History" for itself.' : null;
}
