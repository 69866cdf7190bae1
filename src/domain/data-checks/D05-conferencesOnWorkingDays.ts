import type { CalendarDate } from "../calendar/calendarDate";
import { dateInWords } from "../calendar/words";
import type { DayOff } from "../calendar/workingDays";
import { type DataCheck, type DataCheckText, dataCheck } from "../checking/dataCheck";
import { recordFinding } from "../checking/recordFinding";
import { conferenceColumns } from "../checking/rule";
import { isKnown } from "../records/field";
import { cellOf } from "../records/source";
import { OWN } from "../sources/sources";

type Found = { readonly date: CalendarDate; readonly why: DayOff };

const text: DataCheckText<Found> = {
  code: "D05",
  title: "Conference on a day nobody works",
  why: "Conferences are held on working days: such a date is mostly a slip of one or two days.",
  putRight: "Check the date; where the conference really was on that day, accept this with a note.",
  sources: [OWN],
  severity: "query",
  needs: conferenceColumns("date"),
  sentence: ({ date, why }) =>
    `The conference is dated ${dateInWords(date)}, ${why === "weekend" ? "on a weekend" : `a ${why}`}.`,
};

/** D05: a conference on a Saturday, a Sunday, a bank holiday or a closure day. */
export const conferencesOnWorkingDays: DataCheck = {
  ...dataCheck(text),
  check({ asAt, duplicates, names, records, workingDays }, verdicts) {
    records.conferences.forEach((conference) => {
      const { date } = conference;
      if (!isKnown(date) || date > asAt || duplicates.has(conference)) return;
      const why = workingDays.dayOff(date);
      if (why === null) return;
      verdicts.add(
        recordFinding(text, {
          record: names.conference(conference),
          cells: [cellOf(conference.sources[0], "date")],
          facts: { date, why },
        }),
      );
    });
  },
};
