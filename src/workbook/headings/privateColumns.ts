import { toIso } from "../../domain/calendar/calendarDate";
import type { DateSystem, RawValue, SheetSnapshot, WorkbookSnapshot } from "../snapshot/snapshot";
import { dateOfSerial } from "../snapshot/values/serials";

/** Texts under one heading that says that they are personal. */
export interface PrivateColumnTexts {
  readonly heading: string;
  readonly texts: readonly string[];
  /** Whether the heading says that they name people. */
  readonly ofNames: boolean;
}

const PERSONAL_HEADING =
  /\b(address|street|post ?code|d\.?o\.?b\.?|date of birth|nhs|upn|uln|ni number|mosaic|liquid ?logic|phone|telephone|tel|mobile|e-?mail|school attended)\b/i;

/** A heading over names of children, of those around them, or of those who work with them. */
const HEADING_OF_NAMES =
  /\b(names?|surname|forenames?|known as|alias|social worker|(allocated|key|case) ?worker|case ?holder|lead (professional|practitioner|worker)|guardian|referrer)\b|^(child|mother|father|mum|dad|parents?|carers?|siblings?|family|partner|grandparents?|step-?(mother|father|parent)|chair(person)?|iro|worker|team manager)(['’]?s)?( \d)?$/i;

const ROWS_SEARCHED_FOR_HEADINGS = 40;
const MOST_WORDS_OF_A_HEADING = 4;

/**
 * Every text that stands under a heading of a personal kind (name, address, date of birth, NHS number …), on
 * any sheet, whether or not the add-in reads that column: what a scrutiny copy must not repeat. A value is
 * given once for each heading.
 * @param ofNoPerson Names of agencies and the like: they stand under "Social worker" where that is one of their list.
 */
export function privateColumns(
  snapshot: WorkbookSnapshot,
  ofNoPerson: readonly string[] = [],
): readonly PrivateColumnTexts[] {
  const others = new Set(ofNoPerson.map((name) => name.trim().toLowerCase()));
  return snapshot.sheets
    .flatMap((sheet) => privateColumnsOf(sheet, snapshot.dateSystem))
    .map(({ texts, ...column }) => ({
      ...column,
      texts: column.ofNames ? texts.filter((text) => !others.has(text.toLowerCase())) : texts,
    }))
    .filter(({ texts }) => texts.length > 0);
}

function privateColumnsOf({ values }: SheetSnapshot, dates: DateSystem): PrivateColumnTexts[] {
  const found: PrivateColumnTexts[] = [];
  const seen = new Set<number>();
  values.slice(0, ROWS_SEARCHED_FOR_HEADINGS).forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (seen.has(column) || !isPersonalHeading(cell)) return;
      const ofNames = isOfNames(cell);
      seen.add(column);
      const texts = new Set<string>();
      for (const below of values.slice(rowIndex + 1)) {
        const text = textOf(below[column], BIRTH.test(cell) ? dates : null);
        if (text) texts.add(text);
      }
      if (texts.size > 0) found.push({ heading: cell, texts: [...texts], ofNames });
    });
  });
  return found;
}

/** Headings over names of what is no person. */
const OF_NO_PERSON =
  /\b(agenc(y|ies)|organisations?|services?|schools?|indicators?|councils?|venues?|rooms?|teams?|files?|sheets?|days?|holidays?)\b/i;

function isPersonalHeading(cell: RawValue): cell is string {
  if (typeof cell !== "string") return false;
  if (!PERSONAL_HEADING.test(cell) && !isOfNames(cell)) return false;
  return cell.trim().split(/\s+/).length <= MOST_WORDS_OF_A_HEADING;
}

function isOfNames(cell: string): boolean {
  return (
    HEADING_OF_NAMES.test(cell.trim()) && !PERSONAL_HEADING.test(cell) && !OF_NO_PERSON.test(cell)
  );
}

const BIRTH = /birth|d\.?o\.?b/i;

/** Texts, days under a heading of days, and numbers long enough to be a reference; counts tell of nobody. */
function textOf(value: RawValue | undefined, dates: DateSystem | null): string {
  if (typeof value === "string") return value.trim();
  const day = dates !== null && typeof value === "number" ? dateOfSerial(value, dates) : null;
  if (day !== null) return toIso(day);
  return typeof value === "number" && value >= 1_000_000 ? String(value) : "";
}
