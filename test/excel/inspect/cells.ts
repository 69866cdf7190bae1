import { escaped } from "./package";

/** A cell with a text or a number. */
export function cell(ref: string, content: string | number, style = 0): string {
  return typeof content === "number"
    ? `<c r="${ref}" s="${style}"><v>${content}</v></c>`
    : `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${escaped(content)}</t></is></c>`;
}

/** A row of cells. @param attributes of the row itself, such as `hidden="1"` */
export function row(number: number, cells: readonly string[], attributes = ""): string {
  return `<row r="${number}" ${attributes}>${cells.join("")}</row>`;
}

/** Headings and two conferences, as a tracker's first rows are. */
export const THREE_ROWS: readonly string[] = [
  row(1, [cell("A1", "Family"), cell("B1", "Date"), cell("C1", "Days")]),
  row(2, [cell("A2", "F-001"), cell("B2", "03/06/2013"), cell("C2", 12)]),
  row(3, [cell("A3", "F-002"), cell("B3", "04/06/2013"), cell("C3", 0)]),
];

interface SheetInside {
  readonly columns?: string;
  readonly rows?: readonly string[];
  /** What stands behind the cells, in the standard's order. */
  readonly behind?: string;
}

/** The insides of a worksheet. */
export function sheet({ columns = "", rows = THREE_ROWS, behind = "" }: SheetInside = {}): string {
  return `${columns}<sheetData>${rows.join("")}</sheetData>${behind}`;
}
