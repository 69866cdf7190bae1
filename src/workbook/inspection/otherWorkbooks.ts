/**
 * Texts, quoted references (`'C:\folder\[Book.xlsx]Sheet'!A1`, `'https://…/Book.xlsx'!Name`) and plain ones
 * (`[1]Sheet!A1`), in the order in which they stand: a text takes what looks like a reference in it along.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|(?<=^|[=+\-*/^&(,;:<>{ ])(\[[^\]'"@#]+\][\p{L}\p{N}_.]*)!/gu;

/** A quoted reference to a workbook as a whole, as names of its own are read. */
const WHOLE_WORKBOOK = /\.xl\w{1,3}$/i;

/**
 * The other workbooks that a formula reads, by their names as they stand in it, without sheets.
 * @example otherWorkbooks("='C:\\Team\\[Cases 2012.xlsx]List'!A1") //=> ["C:\\Team\\Cases 2012.xlsx"]
 */
export function otherWorkbooks(formula: string): readonly string[] {
  if (!formula.startsWith("=")) return [];
  const found = new Set<string>();
  for (const [, quoted, plain] of formula.matchAll(TOKENS)) {
    const reference = quoted?.replaceAll("''", "'") ?? plain ?? "";
    if (reference.includes("[")) found.add(workbookIn(reference));
    else if (WHOLE_WORKBOOK.test(reference)) found.add(reference);
  }
  return [...found];
}

function workbookIn(reference: string): string {
  const open = reference.lastIndexOf("[");
  return reference.slice(0, open) + reference.slice(open + 1, reference.indexOf("]", open));
}
