import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check, checkInSlices } from "../../src/domain/rules/check";
import { type Slices, toEnd } from "../../src/domain/slices";
import { buildTables, buildTablesInSlices } from "../../src/domain/tables/build";
import type { TableInput } from "../../src/domain/tables/definition";
import { planHighlights, planHighlightsInSlices } from "../../src/excel/highlights/plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { understand, understandInSlices } from "../../src/workbook/understand";
import { sampleInput } from "../domain/tables/sample";
import { sampleSnapshot } from "../snapshotOf";

const READING = { asAt: fromIso("2014-04-25"), profile: null };

let snapshot: WorkbookSnapshot;
let input: TableInput;

beforeAll(async () => {
  snapshot = await sampleSnapshot();
  input = await sampleInput();
});

/** Puts work down after so many steps for the same work begun anew, and goes on with it when that is done. */
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
    { numRuns: 12 },
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
