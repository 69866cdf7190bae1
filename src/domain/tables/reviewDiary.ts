import type { CalendarDate } from "../calendar/calendarDate";
import { dateInFull } from "../calendar/words";
import type { DiaryEntry } from "../judging/reviewDiary";
import { columnsOf } from "../records/need";
import { capital } from "../text/words";
import { count, label } from "./engine/cells";
import type { TableDefinition } from "./engine/definition";
import type { Reporting } from "./engine/reporting";
import { sourcesOf } from "./engine/rows";
import type { TableContent, TableRow } from "./engine/table";
import { said } from "./engine/wording";
import { fixed } from "./engine/words";

/** The review diary: each child on a plan, its last conference and its next review. For the team's own use. */
export const reviewDiaryTable: TableDefinition = {
  id: "review-diary",
  appendix: null,
  caption: "Review diary",
  about: {
    counts:
      "Each child on a plan on the as-at day: its last conference, the last day for its next review, and whether one is booked.",
    outOf: null,
    remarks: [
      "It names children by their references, is for the team's own use, and is in no scrutiny copy.",
      "A family whose children are not recorded is one line.",
      "It speaks of the as-at day, whatever the period.",
    ],
  },
  concerns: "people",
  wordsOfTheTeam: true,
  needs: () => columnsOf("conferences", "date", "type", "familyRef"),
  countsToo: columnsOf("children", "planStart", "planEnd"),
  build,
};

const NO_DAY = "–";

function build({ asAt, reviewed }: Reporting): TableContent {
  const diary = reviewed().diary();
  const unknown = diary.filter(({ child }) => child === null).length;
  const total = [label("Followed"), label(""), label(""), label(""), label("")];
  return {
    columns: ["Child", "Family", "Counted from", "Next review by", "Booked for", "Standing"],
    rows: [...diary.map(rowOf), { cells: [...total, count(sourcesOf(diary))], total: true }],
    unit: "children",
    notes: said(
      fixed(`As at ${dateInFull(asAt)}.`),
      unknown > 0 &&
        "“–” stands for a child without a reference, or for a family whose children are not recorded.",
    ),
  };
}

function rowOf({ booked, child, family, from, limit, standing }: DiaryEntry): TableRow {
  return {
    cells: [
      label(child ?? NO_DAY),
      label(family ?? NO_DAY),
      label(inFull(from)),
      label(inFull(limit)),
      label(inFull(booked)),
      label(capital(standing)),
    ],
  };
}

const inFull = (day: CalendarDate | null): string => (day === null ? NO_DAY : dateInFull(day));
