import type { SheetGrid } from "../../snapshot/sheetGrid";
import { isWorksheetError, missingWord } from "../../snapshot/values/missingWords";
import { tidy } from "../../snapshot/values/tidyText";

/** Most cells of a column that are looked at to learn what it holds. */
const SAMPLE_SIZE = 200;

/** What a column holds, learnt from a sample of its cells. Errors and words such as "TBC" are left out. */
export interface ColumnProfile {
  /** Cells of the sample that hold a value. */
  readonly filled: number;
  readonly numbers: readonly number[];
  readonly booleans: number;
  /** Distinct texts with how often each occurs. */
  readonly texts: ReadonlyMap<string, number>;
  /** Cells of the sample that hold a worksheet error in place of what the column holds. */
  readonly errors: number;
}

/**
 * Looks at up to 200 cells of a column, evenly spread over its rows; its own heading, repeated further down, is
 * none of its values.
 */
export function columnProfile(
  grid: SheetGrid,
  column: number,
  firstRow: number,
  heading: string,
): ColumnProfile {
  const numbers: number[] = [];
  const texts = new Map<string, number>();
  let booleans = 0;
  let filled = 0;
  let errors = 0;
  const step = Math.max(1, Math.floor((grid.endRow - firstRow) / SAMPLE_SIZE));
  for (let row = firstRow; row < grid.endRow; row += step) {
    const value = grid.at(row, column);
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "boolean") booleans += 1;
    else {
      const times = texts.get(value);
      if (times !== undefined) {
        texts.set(value, times + 1);
        filled += 1;
        continue;
      }
      if (value === "") continue;
      const text = tidy(value);
      if (text === "" || text === heading) continue;
      if (isWorksheetError(text)) {
        errors += 1;
        continue;
      }
      if (missingWord(text) !== undefined && text !== "-") continue;
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
    filled += 1;
  }
  return { filled, numbers, booleans, texts, errors };
}

/** Up to three different values of a column as text, from its top. */
export function sampleTexts(
  grid: SheetGrid,
  column: number,
  firstRow: number,
  show: (value: number) => string,
): readonly string[] {
  const samples = new Set<string>();
  const end = Math.min(grid.endRow, firstRow + SAMPLE_SIZE);
  for (let row = firstRow; row < end && samples.size < 3; row += 1) {
    const value = grid.at(row, column);
    const text = typeof value === "number" ? show(value) : tidy(String(value));
    if (text !== "") samples.add(text.slice(0, 60));
  }
  return [...samples];
}
