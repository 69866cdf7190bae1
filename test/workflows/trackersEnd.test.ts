import { describe, expect, it } from "@jest/globals";
import { addDays, calendarDate, fromIso } from "../../src/domain/calendar/calendarDate";
import { endLongAgo } from "../../src/workflows/trackersEnd";
import { conference, understanding } from "../taskpane/support/workflows";

const END = calendarDate(2013, 9, 30);

const tracker = (asAt: ReturnType<typeof fromIso>) => {
  const last = { ...conference(2, 9), fullRecordDistributed: END };
  const slip = { ...conference(1), coreGroup: fromIso("2023-09-30") };
  const { records, ...rest } = understanding();
  return {
    asAt,
    understanding: { ...rest, records: { ...records, conferences: [slip, last] } },
  };
};

describe("the end of a tracker", () => {
  it("is its last step, and is offered from the ninety-first day after it", () => {
    expect(endLongAgo(tracker(addDays(END, 90)))).toBeNull();
    expect(endLongAgo(tracker(addDays(END, 91)))).toBe(END);
    expect(endLongAgo(tracker(fromIso("2026-01-05")))).toBe(END);
  });

  it("is not looked for where no conference was held", () => {
    expect(endLongAgo(tracker(fromIso("2012-01-01")))).toBeNull();
  });
});
