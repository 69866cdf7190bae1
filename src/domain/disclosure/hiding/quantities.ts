import type { RowSource } from "../../records/source";
import type { AppendixTable, TableCell, TableRow, UnitRelation } from "../../tables/engine/table";
import { type Rows, rowNumbers, signatureOf } from "./rowKeys";

/** Where a figure stands in a publication: all zero-based. */
export interface Place {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * One thing that the publication counts, wherever it tells it: two figures that count the same are one quantity, and
 * are hidden or shown together.
 */
export interface Quantity {
  readonly id: number;
  readonly value: number;
  /** The rows counted; one of its own where they are not known. */
  readonly rows: Rows;
  readonly places: readonly Place[];
  /** Whether it tells of the service's own work, which is not protected. */
  readonly service: boolean;
  /** Whether it counts all of a kind, whatever came of them: initial conferences, first reviews. */
  readonly wide: boolean;
  /** How much a reader loses with it. */
  readonly cost: number;
  /** Whether any reader knows it without the publication. */
  readonly known: boolean;
  /** Whether it is not printed, and only says how others stand to each other. */
  readonly silent: boolean;
  /** Whether its rows do not tell how it comes about: what it gives away cannot be worked out. */
  readonly unclear: boolean;
  /** The names under which figures are counted together, its own among them. */
  readonly counted: ReadonlySet<string>;
  /** Whether a reader knows how it stands to what is counted under other names. */
  readonly linked: boolean;
}

/** A percentage, or a figure worked out of a count, and the quantities it would give away; `null` for none. */
export interface Share {
  readonly place: Place;
  /** Whether the rows of its two counts are known: where they are not, it cannot be shown to be safe. */
  readonly known: boolean;
  readonly numerator: Quantity | null;
  readonly denominator: Quantity | null;
}

/** How two units stand to each other, in the rows of one name: least · wholes ≤ parts ≤ most · wholes. */
export interface Relation {
  readonly counted: string;
  readonly wholes: Quantity;
  readonly parts: Quantity;
  readonly least: number;
  readonly most: number | null;
}

/** What a reader knows beside the publication: the rows of a number that is common knowledge. */
export interface Known {
  readonly rows: readonly RowSource[];
  readonly service: boolean;
}

export interface Told {
  readonly quantities: readonly Quantity[];
  readonly shares: readonly Share[];
  readonly relations: readonly Relation[];
}

/** What a figure costs that is hidden: figures of the service's work are hidden last, totals late. */
const COST = { people: 1, total: 4, service: 40 } as const;

type Gathered = {
  -readonly [K in keyof Quantity]: Quantity[K] extends readonly Place[]
    ? Place[]
    : Quantity[K] extends ReadonlySet<string>
      ? Set<string>
      : Quantity[K];
};

/** Name of what is known beside the publication. */
const KNOWN = "known";

/** Collects what the tables tell: every count, in cells or through a percentage. Noughts tell no row. */
export function told(tables: readonly AppendixTable[], known: readonly Known[] = []): Told {
  const numbers = rowNumbers();
  const bySignature = new Map<string, Gathered>();
  const shares: Share[] = [];
  const relations: Relation[] = [];

  const note = (
    rows: Rows,
    value: number,
    told: Partial<Omit<Gathered, "counted">> & { readonly under: string; readonly place?: Place },
  ): Gathered => {
    const { under, place, silent = false, service = false, wide = false, ...facts } = told;
    // What are the same rows by chance only, all that were held and all that made a plan, is not one quantity.
    const key = `${silent} ${service} ${wide} ${signatureOf(rows)}`;
    const before = bySignature.get(key);
    const quantity: Gathered = before ?? {
      id: bySignature.size,
      value,
      rows,
      places: [],
      service,
      wide,
      cost: 0,
      known: false,
      silent,
      unclear: false,
      counted: new Set(),
      linked: false,
    };
    bySignature.set(key, quantity);
    if (place) quantity.places.push(place);
    quantity.cost += facts.cost ?? 0;
    quantity.known ||= facts.known ?? false;
    quantity.unclear ||= facts.unclear ?? false;
    quantity.linked ||= facts.linked ?? false;
    quantity.counted.add(under);
    return quantity;
  };

  for (const { rows, service } of known) {
    if (rows.length === 0) continue;
    note(numbers.of(rows), rows.length, {
      under: KNOWN,
      known: true,
      linked: true,
      service,
      wide: true,
    });
  }
  tables.forEach((table, tableIndex) => {
    const ofService = (row: TableRow) => (row.concerns ?? table.concerns) === "the service";
    table.rows.forEach((row, rowIndex) => {
      const service = ofService(row);
      const cost = service ? COST.service : row.total ? COST.total : COST.people;
      // Where a table of people counts conferences, a reader knows of which conferences it speaks.
      const linked = !service || table.concerns !== "the service";
      row.cells.forEach((cell, column) => {
        const place = { table: tableIndex, row: rowIndex, column };
        // What is not protected is known of each line alone: how two lines overlap is not asked.
        const own = service && !linked ? `${table.id} ${rowIndex}` : table.id;
        const under = cell.apart ?? row.apart ?? own;
        const isWide = cell.allOfAKind === true;
        if (isCount(cell) && cell.value > 0) {
          const wide = isWide || (service && linked);
          const fits = cell.behind?.length === cell.value;
          const rows = fits
            ? numbers.of(cell.behind ?? [], row.counts)
            : numbers.unknown(`${tableIndex} ${rowIndex} ${column}`, cell.value);
          const unclear = cell.behind !== undefined && !fits && !service;
          note(rows, cell.value, {
            under,
            place,
            service,
            wide,
            cost,
            linked: linked || isWide,
            unclear,
          });
        }
        if (isShare(cell)) {
          const part = (behind: readonly RowSource[] | undefined, whole: boolean) =>
            behind && behind.length > 0
              ? note(numbers.of(behind, row.counts), behind.length, {
                  under,
                  service,
                  cost,
                  linked: linked || whole,
                  // A figure is worked out of all that it counts.
                  wide: (whole || isFigure(cell)) && isWide,
                })
              : null;
          shares.push({
            place,
            known: cell.behind !== undefined && (cell.outOf !== undefined || isFigure(cell)),
            numerator: part(cell.behind, false),
            denominator: part(cell.outOf, true),
          });
        }
      });
    });
    for (const relation of table.relations ?? []) relations.push(...related(relation, table.id));
  });

  function related({ wholes, wholesAre, parts, least, most, apart }: UnitRelation, id: string) {
    const enough = parts.length >= least * wholes.length;
    const notTooMany = most === null || parts.length <= most * wholes.length;
    // Where the tracker itself does not hold to it, no reader can count on it.
    if (!enough || !notTooMany) return [];
    const under = apart ?? id;
    const facts = { under, silent: true };
    return [
      {
        counted: under,
        wholes: note(numbers.of(wholes, wholesAre), wholes.length, facts),
        parts: note(numbers.of(parts), parts.length, facts),
        least,
        most,
      },
    ];
  }
  return { quantities: [...bySignature.values()], shares, relations };
}

/** A percentage, or a figure that a count was worked into: both give their counts away. */
function isShare(cell: TableCell): boolean {
  if (typeof cell.value !== "number" || cell.typed) return false;
  return cell.format === "percentage" || isFigure(cell);
}

function isFigure({ format, behind }: TableCell): boolean {
  return format === "figure" && behind !== undefined;
}

function isCount(cell: TableCell): cell is TableCell & { readonly value: number } {
  return cell.format === "count" && typeof cell.value === "number";
}
