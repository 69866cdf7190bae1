import { format as formatted } from "numfmt";
import type { Cell } from "../../store/cells/cell";
import type { WorkbookStore } from "../../store/model/workbook";

/** Days between the two date systems. */
const DAYS_1904 = 1_462;

/** What a cell shows, its number format applied. */
export function displayedText(workbook: WorkbookStore, cell: Cell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "boolean":
      return cell.value === true ? "TRUE" : "FALSE";
    case "error":
    case "text":
      return String(cell.value);
    case "number":
      return numberText(Number(cell.value), workbook.styles.numberFormat(cell.style), workbook);
  }
}

/** A number in a number format. */
export function numberText(value: number, format: string, { dateSystem }: WorkbookStore): string {
  if (format === "General") return generalText(value);
  const shifted = dateSystem === 1904 && isDateFormat(format) ? value + DAYS_1904 : value;
  return formatted(format, shifted, { throws: false });
}

/** Up to eleven significant digits, as a General cell of a wide column shows. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = "", power = "0"] = value.toExponential(5).split("e");
    const sign = power.startsWith("-") ? "-" : "+";
    return `${String(Number(digits))}E${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
  }
  const decimals = Math.max(0, 10 - Math.trunc(size).toString().length);
  return String(Number(value.toFixed(decimals)));
}

/** Whether a number format shows dates or times. */
export const isDateFormat = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
