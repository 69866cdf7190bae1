import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../src/domain/catalogue/sentence";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import { serialOfDate } from "../../../src/workbook/snapshot/values/serials";
import { bookOf } from "../grids";

const serial = (day: string) => serialOfDate(fromIso(day), 1900) ?? "";

const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Previous conference",
  "Conference date",
  "Status",
  "Outcome",
];

/** What T04 says of a family of which the log has one review that was not held, and another family's. */
function said(
  { previous = "", date = "", status = "", type = "RCPC" },
  day: string,
): readonly string[] {
  const asAt = fromIso(day);
  const rows = [
    HEADINGS,
    [8, "V8", "Later review", serial("2024-12-02"), serial("2025-02-05"), "Held", "Continue"],
    [1, "V1", type, previous && serial(previous), date && serial(date), status, ""],
  ];
  const book = bookOf([{ name: "Conferences", rows }]);
  const { available, problems, records } = understand(book, { asAt, profile: null });
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings, []);
  const { findings } = check({ records, available, settings, workingDays, problems, asAt });
  return findings.flatMap((one) =>
    one.kind === "timescale" && one.code === "T04" ? [`${one.outcome}: ${sentenceOf(one)}`] : [],
  );
}

describe("a family of which the log has only a review that was not held", () => {
  it.each([
    ["without a date", {}],
    ["booked", { date: "2025-05-06" }],
    ["postponed", { date: "2025-01-06", status: "Postponed" }],
    ["cancelled", { date: "2025-01-06", status: "Cancelled" }],
  ])("is followed from the conference before: %s", (_, review) => {
    const known = { ...review, previous: "2024-09-30" };
    const later = { ...known, type: "Later review" };
    // Six months after 30 September 2024: due soon on the last day and the day before, overdue on the day after.
    expect(said(later, "2025-03-29")).toEqual([
      expect.stringMatching(/^due soon: .*30 March 2025/),
    ]);
    expect(said(later, "2025-03-30")).toEqual([
      expect.stringMatching(/^due soon: .*30 March 2025/),
    ]);
    expect(said(later, "2025-03-31")).toEqual([expect.stringMatching(/^overdue: .*1 day overdue/)]);
    // A review may be the first, within three months: until six have passed nobody can say.
    expect(said(known, "2024-12-29")).toEqual([
      expect.stringMatching(/^due soon: .*(30 December|after the limit)/),
    ]);
    expect(said(known, "2025-01-02")).toEqual([
      expect.stringMatching(/^cannot be judged: .*whether the next one is a first review/),
    ]);
    expect(said(known, "2025-03-31")).toEqual([expect.stringMatching(/^overdue: /)]);
  });

  it("is not said to be in time where no conference before is recorded", () => {
    for (const review of [
      {},
      { date: "2025-05-06" },
      { date: "2025-01-06", status: "Postponed" },
    ]) {
      expect(said(review, "2025-03-31")).toEqual([
        "cannot be judged: A review is entered that was not held, and no conference before it is recorded: it cannot be said whether it is overdue. Enter the last conference.",
      ]);
    }
  });
});
