import type { Area } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { askContents, type Contents } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import type { Selection } from "../base/selection";
import { belowTable, linesOfCharts } from "./chartPlace";
import { askFilter, askObstacles, inTheWay, type Surroundings, typedWithin } from "./obstacles";
import { areaFrom, growth, type Placing } from "./placings";
import { type StandingTable, sameShape } from "./standing";

/** A placing with its cells. `sheet` is `undefined` on a sheet that has yet to be made. */
export interface PlacedTable extends Placing {
  readonly sheet: string | undefined;
  readonly area: Area;
  /** Lines to make room for below the table's old end, where our other tables stand. */
  readonly linesToInsert: number;
  /** The cell of its caption, held since it was looked at; none on a sheet that has yet to be made. */
  readonly anchor: Excel.Range | null;
  /** What a table that stands held when it was looked at. */
  readonly looked: Contents | null;
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
  selected: Selection | null,
  surroundings: Surroundings & { readonly standing: readonly StandingTable[] },
): Promise<PlacedOrRefused> {
  const stacks = new Map<string, Stack>();
  const answers = placings.map((placing): Answer => {
    const { where } = placing;
    if (where.kind === "standing") {
      const { standing } = where;
      const range = context.workbook.names.getItem(standing.mark).getRange();
      const asked = askRoomToGrow(range, placing, standing, surroundings);
      return () => {
        const room = asked();
        return room instanceof ExcelProblem
          ? room
          : { ...placing, sheet: standing.area.sheet, ...room };
      };
    }
    const key = where.kind === "own sheet" ? `own sheet ${where.ownSheet.sheet}` : "selected";
    const stack = stacks.get(key) ?? newStack(context, where, selected, surroundings.standing);
    stacks.set(key, stack);
    const before = stack.height;
    stack.height += placing.height + GAP;
    const cell = stack.cellAt(before);
    if (where.kind === "own sheet") return () => stacked(placing, stack.sheet, cell());
    return askRoom(placing, stack.sheet, cell, surroundings);
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
  /**
   * Asks for the cell that many lines below the first; what it gives after the round trip is held. On a sheet that has
   * yet to be made there is none, and its row is all that is known.
   */
  readonly cellAt: (lines: number) => AskedFirstCell;
  height: number;
}

/** A cell that was asked for; where it is is known after the round trip. */
type AskedFirstCell = (() => HeldFirstCell) & { readonly asked?: Excel.Range };

interface HeldFirstCell {
  readonly cell: Excel.Range | null;
  readonly row: number;
  readonly column: number;
}

function newStack(
  { workbook }: Excel.RequestContext,
  where: Exclude<Placing["where"], { kind: "standing" }>,
  selected: Selection | null,
  standing: readonly StandingTable[],
): Stack {
  if (where.kind === "selected") {
    if (!selected) throw new ExcelProblem("nothing selected");
    const first = selected.range.getCell(0, 0);
    const cellAt = (lines: number) => askFirstCell(first.getOffsetRange(lines, 0));
    return { sheet: selected.sheet, cellAt, height: 0 };
  }
  if (where.sheet === undefined) {
    const cellAt = (lines: number) => () => ({ cell: null, row: lines, column: 0 });
    return { sheet: undefined, cellAt, height: 0 };
  }
  const worksheet = workbook.worksheets.getItem(where.sheet);
  const charted = standing.filter(
    ({ area, chartsBelow }) => area.sheet === where.sheet && chartsBelow > 0,
  );
  const used = worksheet.getUsedRangeOrNullObject(true).load("address");
  const below = used.getLastRow().getEntireRow().getCell(0, 0);
  const cellAt = (lines: number) => {
    const onBlank = askFirstCell(worksheet.getCell(lines, 0));
    const belowUsed = askFirstCell(below.getOffsetRange(1 + GAP + lines, 0));
    const belowCharts = charted.map(({ chartsBelow, mark }) => {
      const end = workbook.names.getItem(mark).getRange().getLastRow().getEntireRow().getCell(0, 0);
      return askFirstCell(end.getOffsetRange(linesOfCharts(chartsBelow) + 1 + GAP + lines, 0));
    });
    return () => {
      if (used.isNullObject) return onBlank();
      return belowCharts
        .map((cell) => cell())
        .reduce((a, b) => (b.row > a.row ? b : a), belowUsed());
    };
  };
  return { sheet: where.sheet, cellAt, height: 0 };
}

function askFirstCell(cell: Excel.Range): AskedFirstCell {
  cell.load("rowIndex,columnIndex");
  const firstCell = () => ({ cell, row: cell.rowIndex, column: cell.columnIndex });
  return Object.assign(firstCell, { asked: cell });
}

function stacked(
  placing: Placing,
  sheet: string | undefined,
  { cell, row, column }: HeldFirstCell,
): PlacedTable {
  const area = areaFrom(row, column, placing.layout);
  return { ...placing, sheet, area, linesToInsert: 0, anchor: cell, looked: null };
}

/** Room for a new table at the selected cell, its chart included. */
function askRoom(
  placing: Placing,
  sheet: string | undefined,
  firstCell: AskedFirstCell,
  { ourTables }: Surroundings,
): Answer {
  const cell = firstCell.asked;
  if (!cell) throw new RangeError("No cell is held");
  const { layout } = placing;
  const range = cell.getAbsoluteResizedRange(layout.lines.length, layout.width);
  const { chartsBelow } = placing;
  const charts = { lines: layout.lines.length, width: layout.width, from: 0 };
  const ranges =
    chartsBelow > 0
      ? [range, belowTable(cell, { ...charts, count: linesOfCharts(chartsBelow) })]
      : [range];
  const ours = ourTables.filter((other) => other.sheet === sheet);
  const obstacles = ranges.map((one) => askObstacles(one, ours));
  const filter = askFilter(range);
  return () => {
    const placed = stacked(placing, sheet, firstCell());
    const found = obstacles.map((obstacle) => obstacle());
    const theirs = [...found.flatMap((one) => one.theirs), ...filter()];
    return inTheWay(sheet, placed.area, { theirs, ours: found.some((one) => one.ours) }) ?? placed;
  };
}

/** The cells of a refreshed table, and the lines to make room for below its old end. */
type RoomToGrow = Pick<PlacedTable, "area" | "linesToInsert" | "anchor" | "looked">;

/**
 * Asks whether there is room for what a standing table and the charts below it have grown by, and whether anyone typed
 * among its cells.
 */
function askRoomToGrow(
  range: Excel.Range,
  { chartsBelow, layout }: Placing,
  standing: StandingTable,
  { ourTables, ownSheets }: Surroundings,
): () => RoomToGrow | ExcelProblem {
  const { area: before } = standing;
  const area = areaFrom(before.firstRow, before.firstColumn, layout);
  const others = ourTables.filter((table) => table.sheet === before.sheet && table !== before);
  const anchor = range.getCell(0, 0);
  const contents = askContents(range);
  const filter = askFilter(range);
  const isOwn = ownSheets.has(before.sheet);
  const stood = standing.chartsBelow;
  const chartsMove = chartsBelow > 0 ? movedDown(before, area, stood, chartsBelow) : 0;
  const covered = {
    lines: before.lastRow - before.firstRow + 1,
    width: layout.width,
    from: linesOfCharts(stood),
    count: chartsMove,
  };
  const charts =
    chartsMove > 0 && !isOwn ? askObstacles(belowTable(anchor, covered), others) : null;
  const grown = growth(before, area).map((added) => ({
    below: added.firstRow > before.lastRow,
    obstacles: askObstacles(within(anchor, before, added), others),
  }));
  return () => {
    // On a sheet of our own what stands below moves down with the charts.
    let linesToInsert = isOwn ? chartsMove : 0;
    const looked = contents();
    const typed = sameShape(standing, area, layout) ? null : typedWithin(standing, looked.values);
    const theirs = [...(typed === null ? [] : [typed]), ...filter()];
    let ours = false;
    if (charts) {
      const found = charts();
      theirs.push(...found.theirs);
      ours ||= found.ours;
    }
    for (const { below, obstacles } of grown) {
      const found = obstacles();
      const canMove = below && found.theirs.length === 0 && isOwn;
      if (canMove && chartsMove > 0) continue;
      if (canMove && found.ours) linesToInsert = area.lastRow - before.lastRow;
      else {
        theirs.push(...found.theirs);
        ours ||= found.ours;
      }
    }
    return (
      inTheWay(before.sheet, area, { theirs, ours }) ?? {
        area,
        linesToInsert,
        anchor,
        looked,
      }
    );
  };
}

/** Lines by which the end of a table's charts moves down. */
function movedDown(before: Area, after: Area, chartsBefore: number, charts: number): number {
  const more = after.lastRow - before.lastRow;
  return Math.max(0, more + linesOfCharts(charts) - linesOfCharts(chartsBefore));
}

/** Cells of an area, counted from the first cell of another. */
function within(anchor: Excel.Range, { firstRow, firstColumn }: Area, area: Area): Excel.Range {
  return anchor
    .getOffsetRange(area.firstRow - firstRow, area.firstColumn - firstColumn)
    .getAbsoluteResizedRange(
      area.lastRow - area.firstRow + 1,
      area.lastColumn - area.firstColumn + 1,
    );
}
