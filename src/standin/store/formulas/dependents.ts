import { type Area, cellArea, intersection, union } from "../address/area";
import type { Cell } from "../cells/cell";
import type { SheetStore } from "../model/workbook";
import type { Precedents, Region } from "./precedents";

/** A formula, where it stands and what it reads. */
export interface FormulaPlace {
  readonly sheet: SheetStore;
  readonly row: number;
  readonly cell: Cell;
  readonly reads: Precedents;
}

/** Rounds after which a chain of formulas counts as endless: then all are computed. */
const ROUNDS = 60;

/**
 * The formulas among those given that stand in written cells or read them, at first or second hand. What reads
 * a formula whose cells cannot be foreseen is not among them on that account: whether that one's result changes,
 * and so whether anything follows from it, shows only when it is computed.
 */
export function dependentsOf(
  places: readonly FormulaPlace[],
  written: readonly Region[],
): readonly FormulaPlace[] {
  const due: FormulaPlace[] = [];
  let waiting = places;
  let fresh = new Touched(written);
  for (let round = 0; !fresh.isEmpty && waiting.length > 0; round += 1) {
    if (round === ROUNDS) return [...due, ...waiting];
    const met: FormulaPlace[] = [];
    const rest: FormulaPlace[] = [];
    for (const place of waiting) {
      const touched = fresh.includes(place, round === 0);
      (touched ? met : rest).push(place);
    }
    due.push(...met);
    waiting = rest;
    fresh = new Touched(
      met
        .filter(({ reads }) => reads !== "everything")
        .map(({ sheet, row, cell }) => ({ sheet, area: cellArea(row, cell.column) })),
    );
  }
  return due;
}

/** Cells that have just changed, with a box around them per sheet so that most questions are cheap. */
class Touched {
  private readonly regions = new Map<SheetStore, { box: Area; readonly areas: Area[] }>();

  constructor(changed: readonly Region[]) {
    for (const { sheet, area } of changed) {
      const known = this.regions.get(sheet);
      if (known === undefined) this.regions.set(sheet, { box: area, areas: [area] });
      else {
        known.box = union(known.box, area);
        known.areas.push(area);
      }
    }
  }

  get isEmpty(): boolean {
    return this.regions.size === 0;
  }

  includes({ sheet, row, cell, reads }: FormulaPlace, itself: boolean): boolean {
    if (itself && this.meets(sheet, cellArea(row, cell.column))) return true;
    return reads === "everything" || reads.some((region) => this.meets(region.sheet, region.area));
  }

  private meets(sheet: SheetStore, area: Area): boolean {
    const known = this.regions.get(sheet);
    if (known === undefined || intersection(known.box, area) === null) return false;
    return known.areas.some((touched) => intersection(touched, area) !== null);
  }
}
