import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { checked } from "../build";
import { outcome } from "../recordBuilders";

describe("T12 of a conference whose type is missing", () => {
  const tally = (decision: "plan made" | "plan continues" | "no plan") =>
    checked({
      conferences: [
        {
          familyRef: "7",
          type: NOT_RECORDED,
          date: "2013-06-11",
          outcome: outcome(decision),
          coreGroup: NOT_RECORDED,
        },
      ],
    }).tallies.find(({ code }) => code === "T12");

  it("applies to none that continued a plan or made none: it was not the one that opened it", () => {
    expect(tally("plan continues")).toMatchObject({ notApplicable: 1, overdue: 0 });
    expect(tally("no plan")).toMatchObject({ notApplicable: 1 });
  });

  it("is left to the missing type where a plan was made", () => {
    expect(tally("plan made")).toMatchObject({ cannotBeJudged: 1, overdue: 0 });
  });
});
