import { publish } from "../../../src/domain/disclosure/publish";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { count, rows, table, twoWay } from "./build";

/** What someone who has this program learns by trying out every table that could be behind a publication. */
export interface TriedAll {
  readonly shape: string;
  readonly tables: number;
  /** Publications in which a hidden figure is the same in every table that is printed so. */
  readonly workedOut: readonly string[];
}

/** Every line of n numbers with a sum of at most `largest`. */
function* lines(length: number, largest: number): Generator<readonly number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= largest; first += 1) {
    for (const rest of lines(length - 1, largest - first)) yield [first, ...rest];
  }
}

/** Figures beside one another, with their total. */
function beside(values: readonly number[]): AppendixTable {
  let next = 0;
  const parts = values.map((value) => {
    next += value;
    return rows(next - value, value);
  });
  return table([{ cells: [...parts.map(count), count(parts.flat())] }]);
}

const square = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) =>
  twoWay([
    [a, b],
    [c, d],
  ]);

const valuesOf = ({ rows: all }: { rows: AppendixTable["rows"] }) =>
  all.flatMap(({ cells }) => cells.map(({ value }) => value));

/** How far below the largest sum tried another table behind the same publication is looked for. */
const NEAR = 3;

function tryAll(
  shape: string,
  [length, largest]: readonly [number, number],
  make: (values: readonly number[]) => AppendixTable,
): TriedAll {
  const printedSo = new Map<string, (readonly unknown[])[]>();
  let tables = 0;
  for (const values of lines(length, largest)) {
    const made = make(values);
    const [published] = publish([made], "hide 1 to 5").tables;
    const printed = JSON.stringify(published && valuesOf(published));
    printedSo.set(printed, [...(printedSo.get(printed) ?? []), valuesOf(made)]);
    tables += 1;
  }
  // Near the largest sum there are tables that were not tried, which could be behind the same publication.
  const sumOf = (values: readonly unknown[]) => Number(values.at(-1));
  const isWorkedOut = ([printed, behind]: readonly [string, readonly (readonly unknown[])[]]) =>
    behind.some((values) => sumOf(values) <= largest - NEAR) &&
    (JSON.parse(printed) as readonly unknown[]).some(
      (shown, at) => shown === "c" && new Set(behind.map((values) => values[at])).size === 1,
    );
  return {
    shape,
    tables,
    workedOut: [...printedSo].filter(isWorkedOut).map(([printed]) => printed),
  };
}

process.stdout.write(
  JSON.stringify([
    tryAll("two figures and their total", [2, 30], beside),
    tryAll("three figures and their total", [3, 24], beside),
    tryAll("four figures and their total", [4, 16], beside),
    tryAll("two by two with their totals", [4, 14], square),
  ]),
);
