import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { cellAddress } from "../../src/domain/records/source";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { bookOf } from "./grids";

const asAt = fromIso("2014-04-25");

/** A log of three conferences, and a matrix of agencies whose last row names this conference. */
function places(lastRef: RawValue): readonly string[] {
  const log = [
    ["Conf no", "Family no", "Conference type", "Conference date", "Outcome"],
    ...[1, 2, 3].map((no) => [no, no, "Initial", 41_400 + no, "No plan"]),
  ];
  const matrix = [
    ["", "GP", "", "School", ""],
    ["Conf no", "Inv", "Att", "Inv", "Att"],
    ...[1, 2, lastRef].map((ref) => [ref, "Y", "Y", "Y", "N"]),
  ];
  const book = bookOf([
    { name: "Log", rows: log },
    { name: "Agencies", rows: matrix },
  ]);
  const { available, problems, records } = understand(book, { asAt, profile: null });
  const workingDays = workingDaysOf(DEFAULT_SETTINGS, records.nonWorkingDays);
  const settings = DEFAULT_SETTINGS;
  return check({ records, available, problems, settings, workingDays, asAt }).findings.flatMap(
    (finding) =>
      finding.kind === "record" ? [`${finding.code} ${cellAddress(finding.cell)}`] : [],
  );
}

describe("The one cell that says whose row of a matrix it is", () => {
  it("is reported once, however many agencies the row has", () => {
    expect(places(3)).toEqual([]);
    expect(places(33)).toEqual(["D09 A5"]);
    expect(places("")).toEqual(["D01 A5"]);
    expect(places("#REF!")).toEqual(["D02 A5"]);
  });
});
