import { farGroups } from "../../workbook/inspection/farCells";
import type { Found } from "../../workbook/inspection/found";
import { otherWorkbooks } from "../../workbook/inspection/otherWorkbooks";
import type { SheetCell } from "../base/rectangles";
import { placeOfCells, placeOn, type SheetContents } from "./inspectedSheet";

/** What a sheet's cells tell by themselves: cells far from the rest, formulas that read other workbooks. */
export function contentsFound(sheet: SheetContents): readonly Found[] {
  return [...farFound(sheet), ...otherWorkbooksFound(sheet)];
}

function farFound(sheet: SheetContents): readonly Found[] {
  const { area, contents } = sheet;
  const rows = contents.flatMap((cells, index) => {
    const columns = cells.flatMap((content, at) => (content === "" ? [] : [area.firstColumn + at]));
    return columns.length === 0 ? [] : [{ row: area.firstRow + index, columns }];
  });
  const groups = farGroups(rows);
  if (groups.length === 0) return [];
  const count = groups.reduce((sum, { cells }) => sum + cells, 0);
  const areas = groups.map(({ cells: _, ...group }) => group);
  return [{ kind: "far cells", place: placeOn(sheet, areas), count }];
}

function otherWorkbooksFound(sheet: SheetContents): readonly Found[] {
  const cells = new Map<string, SheetCell[]>();
  for (const [index, row] of sheet.contents.entries()) {
    for (const [at, content] of row.entries()) {
      if (typeof content !== "string") continue;
      const position = { row: sheet.area.firstRow + index, column: sheet.area.firstColumn + at };
      for (const target of otherWorkbooks(content)) {
        const positions = cells.get(target);
        if (positions) positions.push(position);
        else cells.set(target, [position]);
      }
    }
  }
  return [...cells].map(([target, positions]) => {
    const place = placeOfCells(sheet, positions);
    return { kind: "other workbook", place, count: positions.length, target };
  });
}
