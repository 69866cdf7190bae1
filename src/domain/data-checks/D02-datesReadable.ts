import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { recordFinding } from "../checking/recordFinding";
import { fieldTitle } from "../records/fieldTitles";
import type { ReadingProblemKind } from "../records/readingProblem";
import type { DatasetName } from "../records/records";
import { inQuotes } from "../text/words";

const KINDS = ["unreadable date", "month-first date", "worksheet error", "no result yet"] as const;
type What = (typeof KINDS)[number];

type Found = {
  readonly what: What;
  readonly field: string;
  readonly found: string;
  /** The dates that the text could mean, as numbers of days. */
  readonly readings: readonly string[];
  readonly unjudged: readonly string[];
};

const text: DataCheckText<Found> = {
  code: "D02",
  title: "Date cannot be read",
  why: "A date that cannot be read would otherwise pass for one that is missing.",
  putRight:
    "Type the date again as day, month and year; repair the formula behind a worksheet error. Where a formula has no result, open the workbook in Excel, which works it out, and save it.",
  source: "Conference Check",
  severity: "error",
  needs: [],
  sentence: unreadable,
};

/** D02: cells that hold something where a date should be; a worksheet error, or a formula without a result, anywhere. */
export const datesReadable: DataCheck = {
  ...dataCheck(text),
  check({ names, problems, unjudgedWithout }, verdicts) {
    for (const problem of problems) {
      const { cell, dataset, dates = [], field, found, kind, source } = problem;
      if (!isUnread(kind)) continue;
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

function isUnread(kind: ReadingProblemKind): kind is What {
  return KINDS.some((one) => one === kind);
}

function unreadable(
  { field, found, readings, unjudged, what }: Found,
  dataset: DatasetName,
): string {
  const title = fieldTitle(dataset, field);
  if (what === "worksheet error") {
    return `${title} holds the worksheet error ${found}${notJudged(unjudged)}.`;
  }
  if (what === "no result yet") {
    return `${title} holds a formula that is not worked out${notJudged(unjudged)}.`;
  }
  const dates = readings.map((one) => dateInWords(Number(one) as CalendarDate));
  const could = dates.length > 0 ? ` (${dates.join(" or ")}?)` : "";
  return `${inQuotes(found)} in ${title} cannot be read as a date${could}${notJudged(unjudged)}.`;
}
