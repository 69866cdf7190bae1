import { describe, expect, it } from "@jest/globals";
import { ENGLAND_AND_WALES } from "../../../src/domain/calendar/bankHolidays";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDays } from "../../../src/domain/calendar/workingDays";
import { complianceTable } from "../../../src/domain/disclosure/compliance";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import type { Conference } from "../../../src/domain/records/records";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { conference } from "../../scrutiny-copy/file/build";

function initial(date: string, strategyDiscussion: string, fields: Partial<Conference> = {}) {
  return conference({
    type: "initial",
    date: fromIso(date),
    strategyDiscussion: fromIso(strategyDiscussion),
    ...fields,
  });
}

function rowOf(code: string, conferences: readonly Conference[], asAt = "2014-04-25") {
  const { rows } = complianceTable({
    children: [],
    available: { unreadDays: [] },
    conferences,
    settings: DEFAULT_SETTINGS,
    workingDays: workingDays(ENGLAND_AND_WALES),
    period: financialYear(2013),
    asAt: fromIso(asAt),
    titleOf: (rule) => rule,
  });
  return rows.find(({ cells }) => cells[0]?.value === code)?.cells.map(({ value }) => value);
}

describe("the compliance table", () => {
  it.each([
    ["the day before the limit", "2013-06-10", 1, 0],
    ["the limit day", "2013-06-11", 1, 0],
    ["the day after", "2013-06-12", 0, 1],
  ])("counts an initial conference held on %s", (_, date, inTime, late) => {
    expect(rowOf("T01", [initial(date, "2013-05-20")])).toEqual([
      "T01",
      1,
      inTime,
      inTime,
      late,
      0,
      0,
    ]);
  });

  it("counts a missing start as not judged, never as in time", () => {
    const unknown = initial("2013-06-11", "2013-05-20", { strategyDiscussion: NOT_RECORDED });
    expect(rowOf("T01", [unknown])).toEqual(["T01", 1, 0, 0, 0, 0, 1]);
  });

  it("counts what is not done as overdue after its limit and as open before", () => {
    const undistributed = initial("2014-03-28", "2014-03-20", {
      fullRecordDistributed: NOT_RECORDED,
    });
    expect(rowOf("T10", [undistributed], "2014-04-22")).toEqual(["T10", 1, 0, 0, 0, 1, 0]);
    expect(rowOf("T10", [undistributed], "2014-04-23")).toEqual(["T10", 1, 0, 0, 1, 0, 0]);
  });

  it("leaves out conferences of other periods and timescales that apply to none", () => {
    expect(rowOf("T01", [initial("2013-03-29", "2013-03-20")])).toBeUndefined();
    expect(rowOf("T11", [initial("2013-06-11", "2013-05-20")])).toBeUndefined();
  });
});
