import { type Area, areaAddress } from "../base/address";
import type { ExcelProblem } from "../base/excelProblem";
import { areaFrom, growth } from "./places";
import { askObstacles, inTheWay, type Surroundings } from "./room";
import type { Slot } from "./slots";
import { type StandingTable, sameShape } from "./standing";
import { typedWithin } from "./typedWithin";

/** The cells of a refreshed table, and the lines to make room for below its old end. */
export interface RoomToGrow {
  readonly area: Area;
  readonly linesToInsert: number;
}

/** Asks whether there is room for what a standing table has grown by, and whether anyone typed among its cells. */
export function askRoomToGrow(
  worksheet: Excel.Worksheet,
  { layout }: Slot,
  standing: StandingTable,
  { ourTables, ownSheets }: Surroundings,
): () => RoomToGrow | ExcelProblem {
  const { area: before } = standing;
  const area = areaFrom(before.firstRow, before.firstColumn, layout);
  const others = ourTables.filter((table) => table.sheet === before.sheet && table !== before);
  const within = sameShape(standing, area, layout)
    ? null
    : worksheet.getRange(areaAddress(before)).load("values");
  const grown = growth(before, area).map((added) => ({
    below: added.firstRow > before.lastRow,
    obstacles: askObstacles(worksheet, added, others),
  }));
  return () => {
    let linesToInsert = 0;
    const typed = within && typedWithin(standing, within.values);
    const theirs = typed === null ? [] : [typed];
    let ours = false;
    for (const { below, obstacles } of grown) {
      const found = obstacles();
      const canMove = below && found.theirs.length === 0 && ownSheets.has(before.sheet);
      if (found.ours && canMove) linesToInsert = area.lastRow - before.lastRow;
      else {
        theirs.push(...found.theirs);
        ours ||= found.ours;
      }
    }
    return inTheWay(before.sheet, area, { theirs, ours }) ?? { area, linesToInsert };
  };
}
