import { describe, expect, it } from "@jest/globals";
import { calendarDate } from "../../src/domain/calendar/calendarDate";
import type { Tally } from "../../src/domain/findings/checkResult";
import type { Finding } from "../../src/domain/findings/finding";
import { spokenVerdict, verdictOf } from "../../src/workflows/verdict";
import { couldNotRun, lateMinutes, missingDate } from "../taskpane/support/findings";
import { understanding, validation } from "../taskpane/support/workflows";

const ALL_MET: Tally = {
  code: "T08",
  met: 70,
  breached: 0,
  overdue: 0,
  dueSoon: 0,
  notYetDue: 0,
  notApplicable: 0,
  cannotBeJudged: 0,
};

const verdict = (findings: readonly Finding[], tally: Partial<Tally> = {}, conferences = 70) => {
  const made = validation(findings, { understanding: understanding(conferences) });
  return verdictOf({ ...made, result: { ...made.result, tallies: [{ ...ALL_MET, ...tally }] } });
};

describe("the verdict", () => {
  it("counts breaches, what is at risk and the records to correct, in this order", () => {
    const { headline, tone } = verdict([
      missingDate(12),
      lateMinutes(1, { severity: "at risk", outcome: "due soon" }),
      lateMinutes(1),
      lateMinutes(2),
    ]);
    expect(headline).toBe("2 breaches, 1 at risk, 1 record to correct");
    expect(tone).toBe("problem");
  });

  it("counts a row with three errors as one record to correct", () => {
    const { headline, tone } = verdict([
      missingDate(12),
      missingDate(12, { code: "D02" }),
      missingDate(12, { code: "D04" }),
      missingDate(13),
    ]);
    expect(headline).toBe("2 records to correct");
    expect(tone).toBe("warning");
  });

  it("says that all are within timescale when every one was judged and none is late", () => {
    const { headline, tone, basis, gaps } = verdict([]);
    expect(headline).toBe("All 70 conferences within timescale");
    expect(tone).toBe("good");
    expect(basis).toBe("70 conferences checked at 14:02, 0.4 s");
    expect(gaps).toEqual([]);
    expect(verdict([], {}, 1).headline).toBe("The only conference is within timescale");
  });

  it("never says so beside a sheet that was not read and may hold records, and names it", () => {
    const why = "Its headings were not understood.";
    const ignored = [{ sheet: "Q4", why, mayHoldRecords: true, days: null }];
    const made = validation([], { understanding: { ...understanding(70), ignored } });
    const said = verdictOf({ ...made, result: { ...made.result, tallies: [ALL_MET] } });
    expect(said.headline).toBe("Could not check everything");
    expect(said.tone).toBe("warning");
    expect(said.gaps).toEqual([
      "The sheet “Q4” was not read and may hold conferences, children or enquiries: its headings were not understood",
    ]);
  });

  it("never says so when a check could not run", () => {
    const { headline, tone, gaps } = verdict([couldNotRun("T11"), couldNotRun("T12")]);
    expect(headline).toBe("Could not check everything");
    expect(tone).toBe("warning");
    expect(gaps).toEqual(["Could not run 2 checks"]);
  });

  it("never says so when a timescale could not be judged", () => {
    const unjudged = lateMinutes(1, { outcome: "cannot be judged", severity: "query", to: null });
    const { headline, gaps } = verdict([unjudged]);
    expect(headline).toBe("Could not check everything");
    expect(gaps).toEqual([
      "Could not judge 1 timescale: a date, an outcome or the kind of a review is not known",
    ]);
    expect(verdict([], { cannotBeJudged: 1 }).headline).toBe("Could not check everything");
  });

  it("never says so where bank holidays are not known", () => {
    const made = validation([]);
    const holidaysLeft = {
      firstDay: calendarDate(2011, 1, 1),
      lastDay: calendarDate(2028, 12, 31),
    };
    const { headline, gaps } = verdictOf({ ...made, result: { ...made.result, holidaysLeft } });
    expect(headline).not.toMatch(/within timescale/);
    expect(gaps).toEqual([
      "Some dates lie before 1 January 2011 or after 31 December 2028, where bank holidays are not known: limits there may be out",
    ]);
  });

  it("says when there was nothing to check", () => {
    expect(verdict([], {}, 0).headline).toBe("No conferences to check");
  });

  it("is spoken as sentences", () => {
    expect(spokenVerdict(verdict([lateMinutes(1), couldNotRun("T11")]))).toEqual(
      expect.stringMatching(
        /^1 breach\. Could not run 1 check\. .* read.*\. 70 conferences checked at 14:02, 0\.4 s\.$/,
      ),
    );
  });
});
