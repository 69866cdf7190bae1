import { describe, expect, it } from "@jest/globals";
import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import type { OverviewLine } from "../../../src/domain/overview/overview";
import {
  lineInWords,
  nextReviewsInWords,
  restInWords,
} from "../../../src/taskpane/views/check/Overview/overviewWords";
import { lateMinutes } from "../support/findings";

const line = (change: Partial<OverviewLine>): OverviewLine => ({
  id: "to-chair",
  title: "Minutes to chair",
  codes: ["T08"],
  of: 1_200,
  inTime: 1_200,
  late: 0,
  open: 0,
  notJudged: 0,
  notCounted: 0,
  months: [],
  lacking: [],
  ...change,
});

describe("a line of the overview", () => {
  it.each([
    [{}, "1,200 of 1,200 in time"],
    [{ inTime: 1_155, late: 45 }, "45 of 1,200 late"],
    [{ inTime: 1_197, notJudged: 2, open: 1 }, "2 of 1,200 not judged"],
    [{ inTime: 1_199, open: 1 }, "1 of 1,200 not yet due"],
    [{ notCounted: 3 }, "1,200 of 1,200 in time, 3 not counted"],
    [{ of: 0, inTime: 0, notCounted: 3 }, "3 not counted"],
    [{ of: 0, inTime: 0, lacking: ["Minutes to chair"] }, "not counted"],
  ])("says what matters most, and never less than is known: %j", (change, words) => {
    expect(lineInWords(line(change))).toBe(words);
  });

  it("says the rest for those who do not see its bar", () => {
    expect(
      restInWords(line({ inTime: 1_150, late: 45, open: 4, notJudged: 1, notCounted: 1 })),
    ).toBe(
      "1,150 of 1,200 in time, 45 late, 4 not yet due and 1 that could not be judged. 1 conference is not counted: a date cannot be read, or it is not known whether the timescale applies.",
    );
    expect(restInWords(line({ lacking: ["Full record"] }))).toBe(
      "No column found for Full record.",
    );
  });
});

describe("the next reviews", () => {
  const review = (outcome: "overdue" | "due soon", day: number) =>
    lateMinutes(day, { code: "T04", outcome, limit: calendarDate(2014, 5, day) });

  it("are counted by what was found, with the day by which the last of them falls due", () => {
    const findings = [review("overdue", 1), review("due soon", 9), review("due soon", 6)];
    expect(nextReviewsInWords(findings)).toBe("1 overdue, 2 due by 9 May 2014");
    expect(nextReviewsInWords([lateMinutes(1)])).toBeNull();
  });
});
