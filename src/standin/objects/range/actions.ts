import { type Area, columnsOf, intersection, rowsOf } from "../../store/address/area";
import { type CellMove, movesWholeLines } from "../../store/grid/cellMove";
import { deleteCells, insertCells, pushesOff } from "../../store/sheet/moveCells";
import { tablesOn } from "../../store/tables/sheetTables";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { flag, oneOf, optional, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import type { Method } from "../../wire/objectClass";
import { rangeOf } from "../base/forward";
import type { RangeRef } from "../base/ref";
import { refuseToShow } from "../base/refuseBehind";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { clearRange } from "./clear";
import { mergeRange } from "./merge";

/** Inserts blank cells where the range is; gives the blank cells. */
function insert({ sheet, area }: RangeRef, given: Argument | undefined) {
  const shift = oneOf(["Down", "Right"], given) === "Down" ? "down" : "right";
  refuseUnlessAllowed(sheet, shift === "down" ? "insertRows" : "insertColumns");
  refuseSplit(sheet, { area, along: shift === "down" ? "rows" : "columns", kind: "insert" });
  if (pushesOff(sheet, area, shift)) {
    throw new ApiError(
      "InsertDeleteConflict",
      "Cells with contents would be pushed off the sheet.",
    );
  }
  const at = { ...area };
  insertCells(sheet, at, shift);
  return rangeOf({ sheet, area: at });
}

function remove({ sheet, area }: RangeRef, given: Argument | undefined): void {
  const shift = oneOf(["Up", "Left"], given) === "Up" ? "up" : "left";
  refuseUnlessAllowed(sheet, shift === "up" ? "deleteRows" : "deleteColumns");
  refuseSplit(sheet, { area, along: shift === "up" ? "rows" : "columns", kind: "delete" });
  deleteCells(sheet, { ...area }, shift);
}

/** Refuses to move some columns of a table or of merged cells and not others. */
function refuseSplit(sheet: RangeRef["sheet"], move: CellMove): void {
  if (movesWholeLines(move)) return;
  const fixed = [
    ...tablesOn(sheet)
      .all()
      .map(({ area }) => area),
    ...sheet.mergedAreas(),
  ];
  if (fixed.some((area) => isSplit(move, area))) {
    throw new ApiError(
      "InsertDeleteConflict",
      "Part of a table or of merged cells cannot be moved.",
    );
  }
}

function isSplit({ area, along }: CellMove, fixed: Area): boolean {
  const lane: Area =
    along === "rows"
      ? { ...area, bottom: Number.MAX_SAFE_INTEGER }
      : { ...area, right: Number.MAX_SAFE_INTEGER };
  if (intersection(lane, fixed) === null) return false;
  return along === "rows"
    ? fixed.left < area.left || fixed.right > area.right
    : fixed.top < area.top || fixed.bottom > area.bottom;
}

/** The methods of a range that change the sheet. */
export const RANGE_ACTIONS: Readonly<Record<string, Method<RangeRef>>> = {
  clear: {
    since: "1.1",
    run: ({ sheet, area }, [applyTo]) => clearRange(sheet, [area], optional(text, applyTo, "All")),
  },
  delete: { since: "1.1", run: (ref, [shift]) => remove(ref, shift) },
  insert: { since: "1.1", run: (ref, [shift]) => insert(ref, shift) },
  merge: { since: "1.2", run: (ref, [across]) => mergeRange(ref, optional(flag, across, false)) },
  select: {
    since: "1.1",
    run: ({ sheet, area }) => {
      refuseToShow(sheet);
      sheet.workbook.selection.select(sheet, [area]);
    },
  },
  _ValidateArraySize: {
    since: "1.3",
    run: ({ area }, [rows, columns]) => {
      if (rowsOf(area) === rows && columnsOf(area) === columns) return;
      throw invalidArgument("The input array's rows and columns don't match the range's.");
    },
  },
};
