import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { numberReviews } from "../../../src/workbook/records/reviewSequence";
import { child, conference, outcome } from "../../domain/recordBuilders";

const family7 = { familyRef: "7" } as const;
const review = (date: string, previousConference: string | typeof NOT_RECORDED = NOT_RECORDED) =>
  conference({ ...family7, type: "review", date, previousConference });
const typesOf = (...args: Parameters<typeof numberReviews>) =>
  numberReviews(...args).map(({ type }) => type);

describe("Reviews that the log only calls reviews", () => {
  it.each(["initial", "pre-birth", "transfer-in"] as const)(
    "are numbered from the family's %s conference on, in order of date",
    (type) => {
      const log = [
        review("2014-03-04"),
        conference({ ...family7, type, date: "2013-06-04" }),
        review("2013-09-03"),
      ];
      expect(typesOf(log, [])).toEqual(["later review", type, "first review"]);
    },
  );

  it("begin again after another initial conference", () => {
    const log = [
      conference({ ...family7, type: "later review", date: "2013-06-04" }),
      conference({ ...family7, type: "initial", date: "2013-11-05" }),
      review("2014-02-04"),
    ];
    expect(typesOf(log, []).at(-1)).toBe("first review");
  });

  it("go by no conference of their own day, nor by one that made no plan", () => {
    const opening = (date: string, decision: "plan made" | "no plan") =>
      conference({ ...family7, type: "pre-birth", date, outcome: outcome(decision) });
    const first = review("2013-06-04", "2013-03-05");
    expect(typesOf([opening("2013-06-04", "plan made"), first], [])[1]).toBe("review");
    expect(typesOf([opening("2013-06-03", "plan made"), first], [])[1]).toBe("first review");
    expect(typesOf([opening("2013-06-03", "no plan"), first], [])[1]).toBe("review");
    const log = [first, opening("2013-09-10", "no plan"), review("2013-12-03")];
    expect(typesOf(log, [])[2]).toBe("later review");
  });

  it("go by none that was cancelled, which is numbered as it would have been", () => {
    const cancelled = { ...review("2013-06-03", "2013-03-05"), status: "cancelled" } as const;
    const log = [cancelled, review("2013-06-10", "2013-03-05")];
    expect(typesOf(log, [])).toEqual(["review", "review"]);
    const initial = conference({ ...family7, type: "initial", date: "2013-03-05" });
    expect(typesOf([initial, ...log], []).slice(1)).toEqual(["first review", "first review"]);
  });

  it("stay reviews where the log begins with them and nothing tells more", () => {
    const log = [review("2013-06-04", "2013-03-05"), review("2013-12-03")];
    expect(typesOf(log, [])).toEqual(["review", "later review"]);
  });

  it.each([
    ["2013-03-05", "first review", "on the day of the conference before"],
    ["2012-09-04", "later review", "half a year before it"],
    ["2013-02-04", "later review", "29 days before it"],
    ["2013-02-05", "review", "28 days before it: too soon for a review"],
    ["2013-03-04", "review", "the day before it: a slip in one of the two"],
    ["2013-03-06", "review", "the day after it: a slip in one of the two"],
  ])("are numbered by a plan that began on %s: %s (%s)", (planStart, type) => {
    const children = [child({ ...family7, planStart })];
    expect(typesOf([review("2013-06-04", "2013-03-05")], children)).toEqual([type]);
  });

  it("are numbered by the last plan that began before them", () => {
    const children = ["2011-05-03", "2013-03-05"].map((planStart) =>
      child({ ...family7, planStart }),
    );
    expect(typesOf([review("2013-06-04", "2013-03-05")], children)).toEqual(["first review"]);
  });
});
