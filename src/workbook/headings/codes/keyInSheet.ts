import type { CellRef } from "../../../domain/records/source";
import { asColumn, asRow } from "../../snapshot/sheetGrid";
import type { RawValue, SheetSnapshot } from "../../snapshot/snapshot";
import { type CodeMeaning, meaningInWords } from "../../snapshot/values/codeMeanings";
import { comparable, tidy } from "../../snapshot/values/tidyText";

/** One line of a key: "A = attended". */
export interface KeyEntry {
  /** The code as it is compared. */
  readonly code: string;
  readonly meaning: CodeMeaning;
  /** The line as the team wrote it. */
  readonly words: string;
  readonly cell: CellRef;
}

/** Rows at either end of a sheet in which a key is looked for: it stands above, beside or below a table. */
const ROWS_LOOKED_AT = 60;

/** How far apart, in rows and in columns, two cells of one key may lie. */
const NEIGHBOURS = 3;

const CODE = "[A-Za-z]{1,3}|\\d|[?*#✓✔]";
const IN_ONE_CELL = new RegExp(
  `^(?:(?:key|legend|codes?)\\b[\\s:–-]*)?["'“]?(${CODE})["'”]?\\s*(?:=|:|->|→|\\s[–-]\\s|\\bfor\\b)\\s*(.{3,80})$`,
  "i",
);
/** Between two lines of a key in one cell: a new line, or whatever stands before the next "R =". */
const BETWEEN = new RegExp(
  `[;\\n|]|(?:[,/]\\s*|\\s+)(?=["'“]?(?:${CODE})["'”]?\\s*=)|,\\s*(?=(?:${CODE})\\s*[:–-])`,
);
/** What follows the last meaning in running text: "R = report. Blank = not invited". */
const NEXT_SENTENCE =
  /[.;,]\s+(?:blank|empty|nothing|n\.?b|please|all|if|see|no code)\b.*$|\.\s+[A-Z].*$/i;
const CODE_ALONE = new RegExp(`^(?:${CODE})$`);
const EQUALS = /^(?:=|:|-|–|→)$/;

/** The lines of keys on one sheet, in one cell each, several to a cell, or code and meaning side by side. */
export function keyInSheet(sheet: SheetSnapshot): readonly KeyEntry[] {
  const entries: KeyEntry[] = [];
  const last = sheet.values.length - ROWS_LOOKED_AT;
  sheet.values.forEach((cells, row) => {
    if (row >= ROWS_LOOKED_AT && row < last) return;
    cells.forEach((value, column) => {
      if (value === "" || typeof value === "boolean") return;
      const cell = cellAt(sheet, row, column);
      for (const [code, words] of linesAt(cells, column, value)) {
        const meaning = meaningInWords(words);
        if (meaning)
          entries.push({ code: comparable(code), meaning, words: `${code} = ${words}`, cell });
      }
    });
  });
  return entries.filter((entry) => entries.some((other) => areOfOneKey(entry, other)));
}

function linesAt(
  cells: readonly RawValue[],
  column: number,
  value: string | number,
): readonly (readonly [code: string, words: string])[] {
  const text = tidy(String(value));
  if (text.length > 3) {
    const lines = typeof value === "string" ? value.split(BETWEEN) : [];
    return lines.flatMap((line) => {
      const found = IN_ONE_CELL.exec(tidy(line));
      return found ? [[found[1] ?? "", (found[2] ?? "").replace(NEXT_SENTENCE, "")] as const] : [];
    });
  }
  if (!CODE_ALONE.test(text) || isFilled(cells[column - 1])) return [];
  const next = EQUALS.test(tidy(String(cells[column + 1] ?? ""))) ? column + 2 : column + 1;
  const words = cells[next];
  if (typeof words !== "string" || words.length < 3 || isFilled(cells[next + 1])) return [];
  return [[text, tidy(words)]];
}

const isFilled = (value: RawValue | undefined) => value !== "" && value !== undefined;

/** A line alone is a remark; two that lie together and explain different codes are a key. */
function areOfOneKey(one: KeyEntry, other: KeyEntry): boolean {
  return (
    one.code !== other.code &&
    Math.abs(one.cell.row - other.cell.row) <= NEIGHBOURS &&
    Math.abs(one.cell.column - other.cell.column) <= NEIGHBOURS
  );
}

function cellAt({ name, firstRow, firstColumn }: SheetSnapshot, row: number, column: number) {
  return { sheet: name, row: asRow(firstRow + row), column: asColumn(firstColumn + column) };
}
