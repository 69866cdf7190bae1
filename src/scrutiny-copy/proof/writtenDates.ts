import { type CalendarDate, calendarDate, isRealDate } from "../../domain/calendar/calendarDate";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const BETWEEN = "\\s*[-./\\\\ \\u00a0–]\\s*";
/** Day, month and year in figures, in whatever order; the year last or first. Looked for at every figure. */
const IN_FIGURES = new RegExp(
  `(?<!\\d)(?=(\\d{1,4})${BETWEEN}(\\d{1,2})${BETWEEN}(\\d{1,4})(?!\\d))`,
  "g",
);
const RUN_TOGETHER = /(?<!\d)\d{8}(?!\d)/g;
const SUFFIX = "(?:st|nd|rd|th)?";
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})${SUFFIX}[\\s\\-./,]*(?:of\\s+)?${MONTH}[\\s\\-./,']*(\\d{4}|\\d{2})(?!\\d)`,
  "g",
);
const MONTH_FIRST = new RegExp(
  `${MONTH}[\\s\\-.]*(\\d{1,2})${SUFFIX}[\\s,\\-.]+(\\d{4}|\\d{2})(?!\\d)`,
  "g",
);

/**
 * Every day that a text could be naming, in whatever way it is written: "3/7/09", "2009-07-03", "3rd of July
 * 2009", "Jul 3, 2009", "03072009". Where day and month, or the century, could be read in two ways both are given.
 */
export function datesIn(text: string): ReadonlySet<CalendarDate> {
  const found = new Set<CalendarDate>();
  const plain = text.normalize("NFKC").toLowerCase();
  const add = (year: string | undefined, month: string | number | undefined, day?: string) => {
    for (const each of years(year ?? "")) {
      if (isRealDate(each, Number(month), Number(day))) {
        found.add(calendarDate(each, Number(month), Number(day)));
      }
    }
  };
  const inFigures = (first?: string, second?: string, third?: string) => {
    add(third, second, first);
    add(third, first, second);
    add(first, second, third);
  };
  for (const [, first, second, third] of plain.matchAll(IN_FIGURES)) {
    inFigures(first, second, third);
  }
  for (const [digits] of plain.matchAll(RUN_TOGETHER)) {
    inFigures(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4));
    inFigures(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6));
  }
  for (const [, day, month = "", year] of plain.matchAll(DAY_FIRST)) {
    add(year, MONTHS.indexOf(month) + 1, day);
  }
  for (const [, month = "", day, year] of plain.matchAll(MONTH_FIRST)) {
    add(year, MONTHS.indexOf(month) + 1, day);
  }
  return found;
}

/** A year of four figures, or either century's of two; none of one or three. */
function years(year: string): readonly number[] {
  if (year.length === 4) return [Number(year)];
  return year.length === 2 ? [1900 + Number(year), 2000 + Number(year)] : [];
}

const SERIAL_OF_1970_IN_1900_SYSTEM = 25_569;
const SERIAL_OF_1970_IN_1904_SYSTEM = 24_107;

/** The numbers by which Excel stores a day, in the one and in the other date system. */
export function serialsOf(date: CalendarDate): readonly string[] {
  return [
    String(date + SERIAL_OF_1970_IN_1900_SYSTEM),
    String(date + SERIAL_OF_1970_IN_1904_SYSTEM),
  ];
}
