import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../src/domain/catalogue/sentence";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { understand } from "../../../src/workbook/records/understand";
import type { RawValue } from "../../../src/workbook/snapshot/snapshot";
import { bookOf, type LaidOutSheet } from "../grids";

const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Strategy discussion",
  "Conference date",
  "Outcome",
  "Minutes to chair",
];
const ROWS: readonly (readonly RawValue[])[] = [
  [1, "F1", "ICPC", 41_372, 41_386, "No plan", 41_389],
  [2, "F2", "ICPC", 41_389, 41_404, "No plan", 41_409],
  [3, "F3", "ICPC", 41_407, 41_422, "No plan", 41_425],
];
const LOG: LaidOutSheet = { name: "Log", rows: [HEADINGS, ...ROWS] };
const asAt = fromIso("2014-04-25");

function read(...sheets: readonly LaidOutSheet[]) {
  const understanding = understand(bookOf(sheets), { asAt, profile: null });
  const { available, problems, records } = understanding;
  const workingDays = workingDaysOf(DEFAULT_SETTINGS, []);
  const settings = DEFAULT_SETTINGS;
  const { findings } = check({ records, available, problems, settings, workingDays, asAt });
  return {
    conferences: records.conferences,
    about: findings
      .filter(({ code }) => code === "D24" || code === "D06")
      .map((finding) => `${finding.code} ${sentenceOf(finding)}`),
  };
}

const changed = (at: number, column: number, value: RawValue) =>
  ROWS.map((row, place) => (place === at ? row.with(column, value) : row));

describe("one conference on several sheets", () => {
  it("is counted once, as the sheet in sight says, and the copy is named once", () => {
    const copy = { name: "OLD", visibility: "hidden", rows: LOG.rows } as const;
    for (const sheets of [
      [LOG, copy],
      [copy, LOG],
    ]) {
      const { about, conferences } = read(...sheets);
      expect(about).toEqual(["D24 “OLD” repeats 3 conferences of “Log”: each is counted once."]);
      expect(conferences).toHaveLength(3);
      expect(conferences.map(({ sources }) => sources[0].layout.sheet)).toEqual([
        "Log",
        "Log",
        "Log",
      ]);
    }
  });

  it("is said of a part of a sheet, and the rest of the sheet counts", () => {
    const next = [4, "F4", "ICPC", 41_423, 41_437, "No plan", 41_442];
    const view = { name: "View", rows: [HEADINGS, ...ROWS.slice(1), next] };
    const { about, conferences } = read(LOG, view);
    expect(conferences).toHaveLength(4);
    expect(about).toEqual([
      "D24 “View” repeats 2 of 3 conferences of “Log”: each is counted once.",
    ]);
  });

  it("brings together what two sheets hold of it", () => {
    const minutes = {
      name: "Minutes",
      rows: [
        ["Family no", "Conference type", "Conference date", "Minutes approved"],
        ...ROWS.map((row) => [row[1], row[2], row[4], 41_500].map((value) => value ?? "")),
      ],
    };
    const { conferences } = read(LOG, minutes);
    expect(conferences).toHaveLength(3);
    expect(conferences.map(({ minutesApproved }) => minutesApproved)).toEqual(
      Array.from({ length: 3 }, () => fromIso("2013-08-14")),
    );
    expect(conferences[0]?.conferenceRef).toBe("1");
  });

  it("is asked about where the sheets differ, and nothing is called in time by it", () => {
    const copy = { name: "Copy", rows: [HEADINGS, ...changed(0, 6, 41_400)] };
    const { about, conferences } = read(LOG, copy);
    expect(conferences).toHaveLength(3);
    expect(about).toHaveLength(2);
    expect(about).toContain(
      "D24 Minutes to chair is Thu 25 April 2013 here and Mon 6 May 2013 in G2 on Copy, of the same conference: “Minutes sent to chair” could not be judged from it.",
    );
  });

  it("says nothing of a blank cell of the copy, and asks about one of the sheet that counts", () => {
    const stale = { name: "Copy", rows: [HEADINGS, ...changed(0, 6, "")] };
    expect(read(LOG, stale).about).toHaveLength(1);
    const log = { name: "Log", rows: [HEADINGS, ...changed(0, 6, "")] };
    const copy = { name: "Copy", rows: LOG.rows };
    const { about, conferences } = read(log, copy);
    expect(about.join()).toContain(
      "Minutes to chair is blank here and Thu 25 April 2013 in G2 on Copy",
    );
    expect(conferences[0]?.minutesToChair).toEqual({ missing: "not recorded" });
  });

  it.each([
    ["family", 1, "F9"],
    ["number", 0, 9],
    ["day", 4, 41_387],
    ["type", 2, "RCPC"],
  ])("is another where the %s differs", (_, column, value) => {
    const next = { name: "Next", rows: [HEADINGS, ROWS[0]?.with(column, value) ?? []] };
    const { about, conferences } = read(LOG, next);
    expect(conferences).toHaveLength(4);
    expect(about.filter((said) => said.startsWith("D24"))).toEqual([]);
  });

  it("has its children and agencies once where their rows are repeated with it", () => {
    const rows = [
      [
        "Conf no",
        "Family no",
        "Child ID",
        "Conference type",
        "Conference date",
        "Outcome",
        "DOB",
        "Plan start",
      ],
      [1, "F1", "C1", "ICPC", 41_386, "CP plan", 39_488, 41_386],
      [1, "F1", "C2", "ICPC", 41_386, "CP plan", 39_000, 41_386],
      [2, "F2", "C3", "ICPC", 41_404, "CP plan", 39_100, 41_404],
    ].map((row, at) => [...row, ...(at === 0 ? ["Police", "GP", "School"] : ["A", "R", "A"])]);
    const read = (...sheets: readonly LaidOutSheet[]) =>
      understand(bookOf(sheets), { asAt, profile: null }).records;
    const once = read({ name: "Log", rows });
    const twice = read({ name: "Log", rows }, { name: "Log (2)", rows });
    expect(once.children).toHaveLength(3);
    expect(twice.children).toEqual(once.children);
    expect(twice.participation).toEqual(once.participation);
    expect(twice.conferences).toHaveLength(2);
  });

  it("keeps a matrix of agencies that repeats number, date and type", () => {
    const matrix = [
      ["Conf no", "Family no", "Conference type", "Conference date", "Police", "GP", "School"],
      ...ROWS.map(([number, family, type, , date]) => [number, family, type, date, "A", "R", "A"]),
    ].map((row) => row.map((value) => value ?? ""));
    const { records } = understand(bookOf([LOG, { name: "Agencies", rows: matrix }]), {
      asAt,
      profile: null,
    });
    expect(records.conferences).toHaveLength(3);
    expect(records.participation).toHaveLength(9);
  });

  it("twice on one sheet is a duplicate", () => {
    const { about, conferences } = read({ ...LOG, rows: [...LOG.rows, ...ROWS.slice(0, 1)] });
    expect(conferences).toHaveLength(4);
    expect(about).toEqual([
      "D06 The same family has the same conference on the same day in row 2 of Log.",
    ]);
  });
});
