import { describe, expect, it } from "@jest/globals";
import { financialYear, quarter } from "../../../src/domain/calendar/periods";
import {
  filterChoices,
  filterFindings,
  isFiltered,
  NO_FILTERS,
  severityCounts,
} from "../../../src/taskpane/findings/filters";
import { cell, couldNotRun, lateMinutes, missingDate } from "../support/findings";

const may = lateMinutes(1, { month: 5 });
const march = lateMinutes(2, { month: 3 });
const september = lateMinutes(3, {
  month: 9,
  cell: cell(9, 15, "2013 Q2"),
  record: { ...may.record, chair: "Another Example", date: lateMinutes(3, { month: 9 }).from },
});
const undated = missingDate(12);
const notRun = couldNotRun("T11");
const none = () => false;
const ALL = [may, march, september, undated, notRun];

describe("the filters", () => {
  it("let everything through until something is chosen", () => {
    expect(filterFindings(ALL, NO_FILTERS, none)).toBe(ALL);
    expect(isFiltered(NO_FILTERS)).toBe(false);
  });

  it("keep the chosen severities", () => {
    const severities = new Set(["error", "notice"] as const);
    expect(filterFindings(ALL, { ...NO_FILTERS, severities }, none)).toEqual([undated, notRun]);
  });

  it("keep a period's records, its first and last day included, and no record without a date", () => {
    const period = quarter(2013, 1);
    expect(filterFindings(ALL, { ...NO_FILTERS, period }, none)).toEqual([may]);
    const lastDay = lateMinutes(4, { record: { ...may.record, date: period.to } });
    expect(filterFindings([lastDay], { ...NO_FILTERS, period }, none)).toEqual([lastDay]);
  });

  it("keep one check, one chair, one sheet", () => {
    expect(filterFindings(ALL, { ...NO_FILTERS, code: "D01" }, none)).toEqual([undated]);
    expect(filterFindings(ALL, { ...NO_FILTERS, chair: "Another Example" }, none)).toEqual([
      september,
    ]);
    expect(filterFindings(ALL, { ...NO_FILTERS, sheet: "2013 Q2" }, none)).toEqual([september]);
  });

  it("part what is accepted from what is open", () => {
    const isAccepted = (finding: unknown) => finding === march;
    const only = (accepted: "open" | "accepted") =>
      filterFindings(ALL, { ...NO_FILTERS, accepted }, isAccepted);
    expect(only("accepted")).toEqual([march]);
    expect(only("open")).toEqual([may, september, undated, notRun]);
  });

  it("offer only what occurs: years with their quarters, the latest first", () => {
    const { codes, periods, chairs, sheets } = filterChoices(ALL);
    expect([...severityCounts(ALL)]).toEqual([
      ["breach", 3],
      ["error", 1],
      ["notice", 1],
    ]);
    expect(codes).toEqual(["T08", "D01", "R00"]);
    expect(periods).toEqual([
      financialYear(2013),
      quarter(2013, 2),
      quarter(2013, 1),
      financialYear(2012),
      quarter(2012, 4),
    ]);
    expect(chairs).toEqual(["Another Example", "Chair Example"]);
    expect(sheets).toEqual(["Conferences", "2013 Q2"]);
  });
});
