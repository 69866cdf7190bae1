import { understand } from "../../../src/workbook/records/understand";
import type { RawValue, WorkbookSnapshot } from "../../../src/workbook/snapshot/snapshot";
import { median } from "../median";
import { HEADINGS, trackerRows, trackerSnapshot } from "../tracker";
import { AS_AT } from "./checking";

const SHEETS = 30;
const COLUMNS = 40;
const ROWS = 50;

/** What finding the headings of many wide sheets costs: their rows are few. Milliseconds. */
export async function headingsOf(runs: number): Promise<{ readonly sheets: number; ms: number }> {
  const workbook = wideWorkbook();
  const { ms, result } = await median(
    () => understand(workbook, { asAt: AS_AT, profile: null }),
    runs,
  );
  return { sheets: result.sheets.length, ms };
}

/** A log for each of many teams under a title, each with columns of its own beside those of a tracker. */
function wideWorkbook(): WorkbookSnapshot {
  const rows = trackerRows(ROWS);
  const { sheets, ...workbook } = trackerSnapshot(rows);
  const [first] = sheets;
  if (!first) return { ...workbook, sheets };
  const own = Array.from({ length: COLUMNS - HEADINGS.length }, (_, place) => `Note ${place + 1}`);
  const wide = (sheet: number): RawValue[][] => [
    [`Conferences of team ${sheet + 1}`],
    [],
    [...HEADINGS, ...own],
    ...rows.map((row) => [...row, ...own.map((name) => `${name} of row ${row[0]}`)]),
  ];
  return {
    ...workbook,
    sheets: Array.from({ length: SHEETS }, (_, position) => ({
      ...first,
      name: `Team ${position + 1}`,
      position,
      values: wide(position),
    })),
  };
}
