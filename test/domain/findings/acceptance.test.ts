import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { type Acceptance, acceptanceIndex, factsOf } from "../../../src/domain/findings/acceptance";
import type { TimescaleFinding } from "../../../src/domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../../../src/domain/findings/storedAcceptances";
import type { Column, Row } from "../../../src/domain/records/source";

const late: TimescaleFinding = {
  kind: "timescale",
  code: "T10",
  severity: "breach",
  cell: { sheet: "Conferences", row: 4 as Row, column: 15 as Column },
  record: {
    dataset: "conferences",
    label: "Conference 12, family 7 (initial conference, 20 May 2013)",
    familyRef: "7",
    conferenceRef: "12",
    chair: null,
    date: fromIso("2013-05-20"),
  },
  outcome: "overdue",
  from: fromIso("2013-05-20"),
  to: null,
  limit: fromIso("2013-06-11"),
  allowed: { amount: 15, unit: "working days" },
  backwards: false,
  daysLate: 2,
  start: "date",
  daysOff: [],
  closureDays: [],
  asAt: fromIso("2013-06-13"),
  reason: null,
  remarks: [],
};

const accepted: Acceptance = {
  facts: factsOf(late),
  who: "A. Chair",
  when: "2013-06-13",
  why: "Chair on leave",
};
const acceptanceOf = acceptanceIndex([accepted]);

describe("accepting a finding", () => {
  it("holds for the same facts", () => expect(acceptanceOf(late)).toEqual(accepted));

  it("holds when the row has moved and a further day has gone by", () => {
    const cell = { ...late.cell, row: 40 as Row };
    expect(acceptanceOf({ ...late, cell, daysLate: 3, asAt: fromIso("2013-06-14") })).toEqual(
      accepted,
    );
  });

  it.each([
    ["it was done after all", { outcome: "breached", to: fromIso("2013-06-20") }],
    ["its limit changed", { limit: fromIso("2013-06-12") }],
    ["it is another check", { code: "T08" }],
  ] satisfies readonly (readonly [string, Partial<TimescaleFinding>])[])(
    "ends when %s",
    (_, change) => expect(acceptanceOf({ ...late, ...change })).toBeNull(),
  );

  it("is kept in the workbook as it was given", () =>
    expect(readAcceptances(JSON.parse(JSON.stringify(storedAcceptances([accepted]))))).toEqual({
      kind: "read",
      value: [accepted],
    }));

  it("is left alone where a newer version wrote it", () =>
    expect(readAcceptances({ schemaVersion: 2, accepted: [accepted] })).toEqual({ kind: "newer" }));
});
