import type { Area } from "../../store/address/area";
import type { SheetStore } from "../../store/model/workbook";
import { restyle } from "../../store/sheet/restyle";
import type { FormatPiece } from "../../store/styles/styleSheet";
import type { XmlElement } from "../../store/xml/tree";
import { refuseUnlessAllowed } from "../base/refuseProtected";

/** The cells that a format object speaks of. */
export interface FormatTarget {
  readonly sheet: SheetStore;
  readonly areas: readonly Area[];
}

/** Gives every cell of a target another style. */
export function changeStyle(
  { sheet, areas }: FormatTarget,
  change: (style: number) => number,
): void {
  refuseUnlessAllowed(sheet, "formatCells");
  const known = new Map<number, number>();
  const changed = (style: number): number => {
    const result = known.get(style) ?? change(style);
    known.set(style, result);
    return result;
  };
  for (const area of areas) restyle(sheet, area, changed);
}

/** Edits the font, fill or border of every cell; `change` names the edit. */
export function changePiece(
  target: FormatTarget,
  piece: FormatPiece,
  change: string,
  edit: (copy: XmlElement) => void,
): void {
  const { styles } = target.sheet.workbook;
  changeStyle(target, (style) => styles.withPiece(style, piece, change, edit));
}

/** What all cells of a target have in common; `null` where they differ. */
export function common<T>({ sheet, areas }: FormatTarget, read: (style: number) => T): T | null {
  const seen = new Set<T>();
  for (const style of stylesIn(sheet, areas)) {
    seen.add(read(style));
    if (seen.size > 1) return null;
  }
  return [...seen][0] ?? null;
}

function stylesIn(sheet: SheetStore, areas: readonly Area[]): ReadonlySet<number> {
  const styles = new Set<number>();
  for (const area of areas) {
    let met = 0;
    for (const [, cell] of sheet.cells.within(area)) {
      styles.add(cell.style);
      met += 1;
    }
    const places = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (met < places) styles.add(met === 0 ? sheet.styleAt(area.top, area.left) : 0);
  }
  return styles;
}
