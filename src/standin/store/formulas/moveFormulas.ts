import type { Area } from "../address/area";
import { type CellMove, movedArea } from "../grid/cellMove";
import type { SheetStore } from "../model/workbook";
import { areaOf } from "./precedents";
import { mapReferences, type Reference, type ReferenceEnd, referenceText } from "./references";
import { rewriteFormulas } from "./rewriteFormulas";

/** Lets every formula of the workbook that refers to a sheet follow cells that moved there. */
export function moveFormulas(sheet: SheetStore, move: CellMove): void {
  rewriteFormulas(sheet.workbook, (formula, home) =>
    mapReferences(formula, (reference, written) =>
      isAbout(reference, home, sheet) ? movedReference(reference, written, move) : written,
    ),
  );
}

function isAbout(
  { sheet: named, external }: Reference,
  home: SheetStore | null,
  sheet: SheetStore,
): boolean {
  if (external) return false;
  return named === null ? home === sheet : named.toLowerCase() === sheet.name.toLowerCase();
}

function movedReference(reference: Reference, written: string, move: CellMove): string {
  const before = areaOf(reference);
  const after = movedArea(move, before);
  const prefix = written.slice(0, written.lastIndexOf("!") + 1);
  if (after === null) return `${prefix}#REF!`;
  const { first, last } = reference;
  return (
    prefix +
    referenceText(placed(first, after, "first"), last === null ? null : placed(last, after, "last"))
  );
}

const placed = (end: ReferenceEnd, area: Area, which: "first" | "last"): ReferenceEnd => ({
  ...end,
  row: end.row === null ? null : which === "first" ? area.top : area.bottom,
  column: end.column === null ? null : which === "first" ? area.left : area.right,
});
