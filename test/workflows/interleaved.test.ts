import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { trackerRows, trackerSnapshot } from "../../scripts/bench/tracker";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { RULES } from "../../src/domain/catalogue/catalogue";
import { check, checkInSlices } from "../../src/domain/catalogue/check";
import { type Slices, toEnd } from "../../src/domain/slices";
import { buildTables, buildTablesInSlices } from "../../src/domain/tables/build";
import { TABLES } from "../../src/domain/tables/catalogue";
import type { TableInput } from "../../src/domain/tables/engine/reporting";
import { planHighlights, planHighlightsInSlices } from "../../src/excel/highlights/plan";
import { understand, understandInSlices } from "../../src/workbook/records/understand";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { effort } from "../attack";
import { sampleInput } from "../domain/tables/sample";
import { sampleSnapshot } from "../snapshotOf";

const READING = { asAt: fromIso("2014-04-25"), profile: null };

let snapshot: WorkbookSnapshot;
let input: TableInput;

beforeAll(async () => {
  snapshot = await sampleSnapshot();
  input = await sampleInput();
});

/** Puts work down after n steps for the same work begun again, and goes on with it when that is done. */
function pausedFor<T>(begin: () => Slices<T>, steps: number): readonly T[] {
  const paused = begin();
  for (let step = 0; step < steps; step += 1) {
    const { done, value } = paused.next();
    if (done) return [value, toEnd(begin())];
  }
  const meanwhile = toEnd(begin());
  return [toEnd(paused), meanwhile];
}

function sameWhereverPaused<T>(begin: () => Slices<T>, whole: () => T): void {
  const comparable = (result: T) =>
    JSON.stringify(result, (_, value) => (value instanceof Map ? [...value] : value));
  const expected = comparable(whole());
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (steps) => {
      for (const result of pausedFor(begin, steps)) expect(comparable(result)).toBe(expected);
    }),
    effort(8),
  );
}

describe("work put down anywhere and taken up again comes to what it comes to in one go", () => {
  it("understanding a workbook", () =>
    sameWhereverPaused(
      () => understandInSlices(snapshot, READING),
      () => understand(snapshot, READING),
    ));

  it("checking a tracker", () => {
    const given = { ...input, problems: [] };
    sameWhereverPaused(
      () => checkInSlices(given),
      () => check(given),
    );
  });

  it("building tables", () =>
    sameWhereverPaused(
      () => buildTablesInSlices(input),
      () => buildTables(input),
    ));

  it("planning highlights", () => {
    const { findings } = check({ ...input, problems: [] });
    sameWhereverPaused(
      () => planHighlightsInSlices(findings),
      () => planHighlights(findings),
    );
  });
});

describe("of a tracker of thousands of rows, work counts", () => {
  const rows = trackerRows(3_000);
  const total = (work: Slices<unknown>) => [...work].reduce((sum, more) => sum + more, 0);
  const long = () => understand(trackerSnapshot(rows), READING);

  it("each of its rows, once", () =>
    expect(total(understandInSlices(trackerSnapshot(rows), READING))).toBe(rows.length));

  it("each check, and no row", () => {
    const { available, problems, records } = long();
    expect(total(checkInSlices({ ...input, available, problems, records }))).toBe(RULES.length);
  });

  it("each table, and no row", () => {
    const { available, records } = long();
    expect(total(buildTablesInSlices({ ...input, available, records }))).toBe(TABLES.length);
  });
});
