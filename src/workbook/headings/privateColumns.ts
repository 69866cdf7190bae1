import { toIso } from "../../domain/calendar/calendarDate";
import type { DateSystem, RawValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import { dateOfSerial } from "../snapshot/values/serials";

/** Texts under one heading that says that they are personal. */
export interface PrivateColumnTexts {
  readonly heading: string;
  readonly texts: readonly string[];
}

const PERSONAL_HEADING =
  /\b(names?|surname|forenames?|known as|alias|address|street|post ?code|d\.?o\.?b\.?|date of birth|nhs|upn|uln|ni number|mosaic|liquid ?logic|phone|telephone|tel|mobile|e-?mail|school attended)\b|^(child|mother|father|parents?|carers?|siblings?)(['’]?s)?( \d)?$/i;

const ROWS_SEARCHED_FOR_HEADINGS = 40;
const MOST_WORDS_OF_A_HEADING = 4;

/**
 * Every text that stands under a heading of a personal kind (name, address, date of birth, NHS number …), on
 * any sheet, whether or not the add-in reads that column: what a scrutiny copy must not repeat. A value is
 * given once for each heading.
 */
export function privateColumns(snapshot: WorkbookSnapshot): readonly PrivateColumnTexts[] {
  return snapshot.sheets.flatMap((sheet) => privateColumnsOf(sheet, snapshot.dateSystem));
}

function privateColumnsOf({ values }: SheetSnapshot, dates: DateSystem): PrivateColumnTexts[] {
  const found: PrivateColumnTexts[] = [];
  const seen = new Set<number>();
  values.slice(0, ROWS_SEARCHED_FOR_HEADINGS).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (seen.has(column) || !isPersonalHeading(cell)) return;
      seen.add(column);
      const texts = new Set<string>();
      for (const below of values.slice(rowIndex + 1)) {
        const text = textOf(below[column], BIRTH.test(cell) ? dates : null);
        if (text) texts.add(text);
      }
      if (texts.size > 0) found.push({ heading: cell, texts: [...texts] });
    });
  });
  return found;
}

function isPersonalHeading(cell: RawValue): cell is string {
  if (typeof cell !== "string" || !PERSONAL_HEADING.test(cell.trim())) return false;
  return cell.trim().split(/\s+/).length <= MOST_WORDS_OF_A_HEADING;
}

const BIRTH = /birth|d\.?o\.?b/i;

/** Texts, days under a heading of days, and numbers long enough to be a reference; counts tell of nobody. */
function textOf(value: RawValue | undefined, dates: DateSystem | null): string {
  if (typeof value === "string") return value.trim();
  const day = dates !== null && typeof value === "number" ? dateOfSerial(value, dates) : null;
  if (day !== null) return toIso(day);
  return typeof value === "number" && value >= 1_000_000 ? String(value) : "";
}
