import { rowsOf, runInFormula } from "./places";
import type { CellRun, Sheet } from "./sheet";
import { element, plainText } from "./xml";

/** Cells that a chart draws as texts, with what they say. */
export function cachedTexts(sheet: Sheet, run: CellRun): string {
  const points = valuesOf(sheet, run).map((value, idx) =>
    value === null ? "" : element("c:pt", { idx }, element("c:v", {}, plainText(String(value)))),
  );
  const cache = element("c:strCache", {}, pointCount(run), ...points);
  return element("c:strRef", {}, formula(sheet, run), cache);
}

/** Cells that a chart draws as numbers; one that holds no number has no point. */
export function cachedNumbers(sheet: Sheet, run: CellRun, format: string): string {
  const points = valuesOf(sheet, run).map((value, idx) =>
    typeof value === "number" ? element("c:pt", { idx }, element("c:v", {}, String(value))) : "",
  );
  const code = element("c:formatCode", {}, plainText(format));
  const cache = element("c:numCache", {}, code, pointCount(run), ...points);
  return element("c:numRef", {}, formula(sheet, run), cache);
}

function valuesOf({ rows }: Sheet, run: CellRun): readonly (string | number | null)[] {
  return rowsOf(run).map(
    (row) => rows[row - 1]?.cells.find(({ column }) => column === run.column)?.value ?? null,
  );
}

const pointCount = (run: CellRun): string => element("c:ptCount", { val: rowsOf(run).length });

const formula = ({ name }: Sheet, run: CellRun): string =>
  element("c:f", {}, plainText(runInFormula(name, run)));
