import { type MadeTracker, makeTracker } from "../book";
import { FAULTS } from "./faults";
import { sheetsOf } from "./sheets";
import { spotlessTracker } from "./spotless";

/** A finding that a tracker must give: sheet, cell, code. */
export type Expected = readonly [sheet: string, cell: string, code: string];

/** The tracker in which nothing is wrong. */
export function makeSpotless(): Promise<MadeTracker> {
  return makeTracker(sheetsOf(spotlessTracker()));
}

/** The tracker with every fault put in, and the one finding that each must give. */
export async function makeFaulty(): Promise<
  MadeTracker & { readonly expected: readonly Expected[] }
> {
  const tracker = spotlessTracker();
  const faults = FAULTS.map(({ at, code, put }) => {
    const place = at(tracker);
    put(tracker);
    return { place, code };
  });
  const made = await makeTracker(sheetsOf(tracker));
  return {
    ...made,
    expected: faults.map(({ code, place }) => [...made.placeOf(place), code]),
  };
}
