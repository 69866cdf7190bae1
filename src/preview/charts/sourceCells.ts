import { displayedText } from "../../standin/objects/base/displayedText";
import { parseArea } from "../../standin/store/address/a1";
import { splitSheetName } from "../../standin/store/address/sheetName";
import type { Cell } from "../../standin/store/cells/cell";
import type { WorkbookStore } from "../../standin/store/model/workbook";
import { childOf, childrenOf, textOf } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";
import type { ChartPoint } from "./sheetChart";

/**
 * What a part of a chart (`c:cat`, `c:val`, `c:tx`) says: its cells as they are now, or what the file
 * remembers of them where they cannot be found.
 */
export function pointsOf(part: XmlElement, workbook: WorkbookStore): readonly ChartPoint[] {
  const reference = childOf(part, "c:numRef") ?? childOf(part, "c:strRef");
  const formula = reference && childOf(reference, "c:f");
  return (formula && cellsOf(textOf(formula), workbook)) ?? remembered(reference ?? part);
}

function cellsOf(formula: string, workbook: WorkbookStore): readonly ChartPoint[] | null {
  const { sheet: name, rest } = splitSheetName(formula.replace(/^\(|\)$/g, ""));
  const sheet = name === null ? undefined : workbook.sheetNamed(name);
  const area = parseArea(rest);
  if (sheet === undefined || area === null) return null;
  const points: ChartPoint[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      points.push(pointOf(sheet.cells.at(row, column), workbook));
    }
  }
  return points;
}

function pointOf(cell: Cell | undefined, workbook: WorkbookStore): ChartPoint {
  if (cell === undefined) return NOTHING;
  const value = cell.kind === "number" ? Number(cell.value) : null;
  return { value, text: displayedText(workbook, cell) };
}

const NOTHING: ChartPoint = { value: null, text: "" };

/** The points that the part itself holds, in their places. */
function remembered(holder: XmlElement): readonly ChartPoint[] {
  const kept = childrenOf(holder).find(({ name }) => /(Cache|Lit)$/.test(name)) ?? holder;
  const points: ChartPoint[] = [];
  for (const point of childrenOf(kept, "c:pt")) {
    const text = textOf(childOf(point, "c:v") ?? point);
    const value = text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
    points[Number(point.attributes.idx ?? points.length)] = { value, text };
  }
  return Array.from(points, (point) => point ?? NOTHING);
}
