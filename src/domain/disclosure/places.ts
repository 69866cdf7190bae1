import type { AppendixTable, TableCell, TableRow } from "../tables/engine/table";
import type { Hidden } from "./hiding/hide";
import type { Place, Quantity, Told } from "./hiding/quantities";
import { signatureOf } from "./hiding/rowKeys";
import type { WhyHidden } from "./publication";

/** A place as the key of a map. */
export const keyOf = ({ table, row, column }: Place): string => `${table} ${row} ${column}`;

/** The hidden figures by their places. */
export interface HiddenPlaces {
  /** Why each is hidden, by `keyOf`. */
  readonly reasons: ReadonlyMap<string, WhyHidden>;
  /** Tables in which noughts are hidden as well. */
  readonly withNoughts: ReadonlySet<number>;
}

export function hiddenPlaces(
  tables: readonly AppendixTable[],
  { quantities, shares }: Told,
  { why, noughtsBeside }: Hidden,
): HiddenPlaces {
  const withNoughts = new Set<number>();
  const reasons = new Map<string, WhyHidden>();
  for (const quantity of quantities) {
    const reason = why.get(quantity);
    if (reason) for (const place of quantity.places) reasons.set(keyOf(place), reason);
    if (!noughtsBeside.has(quantity)) continue;
    for (const { table } of quantity.places) withNoughts.add(table);
    for (const nought of quantity.places.flatMap((place) => noughtsAround(place, tables))) {
      reasons.set(keyOf(nought), "gives another away");
    }
  }
  // A nought of another table tells it all the same (nobody for three months or more, so all for less), and so does a
  // share of nothing, or of nobody, wherever it stands.
  const units = new Set([...withNoughts].map((table) => tables[table]?.unit));
  if (units.size > 0) {
    tables.forEach((table, index) => {
      const isToHide = (cell: TableCell) =>
        isShareOfNought(cell) || (units.has(table.unit) && isNought(cell));
      for (const place of cellsOfPeople(table, index, isToHide)) {
        withNoughts.add(index);
        reasons.set(keyOf(place), "gives another away");
      }
    });
  }
  const withSums = tables.map(({ unit }) => units.has(unit));
  for (const place of placesOfSums(tables, quantities, withSums)) {
    reasons.set(keyOf(place), "gives another away");
  }
  const isHidden = (quantity: Quantity | null) => quantity !== null && why.has(quantity);
  for (const { place, known, numerator, denominator } of shares) {
    if (!known || isHidden(numerator) || isHidden(denominator)) {
      reasons.set(keyOf(place), "percentage of a hidden count");
    }
  }
  return { reasons, withNoughts };
}

/** Where a table of people, or a row of one, has such cells. */
function cellsOfPeople(
  { rows, concerns }: AppendixTable,
  table: number,
  isOne: (cell: TableCell) => boolean,
): readonly Place[] {
  return rows.flatMap(({ cells, concerns: own }, row) => {
    if ((own ?? concerns) === "the service") return [];
    return cells.flatMap((cell, column) => (isOne(cell) ? [{ table, row, column }] : []));
  });
}

/**
 * Where tables tell a count that adds up others, of which some may be none: wherever it is one quantity, and in the
 * lines of the service's work that are of as many.
 */
function placesOfSums(
  tables: readonly AppendixTable[],
  quantities: readonly Quantity[],
  withSums: readonly boolean[],
): readonly Place[] {
  const addsUp = ({ table, row, column }: Place) =>
    withSums[table] === true && tables[table]?.rows[row]?.cells[column]?.addsUp === true;
  const sums = quantities.filter(({ places }) => places.some(addsUp));
  const signatures = new Set(sums.map(({ rows }) => signatureOf(rows)));
  const lines = quantities
    .filter(({ rows, service }) => service && signatures.has(signatureOf(rows)))
    .flatMap(({ places }) => places);
  const inLine = ({ table, row }: Place) =>
    (tables[table]?.rows[row]?.cells ?? []).flatMap(({ value }, column) =>
      typeof value === "number" ? [{ table, row, column }] : [],
    );
  return [...sums.flatMap(({ places }) => places), ...lines.flatMap(inLine)];
}

const isNought = ({ format, value }: TableCell): boolean => format === "count" && value === 0;

/** A percentage of nothing or of nobody, or a figure worked out of a nought. */
function isShareOfNought({ format, behind, outOf, typed }: TableCell): boolean {
  if (typed || behind === undefined) return false;
  if (format === "percentage") return behind.length === 0 || outOf?.length === 0;
  return format === "figure" && behind.length === 0;
}

/** The noughts of people in a figure's row, and in its column under the same heading. */
function noughtsAround(place: Place, tables: readonly AppendixTable[]): readonly Place[] {
  const { table, row, column } = place;
  const { rows = [], concerns } = tables[table] ?? {};
  const isOfPeople = ({ cells, concerns: own }: TableRow, at: number) =>
    cells[at] !== undefined && isNought(cells[at]) && (own ?? concerns) !== "the service";
  const beside = (rows[row]?.cells ?? []).flatMap((_, at) =>
    rows[row] && isOfPeople(rows[row], at) ? [{ table, row, column: at }] : [],
  );
  const headings = rows.map(({ group }, index) => (group === undefined ? -1 : index));
  const headingOf = (index: number) => Math.max(...headings.slice(0, index + 1));
  const below = rows.flatMap((each, index) =>
    headingOf(index) === headingOf(row) && isOfPeople(each, column)
      ? [{ table, row: index, column }]
      : [],
  );
  return [...beside, ...below];
}
