import { describe, expect, it } from "@jest/globals";
import { financialYear } from "../../../src/domain/calendar/periods";
import type { Rows } from "../build";
import { outcome } from "../recordBuilders";
import { printedOf } from "./building";

/** A conference of which every step was taken on one day. */
const on = (date: string) => ({
  familyRef: "1",
  type: "initial" as const,
  strategyDiscussion: date,
  previousConference: date,
  date,
  reportReceived: date,
  outcome: outcome("plan made"),
  outlinePlanSent: date,
  minutesToChair: date,
  minutesApproved: date,
  fullRecordDistributed: date,
});
const notesOf = (id: string, rows: Rows, startYear: number) =>
  printedOf(id, rows, { period: financialYear(startYear), asAt: "2030-01-01" }).notes.join("\n");

describe.each(["table-2a", "table-2b", "timeliness-by-month", "targets", "quarter"])(
  "Working days in %s where bank holidays are not known",
  (id) => {
    const said = (count: string) =>
      `${count} counted without the bank holidays there, which are not known: what was in time may be out.`;
    const span = "with a date before 1 January 2011 or after 31 December 2028";

    it("are reported, before the first known and after the last", () => {
      const late = [on("2029-01-02"), { ...on("2028-12-29"), minutesToChair: "2029-01-03" }];
      expect(notesOf(id, { conferences: late }, 2028)).toContain(said(`2 conferences ${span} are`));
      const early = { conferences: [on("2010-12-30"), on("2011-01-05")] };
      const inPeriod = notesOf(id, early, 2010);
      expect(inPeriod).toContain(said(`1 conference ${span} is`));
    });

    it("are not reported where all dates lie within", () => {
      const within = { conferences: [on("2028-12-29"), on("2011-01-05")] };
      expect(notesOf(id, within, 2028)).not.toContain("bank holidays");
    });
  },
);
