import { describe, expect, it } from "@jest/globals";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { checked, type Rows, sentences, triples } from "../build";
import { outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

/** A review that ended the plan, three days after its report, with nothing left to send. */
const review = (type: "review" | "later review", date: string) =>
  ({
    conferenceRef: "12",
    familyRef: "7",
    type,
    previousConference: "2012-12-11",
    date,
    reportReceived: "2012-12-11",
    outcome: outcome("plan ended"),
    minutesToChair: date,
    minutesApproved: date,
    fullRecordDistributed: date,
  }) satisfies Conference;

const run = (date: string) =>
  checked({ conferences: [review("review", date)] }, { asAt: "2013-08-01" });
const reviewTallies = ({ tallies }: ReturnType<typeof run>) =>
  tallies.filter(({ code }) => code === "T02" || code === "T03");

describe("A review of which the log does not tell whether it was the first", () => {
  it.each(["2013-03-08", "2013-03-11"])(
    "is in time on %s, as it would be in either case",
    (date) => {
      const result = run(date);
      expect(triples(result)).toEqual([]);
      expect(reviewTallies(result)).toMatchObject([{ notApplicable: 1 }, { met: 1 }]);
    },
  );

  it.each(["2013-03-12", "2013-06-11"])(
    "is asked about on %s, late as a first one only",
    (date) => {
      const result = run(date);
      expect(triples(result)).toEqual([["T03", "Conferences", "type 2"]]);
      expect(result.findings).toMatchObject([{ outcome: "cannot be judged", severity: "query" }]);
      expect(reviewTallies(result)).toMatchObject([{ notApplicable: 1 }, { cannotBeJudged: 1 }]);
    },
  );

  it("is late on the day after the later limit, as it would be in either case", () => {
    const result = run("2013-06-12");
    expect(result.findings).toMatchObject([{ code: "T03", outcome: "breached", daysLate: 1 }]);
    expect(reviewTallies(result)).toMatchObject([{ notApplicable: 1 }, { breached: 1 }]);
  });

  it("is reported in words", () => {
    expect(sentences(run("2013-06-03"))).toEqual([
      "Previous conference Tue 11 December 2012; held Mon 3 June 2013: the log does not tell whether this was a first review (within 3 months) or a later one (within 6 months), and so whether it was in time.",
    ]);
  });

  it("is left to the question about the conference before it, where none is known", () => {
    const row = { ...review("review", "2013-06-03"), previousConference: NOT_RECORDED };
    expect(triples(checked({ conferences: [row] }))).toEqual([
      ["D07", "Conferences", "previousConference 2"],
    ]);
  });

  it("is judged as what it is called where the log does tell", () => {
    const result = checked({ conferences: [review("later review", "2013-06-11")] });
    expect(triples(result)).toEqual([]);
  });
});
