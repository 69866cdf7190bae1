import type { Area } from "../../standin/store/address/area";
import type { DrawnCell } from "../sheet/drawnCell";
import { SHEET } from "./grid.styles";

/** Whether a cell lies in any of some areas. */
export const isIn = (areas: readonly Area[], row: number, column: number): boolean =>
  areas.some((area) => isInside(area, row, column));

const isInside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/**
 * The selection's frame where it runs along a cell, as an inner shadow, and a tint on all cells of a larger
 * selection but the active one; `null` for a cell that is not selected.
 */
export function selectionLook(
  areas: readonly Area[],
  { row, column }: Pick<DrawnCell, "row" | "column">,
  extent: { readonly bottom: number; readonly right: number },
): string | null {
  const area = areas.find((candidate) => isInside(candidate, row, column));
  if (area === undefined) return null;
  const edges = [
    row === area.top ? `inset 0 2px 0 ${SHEET.chosen}` : null,
    extent.bottom >= area.bottom ? `inset 0 -2px 0 ${SHEET.chosen}` : null,
    column === area.left ? `inset 2px 0 0 ${SHEET.chosen}` : null,
    extent.right >= area.right ? `inset -2px 0 0 ${SHEET.chosen}` : null,
    row === areas[0]?.top && column === areas[0]?.left ? null : `inset 0 0 0 9999px ${SHEET.tint}`,
  ];
  return edges.filter((edge) => edge !== null).join(", ");
}
