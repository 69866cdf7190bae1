import { type Area, rowsOf } from "../../standin/store/address/area";

/** Finds the merged area that a cell lies in. */
export class MergeMap {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: readonly Area[];

  constructor(areas: readonly Area[]) {
    this.tall = areas.filter((area) => rowsOf(area) > 1);
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        const inRow = this.byRow.get(row) ?? [];
        inRow.push(area);
        this.byRow.set(row, inRow);
      }
    }
  }

  at(row: number, column: number): Area | null {
    const inRow = this.byRow.get(row) ?? [];
    return inRow.find(({ left, right }) => left <= column && right >= column) ?? null;
  }

  /** Rows above `top` whose merged areas reach down to it: they are drawn from their first row. */
  rowsReachingDownTo(top: number): readonly number[] {
    const reaching = this.tall.filter((area) => area.top < top && area.bottom >= top);
    return [...new Set(reaching.map((area) => area.top))];
  }
}
