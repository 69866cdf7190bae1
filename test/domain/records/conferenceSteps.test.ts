import "./withOneStepMore";

import { describe, expect, it } from "@jest/globals";
import { addDays, fromIso } from "../../../src/domain/calendar/calendarDate";
import { duplicatesIn } from "../../../src/domain/checking/duplicates";
import { doubtfulDate } from "../../../src/domain/doubtful-dates/doubtfulDates";
import { stepsFit } from "../../../src/domain/doubtful-dates/stepsFit";
import { conferenceLeavesHolidays } from "../../../src/domain/judging/beyondHolidays";
import { familiesOf } from "../../../src/domain/people/families";
import { STEPS } from "../../../src/domain/records/conferenceSteps";
import { isKnown } from "../../../src/domain/records/field";
import { fieldTitle } from "../../../src/domain/records/fieldTitles";
import type { ReadingProblem } from "../../../src/domain/records/readingProblem";
import type { Conference } from "../../../src/domain/records/records";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { RECOGNISED } from "../../../src/workbook/headings/plans/recognition";
import { mergeChildRows } from "../../../src/workbook/reading/datasets/childRows";
import { checked, sentences } from "../build";
import { conference } from "../recordBuilders";

const AS_AT = fromIso("2014-04-25");
const DATE = fromIso("2013-05-20");
const DAYS = workingDaysOf(DEFAULT_SETTINGS, []);

type Given = Parameters<typeof conference>[0];

/** A conference with the day the letter was sent. */
function withLetter(letterSent: string, given: Given = {}): Conference {
  const row = {
    familyRef: "7",
    type: "initial",
    date: "2013-05-20",
    letterSent,
    ...given,
  } as const;
  return conference(row);
}

const familyOf = (...conferences: readonly Conference[]) => familiesOf(conferences, AS_AT).get("7");

describe("The list of a conference's steps", () => {
  it("names each step once, with its own title", () => {
    for (const part of ["field", "title"] as const) {
      expect(new Set(STEPS.map((step) => step[part])).size).toBe(STEPS.length);
    }
  });

  it("counts each step from one before it in the list, or from the conference", () => {
    const before = new Set<string>(["date"]);
    for (const { field, from } of STEPS) {
      if (from !== null) expect(before).toContain(from);
      before.add(field);
    }
  });
});

describe("A step more in the list", () => {
  it("has a title", () => {
    expect(fieldTitle("conferences", "letterSent")).toBe("Letter to parents");
  });

  it("says that a conference was held, so that it is no booking", () => {
    expect(familyOf(withLetter("2014-04-22", { date: "2014-05-20" }))).toMatchObject({
      notHeld: [],
      complete: false,
    });
  });

  it("says before which day a conference without a date was held", () => {
    const last = conference({ familyRef: "7", type: "review", date: "2013-11-18" });
    const undated = (letter: string) => {
      const { date, ...rest } = withLetter(letter);
      return { ...rest, date: conference().date };
    };
    expect(familyOf(last, undated("2013-11-18"))?.endsSurely).toBe(true);
    expect(familyOf(last, undated("2013-11-19"))?.endsSurely).toBe(false);
  });

  it("bears a conference's date out within half a year after it", () => {
    expect(stepsFit(withLetter("2013-05-20"), DATE)).toBe(true);
    expect(stepsFit(withLetter("2013-05-19"), DATE)).toBe(false);
    const last = addDays(DATE, 183);
    expect(stepsFit({ ...withLetter("2013-05-20"), ...{ letterSent: last } }, DATE)).toBe(true);
    const late = addDays(last, 1);
    expect(stepsFit({ ...withLetter("2013-05-20"), ...{ letterSent: late } }, DATE)).toBe(false);
  });

  it("is weighed with the others where a conference's date is doubtful", () => {
    const early = withLetter("2013-05-13", { coreGroup: "2013-05-14" });
    expect(doubtfulDate(early, AS_AT)?.against).toEqual(["coreGroup", "letterSent"]);
  });

  it("is counted to in working days, so that bank holidays matter", () => {
    const { lastDay } = DAYS.bankHolidays;
    const given = { letterSent: addDays(lastDay, 1) };
    const later = addDays(lastDay, 9);
    expect(conferenceLeavesHolidays({ ...withLetter("2013-05-21"), ...given }, DAYS, later)).toBe(
      true,
    );
    expect(conferenceLeavesHolidays(withLetter("2013-05-21"), DAYS, later)).toBe(false);
  });

  it("tells a second entry that adds something from a duplicate", () => {
    const first = withLetter("2013-05-21");
    const duplicates = (second: Conference) =>
      duplicatesIn(familiesOf([first, second], AS_AT)).size;
    expect(duplicates(withLetter("2013-05-21"))).toBe(1);
    expect(duplicates(withLetter("2013-05-22"))).toBe(0);
  });

  it("is checked for its order and for dates that cannot be", () => {
    const found = (letterSent: string) => {
      const row = { familyRef: "7", type: "initial", date: "2013-05-20", letterSent } as const;
      return sentences(checked({ conferences: [row] }));
    };
    expect(found("2013-05-20").filter((one) => one.startsWith("Letter"))).toEqual([]);
    expect(found("2013-05-19")).toContain(
      "Letter to parents Sun 19 May 2013 is before Conference date Mon 20 May 2013.",
    );
    expect(found("2014-04-26")).toContain(
      "Letter to parents Sat 26 April 2014 is after the day as at which this was checked.",
    );
  });

  it("tells a log of conferences by its column", () => {
    const recognised = (...fields: readonly string[]) =>
      RECOGNISED.conferences({
        has: (field) => fields.includes(field),
        named: (field) => field === "date",
        headed: () => false,
        holds: () => false,
        sheetName: "Sheet1",
        headings: fields.length,
        saysType: false,
        looksLikeConferences: () => false,
      });
    expect(recognised("date", "type")).toBe(false);
    expect(recognised("date", "type", "letterSent")).toBe(true);
  });

  it("is agreed on where a conference has a row for each child: the latest counts", () => {
    const problems: ReadingProblem[] = [];
    const rows = ["2013-05-22", "2013-05-24"].map((letter, place) => ({
      conference: withLetter(letter),
      child: `${place}`,
    }));
    const [merged, ...others] = mergeChildRows(rows, problems);
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ letterSent: fromIso("2013-05-24") });
    expect(problems.map(({ field }) => field)).toEqual(["letterSent"]);
    expect(merged && isKnown(merged.date)).toBe(true);
  });
});
