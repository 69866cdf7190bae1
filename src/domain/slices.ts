/**
 * Work that can be put down and taken up again. It stops now and then and says how many more of the things that
 * it counts are done, often none. It knows no clock: whoever runs it settles how long it goes on at a time.
 */
export type Slices<T> = Generator<number, T, undefined>;

/** How many rows are looked at between two stops: few enough for a screen, enough for the stops to cost nothing. */
const ROWS_OF_A_SLICE = 1_024;

/** Runs work to its end without a pause. */
export function toEnd<T>(work: Slices<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work as a part of another that counts other things. */
export function* uncounted<T>(work: Slices<T>): Slices<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield 0;
  }
}

/** Does something with each row, in order, and counts the rows. */
export function* eachInSlices<T>(
  rows: Iterable<T>,
  work: (row: T, place: number) => void,
): Slices<void> {
  const all = Array.isArray(rows) ? (rows as readonly T[]) : [...rows];
  for (let from = 0; from < all.length; from += ROWS_OF_A_SLICE) {
    const to = Math.min(from + ROWS_OF_A_SLICE, all.length);
    oneSlice(all, from, to, work);
    if (to - from === ROWS_OF_A_SLICE) yield ROWS_OF_A_SLICE;
  }
}

/** Its own loop, outside the generator: engines run it faster. */
function oneSlice<T>(
  rows: readonly T[],
  from: number,
  to: number,
  work: (row: T, place: number) => void,
): void {
  for (let place = from; place < to; place += 1) work(rows[place] as T, place);
}

/** Makes something of each row, in order, and counts the rows. */
export function* mapInSlices<T, Made>(
  rows: readonly T[],
  work: (row: T) => Made,
): Slices<readonly Made[]> {
  const made: Made[] = [];
  for (let from = 0; from < rows.length; from += ROWS_OF_A_SLICE) {
    const slice = rows.slice(from, from + ROWS_OF_A_SLICE);
    for (const row of slice) made.push(work(row));
    yield slice.length;
  }
  return made;
}
