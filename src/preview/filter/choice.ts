import { displayedText, isDateFormat, numberText } from "../../standin/objects/base/displayedText";
import type { SheetStore } from "../../standin/store/model/workbook";
import { element } from "../../standin/store/xml/elements";
import type { XmlElement } from "../../standin/store/xml/tree";

/** One entry of a filter's list: what some cells of a column show. */
export interface Choice {
  /** Tells it from all others; cells that differ only in capitals are one entry, as in Excel. */
  readonly key: string;
  /** What the cells show; "" for blank ones. */
  readonly text: string;
  /** The day of a date, `yyyy-mm-dd`. */
  readonly day: string | null;
  /** Where it stands among the others: dates and numbers by size, then texts; blanks come last. */
  readonly number: number | null;
}

/** The entry that a cell belongs to. */
export function choiceOf(sheet: SheetStore, row: number, column: number): Choice {
  const { workbook } = sheet;
  const cell = sheet.cells.at(row, column);
  const text = cell === undefined ? "" : displayedText(workbook, cell);
  if (cell?.kind !== "number") return { key: text.toLowerCase(), text, day: null, number: null };
  const number = Number(cell.value);
  const isDay = number >= 1 && isDateFormat(workbook.styles.numberFormat(cell.style));
  const day = isDay ? numberText(number, "yyyy-mm-dd", workbook) : null;
  return { key: day ?? text.toLowerCase(), text, day, number };
}

/** In the order of Excel's list. */
export function inListOrder(a: Choice, b: Choice): number {
  if (a.text === "" || b.text === "") return Number(a.text === "") - Number(b.text === "");
  if (a.number !== null && b.number !== null) return a.number - b.number;
  if (a.number !== null || b.number !== null) return a.number === null ? 1 : -1;
  return a.text.localeCompare(b.text, "en-GB", { numeric: true });
}

/** How a file says that a filter lets an entry through: dates by their day, all else by what is shown. */
export function filterElement({ day, text }: Choice): XmlElement {
  if (day === null) return element("filter", { val: text });
  const [year, month, date] = day.split("-").map(Number);
  return element("dateGroupItem", { year, month, day: date, dateTimeGrouping: "day" });
}
