import { type Area, overlap } from "../base/address";
import { type OurMarks, tableMark, tableOfMark } from "../base/ourMarks";
import { ourSheetName, type WantedSheet } from "../base/sheets";
import { layoutTable, type TableLayout } from "./layout";
import type { TableToWrite } from "./live";
import { heightOf, homeOf } from "./places";
import type { StandingTable } from "./standing";

/** A table to write, and where it belongs. */
export interface Slot {
  readonly table: TableToWrite;
  readonly layout: TableLayout;
  readonly height: number;
  /** Defined name for its cells. */
  readonly mark: string;
  readonly where: /** Refreshed where it stands. */
    | { readonly kind: "standing"; readonly standing: StandingTable }
    /** Below what is on a sheet of ours, which may have to be made. */
    | { readonly kind: "home"; readonly home: WantedSheet; readonly sheet: string | undefined }
    /** Below the table before it, the first at the selected cell. */
    | { readonly kind: "selected" };
}

export interface SlotContext {
  readonly marks: OurMarks;
  readonly standing: readonly StandingTable[];
}

/** Slots on the appendices' own sheets: a table that stands there already is refreshed. */
export function homeSlots(tables: readonly TableToWrite[], context: SlotContext): readonly Slot[] {
  const number = copyNumbers(context.marks);
  return tables.map((table) => {
    const home = homeOf(table);
    const sheet = ourSheetName(context.marks, home.sheet);
    const standing = context.standing.find(
      ({ id, area }) => id === table.id && area.sheet === sheet,
    );
    return standing
      ? standingSlot(table, standing)
      : newSlot(table, { kind: "home", home, sheet }, number(table.id));
  });
}

/** Slots from the selected cell down; a table of the same id under the cell is refreshed. */
export function selectedSlots(
  tables: readonly TableToWrite[],
  selected: { readonly sheet: string; readonly area: Area },
  context: SlotContext,
): readonly Slot[] {
  const number = copyNumbers(context.marks);
  return tables.map((table) => {
    const standing = context.standing.find(
      ({ id, area }) =>
        id === table.id && area.sheet === selected.sheet && overlap(area, topLeft(selected.area)),
    );
    return standing
      ? standingSlot(table, standing)
      : newSlot(table, { kind: "selected" }, number(table.id));
  });
}

/** The slot of a table that is refreshed where it stands. */
export function standingSlot(table: TableToWrite, standing: StandingTable): Slot {
  const layout = layoutTable(table);
  const where = { kind: "standing", standing } as const;
  return { table, layout, height: heightOf(table, layout), mark: standing.mark, where };
}

function newSlot(table: TableToWrite, where: Slot["where"], copy: number): Slot {
  const layout = layoutTable(table);
  return { table, layout, height: heightOf(table, layout), mark: tableMark(table.id, copy), where };
}

/** Gives every new copy of a table a number that none of its copies has. */
function copyNumbers(marks: OurMarks): (id: string) => number {
  const highest = new Map<string, number>();
  for (const name of [...marks.tables.map((table) => table.name), ...marks.stale]) {
    const mark = tableOfMark(name);
    if (mark) highest.set(mark.id, Math.max(mark.copy, highest.get(mark.id) ?? 0));
  }
  return (id) => {
    const number = (highest.get(id) ?? 0) + 1;
    highest.set(id, number);
    return number;
  };
}

function topLeft({ firstRow, firstColumn }: Area): Area {
  return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
}
