/** A column's name as a formula writes it: `[`, `]`, `#` and `'` have a `'` before them. */
const escaped = (name: string): string => name.replace(/[[\]#']/g, "'$&");

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const INSIDE = "(?:[^\\[\\]']|'.)*";

/**
 * A formula with a column of a table under its new name, wherever it refers to it: `Log[Due]`,
 * `Log[[#This Row],[Due]]`, `Log[[Due]:[Held]]`. Texts in quotes stay as they are.
 */
export function renameColumn(
  formula: string,
  table: string,
  before: string,
  after: string,
): string {
  const reference = new RegExp(
    `("(?:[^"]|"")*")|((?<![\\p{L}\\p{N}_.\\\\])${literally(table)})\\[(${INSIDE}(?:\\[${INSIDE}\\]${INSIDE})*)\\]`,
    "giu",
  );
  const [old, renamed] = [escaped(before), escaped(after)];
  const same = (name: string): boolean => name.toLowerCase() === old.toLowerCase();
  const within = (inner: string): string =>
    same(inner)
      ? renamed
      : inner.replace(new RegExp(`\\[(${INSIDE})\\]`, "g"), (piece, name: string) =>
          same(name) ? `[${renamed}]` : piece,
        );
  return formula.replace(
    reference,
    (all: string, quoted: string | undefined, name: string, inner: string) =>
      quoted === undefined ? `${name}[${within(inner)}]` : all,
  );
}
