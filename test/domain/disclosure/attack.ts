import type { Publication } from "../../../src/domain/disclosure/publication";
import type { RowSource, SheetLayout } from "../../../src/domain/records/source";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";

/** One thing a reader is told about the rows in some set: `Σ coefficients · rows = value`, or at least `value`. */
interface Told {
  readonly coefficients: ReadonlyMap<number, number>;
  readonly value: number;
  readonly atLeast?: true;
}

/** A hidden count as "table, row, column", with the parts of the tracker that it counts. */
interface HiddenCell {
  readonly place: string;
  readonly parts: readonly number[];
}

/**
 * The places of hidden counts that a patient reader can work out, by adding and subtracting what is printed
 * and by narrowing down bounds. Shares no code with the suppression: it reads the printed cells, takes
 * percentages at their word, and knows which rows could be counted where.
 * @param tables The tables as they were given to `publish`, row by row the same.
 */
export function workedOutBy(
  tables: readonly AppendixTable[],
  { tables: published }: Publication,
): readonly string[] {
  const sets: { readonly rows: ReadonlySet<string>; readonly tell: (parts: number[]) => void }[] =
    [];
  const told: Told[] = [];
  const hidden: HiddenCell[] = [];
  const keyOf = keys();
  const setOf = (behind: readonly RowSource[]) => new Set(behind.map(keyOf));

  tables.forEach((table, t) => {
    table.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        const shown = published[t]?.rows[r]?.cells[c]?.value;
        const { behind, outOf, value } = cell;
        if (cell.typed || typeof value !== "number" || behind === undefined) return;
        if (cell.format === "count" && setOf(behind).size === value) {
          sets.push({
            rows: setOf(behind),
            tell: (parts) => {
              const coefficients = new Map(parts.map((part) => [part, 1]));
              if (typeof shown === "number") told.push({ coefficients, value: shown });
              else {
                told.push({ coefficients, value: 1, atLeast: true });
                hidden.push({ place: `${table.id}, ${r}, ${c}`, parts });
              }
            },
          });
        }
        if (cell.format === "percentage" && outOf && typeof shown === "number") {
          let numerator: number[] = [];
          sets.push({ rows: setOf(behind), tell: (parts) => (numerator = parts) });
          sets.push({
            rows: setOf(outOf),
            tell: (parts) => {
              const [top, bottom] = reduced(setOf(behind).size, setOf(outOf).size);
              const coefficients = new Map(parts.map((part) => [part, -top]));
              for (const part of numerator) {
                coefficients.set(part, (coefficients.get(part) ?? 0) + bottom);
              }
              told.push({ coefficients, value: 0 });
            },
          });
        }
      });
    });
  });

  const partsOf = partsIn(sets.map(({ rows }) => rows));
  sets.forEach(({ tell }, index) => {
    tell(partsOf[index] ?? []);
  });
  const known = new Set([...bySums(told, hidden), ...byBounds(told, hidden)]);
  return [...known];
}

/** For each set the parts it is made of: rows that are in the same sets make up one part. */
function partsIn(sets: readonly ReadonlySet<string>[]): number[][] {
  const setsOfRow = new Map<string, number[]>();
  sets.forEach((rows, index) => {
    for (const row of rows) setsOfRow.set(row, [...(setsOfRow.get(row) ?? []), index]);
  });
  const parts = new Map<string, number>();
  const partsOf: number[][] = sets.map(() => []);
  for (const memberships of setsOfRow.values()) {
    const signature = memberships.join(" ");
    if (parts.has(signature)) continue;
    const part = parts.size;
    parts.set(signature, part);
    for (const index of memberships) partsOf[index]?.push(part);
  }
  return partsOf;
}

const PRIME = 1_000_003;
const modulo = (value: number) => ((value % PRIME) + PRIME) % PRIME;

/** Hidden cells whose sum is a combination of printed sums, worked modulo a prime. */
function bySums(told: readonly Told[], hidden: readonly HiddenCell[]): readonly string[] {
  const echelon: { readonly lead: number; readonly row: Map<number, number> }[] = [];
  const reduce = (row: Map<number, number>) => {
    for (const { lead, row: pivot } of echelon) {
      const factor = row.get(lead) ?? 0;
      if (factor === 0) continue;
      for (const [part, value] of pivot) {
        const left = modulo((row.get(part) ?? 0) - factor * value);
        if (left === 0) row.delete(part);
        else row.set(part, left);
      }
    }
    return row;
  };
  for (const { coefficients, atLeast } of told) {
    if (atLeast) continue;
    const start = [...coefficients].flatMap(([part, value]): [number, number][] =>
      modulo(value) === 0 ? [] : [[part, modulo(value)]],
    );
    const row = reduce(new Map(start));
    const [first] = row;
    if (!first) continue;
    const inverse = power(first[1], PRIME - 2);
    echelon.push({
      lead: first[0],
      row: new Map([...row].map(([part, value]) => [part, modulo(value * inverse)])),
    });
  }
  return hidden
    .filter(({ parts }) => reduce(new Map(parts.map((part) => [part, 1]))).size === 0)
    .map(({ place }) => place);
}

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, modulo(base), exponent];
  for (; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = modulo(result * square);
    square = modulo(square * square);
  }
  return result;
}

const ROUNDS = 50;

/** Hidden cells whose smallest and largest possible number meet. */
function byBounds(told: readonly Told[], hidden: readonly HiddenCell[]): readonly string[] {
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  const from = (part: number) => low.get(part) ?? 0;
  const to = (part: number) => high.get(part) ?? Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { coefficients, value, atLeast } of told) {
      if ([...coefficients.values()].some((coefficient) => coefficient !== 1)) continue;
      const parts = [...coefficients.keys()];
      const least = parts.reduce((sum, part) => sum + from(part), 0);
      const unbounded = parts.filter((part) => to(part) === Number.POSITIVE_INFINITY);
      const most = parts.reduce((sum, part) => sum + (unbounded.includes(part) ? 0 : to(part)), 0);
      for (const part of parts) {
        if (!atLeast) high.set(part, Math.min(to(part), value - least + from(part)));
        const others = unbounded.filter((other) => other !== part).length;
        if (others > 0) continue;
        const mostOfOthers = unbounded.includes(part) ? most : most - to(part);
        low.set(part, Math.max(from(part), value - mostOfOthers));
      }
    }
  }
  return hidden
    .filter(({ parts }) => {
      const least = parts.reduce((sum, part) => sum + from(part), 0);
      return Math.max(least, 1) === parts.reduce((sum, part) => sum + to(part), 0);
    })
    .map(({ place }) => place);
}

function reduced(top: number, bottom: number): readonly [number, number] {
  let [a, b] = [top, bottom];
  while (b > 0) [a, b] = [b, a % b];
  return [top / a, bottom / a];
}

function keys(): (source: RowSource) => string {
  const layouts = new Map<SheetLayout, number>();
  return ({ layout, row }) => {
    if (!layouts.has(layout)) layouts.set(layout, layouts.size);
    return `${layouts.get(layout)} ${row}`;
  };
}
