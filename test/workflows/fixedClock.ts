import type { Clock } from "../../src/workflows/clock";

/** A clock that shows one moment: noon of the day the sample was last updated. */
export const SAMPLE_CLOCK: Clock = {
  now: () => new Date(2014, 3, 25, 12, 0),
  elapsed: () => 0,
};
