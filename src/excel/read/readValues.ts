import type { RawValue } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import type { Conversation } from "../base/inExcel";
import { officeCode } from "../base/officeErrors";
import { type Block, blockAddress, boundedParts, cellsOf, take } from "./blocks";

/** Excel on the web answers with at most 5 MB; the tenth left over holds the answer's own wrapping. */
const ANSWER_LIMIT = 4_500_000;
/** Bytes of one cell before any was seen: trackers are mostly dates, short words and blanks. */
const BYTES_OF_A_CELL = 8;
const ROWS_SAMPLED = 200;

type Rows = RawValue[][];

export interface ReadBlocks {
  readonly worksheets: readonly Excel.Worksheet[];
  readonly names: readonly string[];
  readonly blocks: readonly Block[];
  /** What is wanted of each cell: its value unless set; a formula stands for itself, all else for its value. */
  readonly of?: "values" | "formulas";
  /** Asks for what shall be answered together with the first values; called again where it was not. */
  readonly alongside: () => void;
  /** Called with the rows read so far, of all rows. */
  readonly onProgress: ((rows: number, of: number) => void) | undefined;
}

/**
 * Reads the values of all blocks in as few round trips as the size of an answer allows. How large an answer
 * gets is learnt from the cells seen; one that turns out too large is asked for again in halves.
 * @returns the rows of each worksheet, by its place in `worksheets`.
 * @throws ExcelProblem where Excel gives no values, or a single row is too large.
 */
export async function readValues(
  { sync }: Conversation,
  { worksheets, names, blocks, of = "values", alongside, onProgress }: ReadBlocks,
): Promise<readonly Rows[]> {
  const rows: Rows[] = worksheets.map(() => []);
  const total = blocks.reduce((sum, block) => sum + block.rowCount, 0);
  let read = 0;
  let left = blocks;
  let cells = Math.floor(ANSWER_LIMIT / BYTES_OF_A_CELL);
  while (left.length > 0) {
    const next = take(left, cells);
    if (read === 0) alongside();
    const asked = next.taken.map((block) => ({ block, answer: ask(worksheets, block, of) }));
    try {
      await sync();
    } catch (error) {
      if (officeCode(error) !== "ResponsePayloadSizeLimitExceeded") throw error;
      cells = halved(next.taken, names);
      continue;
    }
    let bytes = 0;
    for (const { block, answer } of asked) {
      const values = valuesOf(answer(), block, names);
      bytes += sizeOf(values);
      append(rows[block.sheet], values);
      read += block.rowCount;
    }
    const seen = next.taken.reduce((sum, block) => sum + cellsOf(block), 0);
    cells = Math.floor((ANSWER_LIMIT * seen) / Math.max(bytes, 1));
    left = next.left;
    onProgress?.(read, total);
  }
  return rows;
}

function ask(
  worksheets: readonly Excel.Worksheet[],
  block: Block,
  of: "values" | "formulas",
): () => unknown {
  const worksheet = worksheets[block.sheet];
  if (!worksheet) throw new RangeError(`No worksheet ${block.sheet}`);
  const askPart = (part: Block): (() => Rows | null) => {
    const range = worksheet.getRange(blockAddress(part));
    if (of === "values") range.load("values");
    else range.load("formulas");
    return () => range[of];
  };
  const { first, lastColumn, lastRow } = boundedParts(block);
  const most = askPart(first);
  const column = lastColumn === null ? null : askPart(lastColumn);
  const row = lastRow === null ? null : askPart(lastRow);
  return () => {
    const [rows, inLastColumn, inLastRow] = [most(), column?.(), row?.()];
    if (rows === null || inLastColumn === null || inLastRow === null) return null;
    const wide =
      inLastColumn === undefined
        ? rows
        : rows.map((values, index) => [...values, ...(inLastColumn[index] ?? [])]);
    return inLastRow === undefined ? wide : [...wide, ...inLastRow];
  };
}

function halved(taken: readonly Block[], names: readonly string[]): number {
  const [first] = taken;
  if (first && taken.length === 1 && first.rowCount === 1) {
    throw new ExcelProblem("too large to read", { sheet: names[first.sheet] ?? "" });
  }
  return Math.floor(taken.reduce((sum, block) => sum + cellsOf(block), 0) / 2);
}

/** Excel gives `null` for an area it finds too large: never to be taken for blank cells. */
function valuesOf(values: unknown, block: Block, names: readonly string[]): Rows {
  if (Array.isArray(values) && values.length === block.rowCount && values[0] !== null) {
    return values;
  }
  throw new ExcelProblem("values not given", { sheet: names[block.sheet] ?? "" });
}

function append(rows: Rows | undefined, values: Rows): void {
  for (const row of values) rows?.push(row);
}

/** Bytes that these values take in an answer, judged by rows spread evenly over them. */
function sizeOf(values: Rows): number {
  const step = Math.max(1, Math.floor(values.length / ROWS_SAMPLED));
  let bytes = 0;
  let sampled = 0;
  for (let row = 0; row < values.length; row += step) {
    bytes += new TextEncoder().encode(JSON.stringify(values[row])).length;
    sampled += 1;
  }
  return (bytes / Math.max(sampled, 1)) * values.length;
}
