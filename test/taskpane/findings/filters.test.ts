import { describe, expect, it } from "@jest/globals";
import { financialYear, quarter } from "../../../src/domain/calendar/periods";
import { filterChoices, severityCounts } from "../../../src/taskpane/findings/filterChoices";
import { filterFindings, isFiltered, NO_FILTERS } from "../../../src/taskpane/findings/filters";
import { sortFindings } from "../../../src/taskpane/findings/sorting";
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
    expect(filterFindings(ALL, NO_FILTERS, none)).toEqual(ALL);
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
    const only = (accepted: "open" | "accepted" | "all") =>
      filterFindings(ALL, { ...NO_FILTERS, accepted }, isAccepted);
    expect(only("accepted")).toEqual([march]);
    expect(only("open")).toEqual([may, september, undated, notRun]);
    expect(only("all")).toEqual(ALL);
    expect(filterFindings(ALL, NO_FILTERS, isAccepted)).toEqual(only("open"));
  });

  it("offer only what occurs, with how many each would leave: years with their quarters, the latest first", () => {
    const { all, codes, periods, chairs, sheets } = filterChoices(ALL, NO_FILTERS, none);
    expect([...severityCounts(ALL, NO_FILTERS, none)]).toEqual([
      ["breach", 3],
      ["error", 1],
      ["notice", 1],
    ]);
    expect(codes).toEqual([
      { value: "T08", count: 3 },
      { value: "D01", count: 1 },
      { value: "R00", count: 1 },
    ]);
    expect(periods).toEqual([
      { value: financialYear(2013), count: 2 },
      { value: quarter(2013, 2), count: 1 },
      { value: quarter(2013, 1), count: 1 },
      { value: financialYear(2012), count: 1 },
      { value: quarter(2012, 4), count: 1 },
    ]);
    expect(chairs).toEqual([
      { value: "Another Example", count: 1 },
      { value: "Chair Example", count: 2 },
    ]);
    expect(sheets).toEqual([
      { value: "Conferences", count: 3 },
      { value: "2013 Q2", count: 1 },
    ]);
    expect(all).toEqual({ code: 5, period: 5, chair: 5, sheet: 5, accepted: 5 });
  });

  it("count what each choice would leave of what the other filters leave, and nothing that is accepted", () => {
    const isAccepted = (finding: unknown) => finding === march;
    const filters = { ...NO_FILTERS, code: "T08" };
    const choices = filterChoices(ALL, filters, isAccepted);
    expect(choices.all).toEqual({ code: 4, period: 2, chair: 2, sheet: 2, accepted: 3 });
    expect([choices.open, choices.accepted]).toEqual([2, 1]);
    expect(choices.codes).toContainEqual({ value: "D01", count: 1 });
    expect([...severityCounts(ALL, filters, isAccepted)]).toEqual([
      ["breach", 2],
      ["error", 0],
      ["notice", 0],
    ]);
    for (const { value, count } of choices.chairs) {
      expect(filterFindings(ALL, { ...filters, chair: value }, isAccepted)).toHaveLength(count);
    }
  });
});

describe("the search", () => {
  const seventeen = lateMinutes(17);
  const seventy = lateMinutes(70);
  const seven = lateMinutes(7);
  const some = [seven, seventeen, seventy, notRun];
  const found = (search: string) => filterFindings(some, { ...NO_FILTERS, search }, none);

  it("finds a family or a conference by its number, as it begins", () => {
    expect(found("family 7")).toEqual([seven, seventy]);
    expect(found("7")).toEqual([seven, seventy]);
    expect(found("17")).toEqual([seventeen]);
    expect(found("conference 70")).toEqual([seventy]);
  });

  it("does not mind capitals, spaces or signs, and finds everything while it is empty", () => {
    expect(found("  FAMILY   17 ")).toEqual([seventeen]);
    expect(found("  ")).toEqual(some);
    expect(found("chair example")).toEqual([seven, seventeen, seventy]);
    expect(found("nobody")).toEqual([]);
  });

  it("finds a child by its reference", () => {
    const child = {
      ...missingDate(3),
      record: { ...undated.record, identity: { child: "C-012/2" } },
    };
    expect(filterFindings([child, seven], { ...NO_FILTERS, search: "c-012" }, none)).toEqual([
      child,
    ]);
  });
});

describe("the order", () => {
  const late = (number: number, daysLate: number | null, month: number) =>
    lateMinutes(number, { daysLate, month });
  const first = late(1, 3, 5);
  const second = late(2, 20, 9);
  const third = late(3, null, 6);
  const all = [first, second, third, notRun];

  it("is the tracker's, by days late, or by date; what has neither stands last", () => {
    expect(sortFindings(all, "tracker")).toEqual(all);
    expect(sortFindings(all, "most late")).toEqual([second, first, third, notRun]);
    expect(sortFindings(all, "newest")).toEqual([second, third, first, notRun]);
    expect(sortFindings(all, "oldest")).toEqual([first, third, second, notRun]);
  });
});
