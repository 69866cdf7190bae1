import { describe, expect, it } from "@jest/globals";
import { effort } from "../attack";
import { demandsOf } from "./demands";
import { isOf, KNOWN_GAPS } from "./knownGaps";
import { LAYOUTS } from "./layouts";
import { type Mismatch, mismatchesOf } from "./mismatches";
import { shown, sizeOf } from "./shown";
import { type Tracker, trackerOf } from "./tracker";

const USUAL_SEED = 1;
const { numRuns, seed: firstSeed = USUAL_SEED } = effort(300, USUAL_SEED);

interface Kind {
  count: number;
  size: number;
  tracker: Tracker;
  mismatch: Mismatch;
}

/** The smallest mismatch of each kind that no known gap explains, with how many there are. */
function unexplained(): string {
  const kinds = new Map<string, Kind>();
  for (let seed = firstSeed; seed < firstSeed + numRuns; seed += 1) {
    const tracker = trackerOf(seed);
    for (const mismatch of mismatchesOf(tracker)) {
      if (KNOWN_GAPS.some((gap) => isOf(mismatch, gap))) continue;
      const own = { count: 1, size: sizeOf(tracker, mismatch), tracker, mismatch };
      const before = kinds.get(mismatch.kind);
      const smallest = before && before.size <= own.size ? before : own;
      kinds.set(mismatch.kind, { ...smallest, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...kinds.values()]
    .map(({ count, mismatch, tracker }) => `${count} times: ${shown(tracker, mismatch)}`)
    .join("\n\n");
}

describe("Families made up by chance, in seven layouts", () => {
  it("nothing late, overdue or not held is passed over, nothing in time called late, every limit and day is so", () => {
    expect(unexplained()).toBe("");
  });

  it("what is still wrong is no more than the gaps that are listed, each with a tracker that shows it", () => {
    const mended = KNOWN_GAPS.filter(
      (gap) => !mismatchesOf(trackerOf(gap.seed)).some((mismatch) => isOf(mismatch, gap)),
    );
    expect(mended).toEqual([]);
  });

  it.each([
    725, 899, 501_875, 502_010, 119, 423, 920_027, 920_819, 930_545, 950_583, 950_696, 974_194,
  ])("nothing is wrong any more in the tracker of seed %d", (seed) => {
    expect(mismatchesOf(trackerOf(seed)).map(({ kind }) => kind)).toEqual([]);
  });

  it("hold everything that can become of a conference, in every layout", () => {
    const fates = new Map<string, number>();
    for (let seed = USUAL_SEED; seed < USUAL_SEED + 300; seed += 1) {
      const tracker = trackerOf(seed);
      for (const layout of LAYOUTS) {
        for (const story of tracker.stories) {
          for (const { due, told } of demandsOf(tracker, story, layout)) {
            if (told !== "all") continue;
            const key = `${layout}: ${due.code} ${due.fate}`;
            fates.set(key, (fates.get(key) ?? 0) + 1);
          }
        }
      }
    }
    const wanted = LAYOUTS.flatMap((layout) =>
      [
        ...["met", "late", "overdue", "ahead", "open", "not needed"].map((fate) => `T01 ${fate}`),
        ...["met", "late", "overdue", "ahead"].map((fate) => `T02 ${fate}`),
        ...["met", "late", "overdue", "ahead"].map((fate) => `T03 ${fate}`),
        ...["met", "late", "overdue"].map((fate) => `T11 ${fate}`),
      ].map((fate) => `${layout}: ${fate}`),
    );
    expect(wanted.filter((one) => (fates.get(one) ?? 0) < 3)).toEqual([]);
  });
});
