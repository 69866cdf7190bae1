import type { Area } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { displayedText } from "../base/displayedText";

/**
 * The headers that a row of cells gives a table: texts, none blank and none twice. The cells are
 * made to say the same, as Excel does.
 */
export function settleHeaders(sheet: SheetStore, area: Area): readonly string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.cells.at(area.top, column);
    const shown = cell === undefined ? "" : displayedText(sheet.workbook, cell);
    const name = free(shown === "" ? `Column${column - area.left + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    names.push(name);
    if (cell?.kind !== "text" || cell.value !== name) {
      sheet.write(area.top, column, { kind: "text", value: name, formula: null });
    }
  }
  return names;
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  return `${name}${number}`;
}
