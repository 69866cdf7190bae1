import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { notJudged } from "../checking/inSentences";
import { recordFinding } from "../checking/recordFinding";
import { fieldTitle } from "../records/fieldTitles";
import type { DatasetName } from "../records/records";
import { inQuotes } from "../text/words";

type Found = {
  readonly what: "unreadable date" | "month-first date" | "worksheet error";
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
    "Type the date again as day, month and year; repair the formula behind a worksheet error.",
  source: "Conference Check",
  severity: "error",
  needs: [],
  sentence: unreadable,
};

/** D02: cells that hold something where a date should be, or a worksheet error anywhere. */
export const datesReadable: DataCheck = {
  ...dataCheck(text),
  check({ names, problems, unjudgedWithout }, verdicts) {
    for (const problem of problems) {
      const { cell, dataset, dates = [], field, found, kind, source } = problem;
      if (kind !== "unreadable date" && kind !== "month-first date" && kind !== "worksheet error") {
        continue;
      }
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

function unreadable(
  { field, found, readings, unjudged, what }: Found,
  dataset: DatasetName,
): string {
  const title = fieldTitle(dataset, field);
  if (what === "worksheet error") {
    return `${title} holds the worksheet error ${found}${notJudged(unjudged)}.`;
  }
  const dates = readings.map((one) => dateInWords(Number(one) as CalendarDate));
  const could = dates.length > 0 ? ` (${dates.join(" or ")}?)` : "";
  return `${inQuotes(found)} in ${title} cannot be read as a date${could}${notJudged(unjudged)}.`;
}
