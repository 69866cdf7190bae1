import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { followReviews } from "../../../src/domain/judging/reviewOutcomes";
import { peopleOf } from "../../../src/domain/people/people";
import { sequencesOf } from "../../../src/domain/people/sequences";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { child, conference, outcome } from "../recordBuilders";

const judging = {
  workingDays: workingDaysOf(DEFAULT_SETTINGS, []),
  asAt: fromIso("2025-03-31"),
  warning: 5,
};

const made = outcome("plan made");
const goesOn = outcome("plan continues");
const held = (type: "initial" | "review", date: string, decision = goesOn) =>
  conference({ familyRef: "F1", type, date, outcome: decision });

/** Two children of one family: the second joins at its own initial conference. */
function familyReviewedOn(day: string) {
  const conferences = [
    held("initial", "2024-01-10", made),
    held("review", "2024-04-05"),
    held("initial", "2024-06-10", made),
    held("review", day),
  ];
  const children = [
    child({ familyRef: "F1", childRef: "A", planStart: "2024-01-10" }),
    child({ familyRef: "F1", childRef: "B", planStart: "2024-06-10" }),
  ];
  const { asAt } = judging;
  const sequences = sequencesOf({ conferences, people: peopleOf(children), asAt, unreadDays: [] });
  const { outcomeOf: outcomes } = followReviews(sequences, { settings: DEFAULT_SETTINGS, judging });
  return { last: conferences[3], outcomes };
}

describe("A review, for every child that it considered", () => {
  it.each([
    ["2024-09-09", "met"],
    ["2024-09-10", "met"],
    ["2024-09-11", "breached"],
  ])(
    "held on %s is %s: the younger child's first review is due by 10 September",
    (day, expected) => {
      const { last, outcomes } = familyReviewedOn(day);
      expect(last && outcomes(last)).toBe(expected);
    },
  );

  it("stands by each timescale for the children whose review of that kind it was", () => {
    const { last, outcomes } = familyReviewedOn("2024-09-11");
    expect(last && outcomes(last, "T02")).toBe("breached");
    expect(last && outcomes(last, "T03")).toBe("met");
  });

  it("is not known of an initial conference", () => {
    const { outcomes } = familyReviewedOn("2024-09-10");
    expect(outcomes(held("initial", "2024-01-10", made))).toBeUndefined();
  });
});
