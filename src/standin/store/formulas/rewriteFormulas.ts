import { decodeEntities, encodeEntities } from "../cells/xmlText";
import { chartsOn } from "../charts/sheetCharts";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { childrenOf, textOf } from "../xml/elements";
import type { XmlElement } from "../xml/tree";
import { allFormulas, formulaOf, unshare } from "./sharedFormulas";

/** Elements around the cells that hold formulas. */
const FORMULA_ELEMENTS: ReadonlySet<string> = new Set([
  "formula",
  "formula1",
  "formula2",
  "f",
  "xm:f",
]);

/**
 * Puts another formula in place of every one that changes under `change`: in cells, conditional
 * formats, data validation and names. `change` is told the sheet that a formula stands on.
 * @param except a sheet whose formulas do not matter any more
 */
export function rewriteFormulas(
  workbook: WorkbookStore,
  change: (formula: string, home: SheetStore | null) => string,
  except: SheetStore | null = null,
): void {
  for (const sheet of workbook.sheets) {
    if (sheet === except) continue;
    rewriteCells(sheet, (formula) => change(formula, sheet));
    rewriteElements(
      sheet.part.root,
      (formula) => change(formula, sheet),
      () => sheet.part.edit(),
    );
  }
  rewriteCharts(workbook, (formula) => change(formula, null));
  const names = workbook.section("definedNames");
  if (names === undefined) return;
  for (const name of childrenOf(names, "definedName")) {
    rewriteText(
      name,
      (formula) => change(formula, null),
      () => workbook.edit(),
    );
  }
}

/** Charts refer to their cells by formulas; only those are touched in their parts. */
function rewriteCharts({ file, sheets }: WorkbookStore, change: (formula: string) => string): void {
  for (const sheet of sheets) chartsOn(sheet).release();
  for (const part of file.partNames()) {
    if (!/\/charts\/[^/]+\.xml$/.test(part)) continue;
    const before = file.text(part) ?? "";
    const after = before.replace(
      /(<(?:c|cx):f(?:\s[^>]*)?>)([^<]*)(<\/)/g,
      (_, open: string, formula: string, close: string) =>
        open + encodeEntities(change(decodeEntities(formula))) + close,
    );
    if (after !== before) file.write(part, after);
  }
}

function rewriteCells(sheet: SheetStore, change: (formula: string) => string): void {
  for (const [row, cell] of [...allFormulas(sheet.cells)]) {
    const before = formulaOf(sheet.cells, row, cell) ?? "";
    const after = change(before);
    if (after === before) continue;
    const shared = cell.formula?.shared ?? null;
    if (shared !== null) unshare(sheet.cells, shared);
    const arrayArea = cell.formula?.arrayArea ?? null;
    sheet.cells.setFormula(row, cell, { text: after, shared: null, arrayArea, xml: null });
    sheet.workbook.calculation.formulaChanged(sheet, row, cell.column);
  }
}

function rewriteElements(
  parent: XmlElement,
  change: (formula: string) => string,
  mark: () => void,
): void {
  for (const child of childrenOf(parent)) {
    if (FORMULA_ELEMENTS.has(child.name)) rewriteText(child, change, mark);
    else if (child.children.length > 0) rewriteElements(child, change, mark);
  }
}

function rewriteText(
  holder: XmlElement,
  change: (formula: string) => string,
  mark: () => void,
): void {
  if (childrenOf(holder).length > 0) return;
  const before = textOf(holder);
  const after = change(before);
  if (after === before) return;
  holder.children = [{ type: "text", value: after }];
  mark();
}
