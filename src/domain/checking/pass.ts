import { eachInSlices, type Slices } from "../slices";

/** A part of a check's work. The runner carries the parts out in order, and settles where it stops between rows. */
export type Pass = () => Slices<void>;

/** Looks at rows one by one, in order. */
export function each<Row>(rows: Iterable<Row>, look: (row: Row, place: number) => void): Pass {
  return () => eachInSlices(rows, look);
}

/** Work done in one go, after the parts before it. */
export function once(work: () => void): Pass {
  return function* () {
    work();
    yield 0;
  };
}
