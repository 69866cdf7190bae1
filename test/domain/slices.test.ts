import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { eachInSlices, mapInSlices, type Slices, toEnd, uncounted } from "../../src/domain/slices";

const rowsUpTo = (count: number) => Array.from({ length: count }, (_, place) => place);

/** What the work counted at each of its stops. */
function stopsOf(work: Slices<unknown>): readonly number[] {
  return [...work];
}

const counted = (stops: readonly number[]) => stops.reduce((sum, more) => sum + more, 0);

describe("mapInSlices", () => {
  it("makes what map makes, and counts every row", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (count) => {
        const rows = rowsUpTo(count);
        expect(toEnd(mapInSlices(rows, (row) => row * 2))).toEqual(rows.map((row) => row * 2));
        expect(counted(stopsOf(mapInSlices(rows, String)))).toBe(count);
      }),
      { numRuns: 25 },
    );
  });

  it("stops among many rows, and not at each", () => {
    const stops = stopsOf(mapInSlices(rowsUpTo(10_000), String));
    expect(stops.length).toBeGreaterThan(5);
    expect(stops.length).toBeLessThan(20);
  });

  it("does nothing more once it is abandoned", () => {
    let made = 0;
    const work = mapInSlices(rowsUpTo(10_000), () => {
      made += 1;
    });
    work.next();
    const before = made;
    work.return([]);
    expect(toEnd(work)).toBeUndefined();
    expect(made).toBe(before);
    expect(made).toBeLessThan(10_000);
  });
});

describe("eachInSlices", () => {
  it("sees every row with its place, in order", () => {
    const rows = rowsUpTo(3_000).map((place) => `row ${place}`);
    const seen: string[] = [];
    toEnd(eachInSlices(rows, (row, place) => seen.push(`${row} at ${place}`)));
    expect(seen).toEqual(rows.map((row, place) => `${row} at ${place}`));
  });

  it("takes a map's values as it takes a list's", () => {
    const seen: number[] = [];
    const rows = new Map(rowsUpTo(2_000).map((place) => [place, place] as const));
    toEnd(eachInSlices(rows.values(), (row) => seen.push(row)));
    expect(seen).toEqual(rowsUpTo(2_000));
  });
});

describe("uncounted", () => {
  it("stops as often and counts nothing", () => {
    const rows = rowsUpTo(4_000);
    const stops = stopsOf(uncounted(mapInSlices(rows, String)));
    expect(stops).toEqual(stopsOf(mapInSlices(rows, String)).map(() => 0));
    expect(toEnd(uncounted(mapInSlices(rows, String)))).toEqual(rows.map(String));
  });
});
