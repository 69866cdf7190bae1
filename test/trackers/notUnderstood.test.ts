import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { financialYear } from "../../src/domain/calendar/periods";
import { check } from "../../src/domain/catalogue/check";
import { sentenceOf } from "../../src/domain/catalogue/sentence";
import type { CheckResult } from "../../src/domain/findings/checkResult";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { type BuiltTables, buildTables } from "../../src/domain/tables/build";
import { FIELDS } from "../../src/workbook/headings/fields";
import type { ColumnMatch, UnderstoodSheet } from "../../src/workbook/reading/understoodSheet";
import { understand } from "../../src/workbook/records/understand";
import type { Understanding } from "../../src/workbook/records/understanding";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { sampleSnapshot } from "../snapshotOf";

const asAt = fromIso("2014-04-25");

interface Outcome {
  readonly understood: Understanding;
  readonly result: CheckResult;
  readonly built: BuiltTables;
}

function outcomeOf(snapshot: WorkbookSnapshot): Outcome {
  const understood = understand(snapshot, { asAt, profile: null });
  const { available, problems, records } = understood;
  const workingDays = workingDaysOf(DEFAULT_SETTINGS, records.nonWorkingDays);
  const input = { records, available, settings: DEFAULT_SETTINGS, workingDays, asAt };
  return {
    understood,
    result: check({ ...input, problems }),
    built: buildTables({ ...input, period: financialYear(2013) }),
  };
}

/** Kinds of value that may be any words: a person's name, a team, a reason. */
const ANY_WORDS = new Set(["reference", "short text", "free text"]);

function isAnyWords({ dataset }: UnderstoodSheet, { field }: ColumnMatch): boolean {
  const kind: string | undefined = (FIELDS[dataset] as Record<string, { kind: string }>)[field]
    ?.kind;
  return kind !== undefined && ANY_WORDS.has(kind);
}

/** The tracker with words that nobody knows in a column: in all of its filled cells, or in two of every five rows. */
function withUnknownWords(
  snapshot: WorkbookSnapshot,
  { sheet, firstDataRow, lastDataRow }: UnderstoodSheet,
  column: number,
  share: Share,
) {
  const cells: string[] = [];
  const sheets = snapshot.sheets.map((one) => {
    if (one.name !== sheet) return one;
    const values = one.values.map((row, at) => {
      const isData = at >= firstDataRow && at <= lastDataRow && row[column] !== "";
      if (!isData || (share === "40 %" && at % 5 !== 0 && at % 5 !== 2)) return row;
      cells.push(`${at} ${column}`);
      return row.with(column, `wibble ${at % 7}`);
    });
    return { ...one, values };
  });
  return { filled: { ...snapshot, sheets }, cells };
}

type Share = "100 %" | "40 %";

/** Cells of a sheet that a finding speaks of. */
function namedIn({ findings }: CheckResult, sheet: string): ReadonlySet<string> {
  const cells = findings.flatMap((finding) => {
    if (finding.kind === "could not run") return [];
    return finding.kind === "record" ? finding.cells : [finding.cell];
  });
  return new Set(
    cells.filter((cell) => cell.sheet === sheet).map(({ row, column }) => `${row} ${column}`),
  );
}

/** Counts above nought that became nought. */
function falseZeros(before: BuiltTables, now: BuiltTables): readonly string[] {
  return before.tables.flatMap((table) => {
    const rows = now.tables.find(({ id }) => id === table.id)?.rows ?? [];
    return table.rows.flatMap(({ cells: [name, ...cells], group }) => {
      const same = rows.find((row) => row.cells[0]?.value === name?.value && row.group === group);
      return cells.flatMap(({ value }, at) =>
        Number(value) > 0 && same?.cells[at + 1]?.value === 0
          ? [`${table.id}: ${name?.value}, column ${at + 1}`]
          : [],
      );
    });
  });
}

let sample: WorkbookSnapshot;
let before: Outcome;
beforeAll(async () => {
  sample = await sampleSnapshot();
  before = outcomeOf(sample);
});

const SHEETS = ["Conferences", "Children", "Agency participation", "Indicators"];
const SHARES: readonly Share[] = ["100 %", "40 %"];

describe.each(SHEETS)("Words that nobody knows in a column of %s", (name) => {
  it.each(SHARES)("in %s of its cells are each named, and are 0 in no table", (share) => {
    const sheet = before.understood.sheets.find((one) => one.sheet === name);
    if (!sheet) throw new Error(`The sample has no sheet ${name}`);
    const wrong: unknown[] = [];
    let tried = 0;
    for (const match of sheet.matches) {
      if (isAnyWords(sheet, match)) continue;
      const { filled, cells } = withUnknownWords(sample, sheet, match.column, share);
      const { built, result, understood } = outcomeOf(filled);
      tried += cells.length;
      const zeros = falseZeros(before.built, built);
      // Without dates the log itself is not understood, and named as a sheet that may hold records.
      const isNamedWhole = understood.ignored.some(
        (one) => one.sheet === name && one.mayHoldRecords,
      );
      const named = namedIn(result, name);
      const silent = isNamedWhole ? [] : cells.filter((cell) => !named.has(cell));
      if (zeros.length + silent.length > 0) wrong.push([match.field, zeros, silent]);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(0);
  });
});

describe("A column in which nothing can be read", () => {
  const notRun = (name: string, field: string) => {
    const sheet = before.understood.sheets.find((one) => one.sheet === name);
    const column = sheet?.matches.find((match) => match.field === field)?.column;
    if (sheet === undefined || column === undefined) throw new Error(`No ${field} on ${name}`);
    const { result } = outcomeOf(withUnknownWords(sample, sheet, column, "100 %").filled);
    return result.findings.filter(({ code }) => code === "R00").map(sentenceOf);
  };

  it.each([
    [
      "Agency participation",
      "invited",
      "“Agency came more often than it was invited” could not run: nothing in the column for Invited could be read.",
    ],
    [
      "Agency participation",
      "attended",
      "“Agency came more often than it was invited” could not run: nothing in the column for Attended could be read.",
    ],
    [
      "Children",
      "age",
      "“Age disagrees” could not run: nothing in the column for Age could be read.",
    ],
    [
      "Children",
      "participation",
      "“Age disagrees” could not run: nothing in the column for Participation could be read.",
    ],
    [
      "Conferences",
      "numberOfChildren",
      "“Number of children disagrees” could not run: nothing in the column for Number of children could be read.",
    ],
  ])("of %s: %s is said of the check that works from it", (name, field, sentence) => {
    expect(notRun(name, field)).toContain(sentence);
  });

  it("is not said of one of which some can be read", () => {
    const sheet = before.understood.sheets.find((one) => one.sheet === "Children");
    const column = sheet?.matches.find(({ field }) => field === "age")?.column;
    if (sheet === undefined || column === undefined) throw new Error("No ages");
    const { result } = outcomeOf(withUnknownWords(sample, sheet, column, "40 %").filled);
    expect(result.findings.filter(({ code }) => code === "R00")).toEqual([]);
  });
});
