import { recordFinding } from "../checking/recordFinding";
import type { Rule, RuleText } from "../checking/rule";
import { fieldTitle } from "../records/fieldTitles";

const text: RuleText = {
  code: "D02",
  title: "Date cannot be read",
  why: "A date that cannot be read would otherwise pass for one that is missing.",
  putRight:
    "Type the date again as day, month and year; repair the formula behind a worksheet error.",
  source: "Conference Check",
  severity: "error",
  needs: [],
};

/** D02: cells that hold something where a date should be, or a worksheet error anywhere. */
export const datesReadable: Rule = {
  ...text,
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
            field: fieldTitle(dataset, field),
            found,
            readings: dates.map(String),
            unjudged: unjudgedWithout(dataset, field, names.recordAt(dataset, source)),
          },
        }),
      );
    }
  },
};
