import { type Area, areaAddress, areaOf } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import type { Conversation } from "../base/inExcel";
import { askObstacles, inTheWay, type Surroundings, typedWithin } from "./obstacles";
import { areaFrom, chartArea, growth, type Placing } from "./placings";
import { type StandingTable, sameShape } from "./standing";

/** A placing with its cells. `sheet` is `undefined` on a sheet that has yet to be made. */
export interface PlacedTable extends Placing {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Lines to make room for below the table's old end, where our other tables stand. */
  readonly linesToInsert: number;
}

/** Lines between two tables on one sheet. */
const GAP = 2;

/** Placings with their cells, and those for which there is no room. */
export interface PlacedOrRefused {
  readonly placed: readonly PlacedTable[];
  readonly refused: readonly { readonly placing: Placing; readonly problem: ExcelProblem }[];
}

/** Finds the cells of every placing, or what is in its way: one round trip. Nothing is written. */
export async function placeTables(
  { context, sync }: Conversation,
  placings: readonly Placing[],
  selected: { readonly sheet: string; readonly area: Area } | null,
  surroundings: Surroundings,
): Promise<PlacedOrRefused> {
  const worksheetOf = (sheet: string) => context.workbook.worksheets.getItem(sheet);
  const stacks = new Map<string, Stack>();
  const answers = placings.map((placing): Answer => {
    const { where } = placing;
    if (where.kind === "standing") {
      const { standing } = where;
      const asked = askRoomToGrow(
        worksheetOf(standing.area.sheet),
        placing,
        standing,
        surroundings,
      );
      return () => {
        const room = asked();
        return room instanceof ExcelProblem
          ? room
          : { ...placing, sheet: standing.area.sheet, ...room };
      };
    }
    const key = where.kind === "own sheet" ? `own sheet ${where.ownSheet.sheet}` : "selected";
    const stack = stacks.get(key) ?? newStack(where, selected, worksheetOf);
    stacks.set(key, stack);
    const before = stack.height;
    stack.height += placing.height + GAP;
    if (where.kind === "own sheet") return () => stacked(placing, stack, before);
    const placed = stacked(placing, stack, before);
    return askRoom(worksheetOf(stack.sheet ?? ""), placed, surroundings);
  });
  await sync();
  const placed: PlacedTable[] = [];
  const refused: { placing: Placing; problem: ExcelProblem }[] = [];
  for (const [at, placing] of placings.entries()) {
    const answer = answers[at]?.();
    if (answer instanceof ExcelProblem) refused.push({ placing, problem: answer });
    else if (answer) placed.push(answer);
  }
  return { placed, refused };
}

/** What is known of a placing after the round trip. */
type Answer = () => PlacedTable | ExcelProblem;

/** Tables below one another on one sheet. */
interface Stack {
  readonly sheet: string | undefined;
  readonly top: () => { readonly row: number; readonly column: number };
  height: number;
}

function newStack(
  where: Exclude<Placing["where"], { kind: "standing" }>,
  selected: { readonly sheet: string; readonly area: Area } | null,
  worksheetOf: (sheet: string) => Excel.Worksheet,
): Stack {
  if (where.kind === "selected") {
    if (!selected) throw new ExcelProblem("nothing selected");
    const { firstRow: row, firstColumn: column } = selected.area;
    return { sheet: selected.sheet, top: () => ({ row, column }), height: 0 };
  }
  if (where.sheet === undefined) {
    return { sheet: undefined, top: () => ({ row: 0, column: 0 }), height: 0 };
  }
  const used = worksheetOf(where.sheet).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const below = () => (used.isNullObject ? 0 : areaOf(used).lastRow + 1 + GAP);
  return { sheet: where.sheet, top: () => ({ row: below(), column: 0 }), height: 0 };
}

function stacked(placing: Placing, { sheet, top }: Stack, before: number): PlacedTable {
  const { row, column } = top();
  return {
    ...placing,
    sheet,
    area: areaFrom(row + before, column, placing.layout),
    linesToInsert: 0,
  };
}

/** Room for a new table at the selected cell, its chart included. */
function askRoom(
  worksheet: Excel.Worksheet,
  placing: PlacedTable,
  { ourTables }: Surroundings,
): Answer {
  const areas = placing.table.chart ? [placing.area, chartArea(placing.area)] : [placing.area];
  const ours = ourTables.filter(({ sheet }) => sheet === placing.sheet);
  const obstacles = areas.map((area) => askObstacles(worksheet, area, ours));
  return () => {
    const found = obstacles.map((obstacle) => obstacle());
    const theirs = found.flatMap((one) => one.theirs);
    const ours = found.some((one) => one.ours);
    return inTheWay(placing.sheet, placing.area, { theirs, ours }) ?? placing;
  };
}

/** The cells of a refreshed table, and the lines to make room for below its old end. */
interface RoomToGrow {
  readonly area: Area;
  readonly linesToInsert: number;
}

/** Asks whether there is room for what a standing table has grown by, and whether anyone typed among its cells. */
function askRoomToGrow(
  worksheet: Excel.Worksheet,
  { layout }: Placing,
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
