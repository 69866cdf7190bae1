import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { checked, sentences } from "../build";
import { outcome } from "../recordBuilders";

describe("A review with an outcome that is dated after the as-at day", () => {
  const run = (next: "plan continues" | typeof NOT_RECORDED) =>
    checked(
      {
        conferences: [
          { familyRef: "7", type: "initial", date: "2013-06-11", outcome: outcome("plan made") },
          {
            familyRef: "7",
            type: "first review",
            date: "2014-05-07",
            outcome: next === "plan continues" ? outcome(next) : next,
          },
        ],
      },
      { asAt: "2014-04-25" },
    );

  it("leaves open whether the family's review is overdue, and its finding names that", () => {
    const result = run("plan continues");
    expect(result.findings.map(({ code }) => code)).not.toContain("T04");
    const told = sentences(result).find((said) => said.includes("after the day as at which"));
    expect(told).toMatch(/: .*“Review missing or due”.* could not be judged/);
  });

  it("leaves nothing open where it is only booked: the review is overdue", () => {
    const result = run(NOT_RECORDED);
    expect(result.findings.filter(({ code }) => code === "T04")).toMatchObject([
      { outcome: "overdue", daysLate: 226 },
    ]);
  });
});
