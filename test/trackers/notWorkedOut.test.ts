import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import type { Finding } from "../../src/domain/findings/finding";
import { cellKey } from "../../src/domain/records/source";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS as settings } from "../../src/domain/settings/settings";
import { understand } from "../../src/workbook/records/understand";
import { asRow } from "../../src/workbook/snapshot/sheetGrid";
import type {
  RawValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook/snapshot/snapshot";
import { sampleSnapshot, snapshotOf } from "../snapshotOf";

const AS_AT = fromIso("2014-04-25");
const CLEAN = join(__dirname, "../fixtures/cases/control-eight-families.xlsx");

/** What Excel shows for a formula that is not worked out, as the stand-in does for one that a file has no result of. */
const AWAITED = "#BUSY!";

/** Which of a column's filled cells lose their result: one in the middle, two of five, all. */
const SHARES = {
  one: (rows) => rows.slice(rows.length >> 1, (rows.length >> 1) + 1),
  "two of five": (rows) => rows.filter((_, at) => at % 5 < 2),
  all: (rows) => rows,
} as const satisfies Record<string, (rows: readonly number[]) => readonly number[]>;

const trackers: Record<"clean" | "sample", WorkbookSnapshot | null> = { clean: null, sample: null };

beforeAll(async () => {
  trackers.clean = await snapshotOf(new Uint8Array(readFileSync(CLEAN)));
  trackers.sample = await sampleSnapshot();
});

describe.each(["clean", "sample"] as const)(
  "Formulas without results in the %s tracker",
  (name) => {
    it.each(Object.keys(SHARES) as (keyof typeof SHARES)[])(
      "are named at their cells, and nothing is late by them: %s of a column, column by column",
      (share) => {
        const whole = trackers[name];
        if (!whole) throw new Error("No tracker");
        const { findings, understanding } = checked(whole);
        const late = new Set(findings.filter(isLate).map(clockOf));
        const columns = columnsRead(understanding);
        expect(columns.length).toBeGreaterThan(20);
        for (const { column, heading, sheet } of columns) {
          const { cells, snapshot } = emptied(whole, sheet, column, SHARES[share]);
          const { findings: found } = checked(snapshot);
          const told = new Set(found.flatMap(placesOf));
          expect([heading, cells.filter((cell) => !told.has(cell))]).toEqual([heading, []]);
          const falsely = found.filter((one) => isLate(one) && !late.has(clockOf(one)));
          expect([heading, falsely]).toEqual([heading, []]);
        }
      },
    );
  },
);

function checked(snapshot: WorkbookSnapshot) {
  const understanding = understand(snapshot, { asAt: AS_AT, profile: null });
  const { available, problems, records } = understanding;
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const input = { available, problems, records, settings, workingDays, asAt: AS_AT };
  return { understanding, findings: check(input).findings };
}

function columnsRead({ sheets }: ReturnType<typeof understand>) {
  const columns = new Map<string, { sheet: string; column: number; heading: string }>();
  for (const { matches, sheet } of sheets) {
    for (const { column, heading } of matches) {
      columns.set(`${column} ${sheet}`, { sheet, column, heading });
    }
  }
  return [...columns.values()];
}

/** The workbook with some cells of a column not worked out, and these cells. */
function emptied(
  workbook: WorkbookSnapshot,
  name: string,
  column: number,
  choose: (rows: readonly number[]) => readonly number[],
) {
  const cells: string[] = [];
  const sheets = workbook.sheets.map((sheet): SheetSnapshot => {
    if (sheet.name !== name) return sheet;
    const values: RawValue[][] = sheet.values.map((row) => [...row]);
    const filled = values.flatMap((row, at) => (at > 3 && row[column] !== "" ? [at] : []));
    for (const at of choose(filled)) {
      const row = values[at];
      if (row) row[column] = AWAITED;
      cells.push(cellKey({ sheet: name, row: asRow(at), column: column as never }));
    }
    return { ...sheet, values };
  });
  return { cells, snapshot: { ...workbook, sheets } };
}

const isLate = (finding: Finding) => finding.severity === "breach";

function placesOf(finding: Finding): readonly string[] {
  if (finding.kind === "could not run") return [];
  return (finding.kind === "timescale" ? [finding.cell] : finding.cells).map(cellKey);
}

/** Which timescale is late, and at which cell. */
const clockOf = (finding: Finding) => `${finding.code} ${placesOf(finding)[0]}`;
