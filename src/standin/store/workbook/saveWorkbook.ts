import { chartsOn } from "../charts/sheetCharts";
import type { WorkbookStore } from "../model/workbook";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { tablesOn } from "../tables/sheetTables";
import { isOn } from "../xml/elements";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes the parts that differ from the file and packs the whole. */
export function saveWorkbook(workbook: WorkbookStore): Uint8Array {
  const { file } = workbook;
  calculateBeforeSaving(workbook);
  workbook.selection.settle();
  workbook.settings.settle();
  settleCalculation(workbook);
  for (const sheet of workbook.sheets) {
    chartsOn(sheet).settle();
    for (const table of tablesOn(sheet).changed()) file.write(table.partName, table.text());
    if (sheet.changed) file.write(sheet.partName, sheet.partText());
  }
  if (workbook.strings.changed) {
    ensurePart(workbook, workbook.stringsPart, "sharedStrings", `${SPREADSHEET}.sharedStrings+xml`);
    file.write(workbook.stringsPart, workbook.strings.toText(unusedTexts(workbook)));
  }
  if (workbook.styles.changed) {
    ensurePart(workbook, workbook.stylesPart, "styles", `${SPREADSHEET}.styles+xml`);
    file.write(workbook.stylesPart, workbook.styles.text());
  }
  if (workbook.changed) file.write(workbook.partName, workbook.text());
  return file.pack();
}

/** With manual calculation Excel computes what is due as it saves, unless the workbook says not to. */
function calculateBeforeSaving(workbook: WorkbookStore): void {
  const { calculation } = workbook;
  calculation.bringUpToDate();
  const computes = isOn(workbook.section("calcPr")?.attributes.calcOnSave, true);
  if (calculation.pending && computes) calculation.calculate(false);
}

/**
 * Lets Excel compute all formulas when it opens the workbook, where something they read was
 * written; and drops the list of formulas when there are others now: Excel makes it again.
 */
function settleCalculation(workbook: WorkbookStore): void {
  const { calculation, file } = workbook;
  if (calculation.happened) workbook.editSection("calcPr").attributes.fullCalcOnLoad = "1";
  if (!calculation.formulasEdited) return;
  for (const chain of file.relationshipsOf(workbook.partName).ofKind("calcChain")) {
    file.unrelate(workbook.partName, chain.id);
    file.remove(chain.target);
  }
}

function ensurePart(workbook: WorkbookStore, part: string, kind: string, type: string): void {
  if (workbook.file.has(part)) return;
  workbook.file.write(part, "", type);
  workbook.file.relate(workbook.partName, `${OFFICE_RELATIONSHIP}/${kind}`, part);
}

const SHARED_TEXT = /<c\b[^>]*\st\s*=\s*["']s["'][^>]*>\s*<v[^>]*>(\d+)</g;

/** Released texts that no cell of any sheet refers to any more. */
function unusedTexts(workbook: WorkbookStore): ReadonlySet<number> {
  const unused = new Set(workbook.strings.releasedTexts());
  for (const sheet of workbook.sheets) {
    if (unused.size === 0) break;
    const text = workbook.file.text(sheet.partName) ?? "";
    for (const match of text.matchAll(SHARED_TEXT)) unused.delete(Number(match[1]));
  }
  return unused;
}
