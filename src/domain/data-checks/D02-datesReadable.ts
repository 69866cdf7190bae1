import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { nameOfColumn } from "../checking/nameOf";
import { recordFinding } from "../checking/recordFinding";
import type { Tracker } from "../checking/tracker";
import type { RecordFinding } from "../findings/finding";
import { grouped } from "../grouped";
import { fieldTitle } from "../records/fieldTitles";
import type { ReadingProblem, ReadingProblemKind } from "../records/readingProblem";
import type { DatasetName } from "../records/records";
import { OWN } from "../sources/sources";
import { counted } from "../text/numbers";
import { inQuotes } from "../text/words";

const KINDS = [
  "unreadable date",
  "month-first date",
  "swapped date",
  "time before midnight",
  "worksheet error",
  "no result yet",
] as const;
type What = (typeof KINDS)[number];

type Found = {
  readonly what: What;
  readonly field: string;
  readonly found: string;
  /** The dates that the cell could mean, as numbers of days. */
  readonly readings: readonly string[];
  readonly unjudged: readonly string[];
  /** How many cells of the column it is said of; absent where it is said of one. */
  readonly cells?: number;
};

const text: DataCheckText<Found> = {
  code: "D02",
  title: "Date cannot be read",
  why: "A date that cannot be read would otherwise pass for one that is missing.",
  putRight:
    "Type the date again as day, month and year; repair the formula behind a worksheet error. Where a whole column came out wrong, export it again with days alone, written 2013-05-20. Where a formula has no result, open the workbook in Excel, which works it out, and save it.",
  sources: [OWN],
  severity: "error",
  needs: [],
  sentence: unreadable,
};

/** D02: cells that hold something where a date should be; a worksheet error, or a formula without a result, anywhere. */
export const datesReadable: DataCheck = {
  ...dataCheck(text),
  check(tracker, verdicts) {
    const { names, problems, unjudgedWithout } = tracker;
    for (const column of columnsWithTimes(problems)) verdicts.add(askedOnce(column, tracker));
    for (const problem of problems) {
      const { cell, dataset, dates = [], field, found, kind, source } = problem;
      if (!isUnread(kind) || kind === "time before midnight") continue;
      verdicts.add(
        recordFinding(text, {
          record: names.at(dataset, source),
          cells: [cell],
          facts: {
            what: kind,
            field,
            found,
            readings: dates.map(String),
            unjudged: unjudgedWithout(dataset, field, names.recordAt(dataset, source)),
          },
        }),
      );
    }
  },
};

type Column = readonly [ReadingProblem, ...ReadingProblem[]];

/** Times just before midnight, by column: an export has them in all of its cells. */
function columnsWithTimes(problems: readonly ReadingProblem[]): Iterable<Column> {
  const times = problems.filter(({ kind }) => kind === "time before midnight");
  return grouped(times, ({ cell, field }) => `${cell.column} ${field} ${cell.sheet}`).values();
}

function askedOnce(column: Column, { unjudgedWithout }: Tracker): RecordFinding {
  const [{ cell, dataset, dates = [], field, found, heading }, ...others] = column;
  return recordFinding(text, {
    record: nameOfColumn(dataset, field, heading, cell.sheet),
    cells: [cell, ...others.map((other) => other.cell)],
    facts: {
      what: "time before midnight",
      field,
      found,
      readings: dates.map(String),
      unjudged: unjudgedWithout(dataset, field, undefined),
      cells: column.length,
    },
  });
}

function isUnread(kind: ReadingProblemKind): kind is What {
  return KINDS.some((one) => one === kind);
}

function unreadable(fact: Found, dataset: DatasetName): string {
  const { cells = 1, field, found, readings, unjudged, what } = fact;
  const title = fieldTitle(dataset, field);
  const judged = notJudged(unjudged);
  const dates = readings.map((one) => dateInWords(Number(one) as CalendarDate));
  const [day, other] = dates;
  switch (what) {
    case "worksheet error":
      return `${title} holds the worksheet error ${found}${judged}.`;
    case "no result yet":
      return `${title} holds a formula that is not worked out${judged}.`;
    case "swapped date":
      return `${day} in ${title} may be ${other}, with day and month swapped: other dates of its column are written month first${judged}.`;
    case "time before midnight": {
      const say = `${counted(cells, "cell")} ${cells === 1 ? "gives" : "give"}`;
      return `${say} a time of 22:00 or 23:00, which is midnight in another time zone: ${day} in ${title} may be ${other}${judged}.`;
    }
    case "unreadable date":
    case "month-first date": {
      const could = dates.length > 0 ? ` (${dates.join(" or ")}?)` : "";
      return `${inQuotes(found)} in ${title} cannot be read as a date${could}${judged}.`;
    }
  }
}
