import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  type Acceptance,
  acceptanceIndex,
  factsOf,
  type RowDigest,
} from "../../../src/domain/findings/acceptance";
import type { Finding, TimescaleFinding } from "../../../src/domain/findings/finding";
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

const digest: RowDigest = ({ row }) => `held in row ${row}`;

const accepted: Acceptance = {
  facts: factsOf(late, digest),
  row: "held in row 4",
  who: "A. Chair",
  when: "2013-06-13",
  why: "Chair on leave",
};
const acceptanceOf = (finding: Finding) => acceptanceIndex([accepted], [finding], digest)(finding);

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
    expect(readAcceptances({ schemaVersion: 3, accepted: [accepted] })).toEqual({ kind: "newer" }));

  it("is read from the version that did not know what the rows held", () => {
    const { row: _, ...kept } = accepted;
    expect(readAcceptances({ schemaVersion: 1, accepted: [kept] })).toEqual({
      kind: "read",
      value: [{ ...accepted, row: null }],
    });
  });

  describe("where two findings have the same facts", () => {
    const again = { ...late, cell: { ...late.cell, row: 5 as Row } };
    const index = (kept: readonly Acceptance[]) => {
      const of = acceptanceIndex(kept, [again, late], digest);
      return [of(again), of(late)];
    };

    it("holds for the one whose row holds what it held", () =>
      expect(index([accepted])).toEqual([null, accepted]));

    it("holds for neither where no row does, or where that is not known", () => {
      expect(index([{ ...accepted, row: "held elsewhere" }])).toEqual([null, null]);
      expect(index([{ ...accepted, row: null }])).toEqual([null, null]);
    });

    it("is for one of two rows that hold the same, and two are for both", () => {
      const same: RowDigest = () => "held in row 4";
      const one = acceptanceIndex([accepted], [again, late], same);
      expect([one(again), one(late)]).toEqual([accepted, null]);
      const both = acceptanceIndex([accepted, accepted], [again, late], same);
      expect([both(again), both(late)]).toEqual([accepted, accepted]);
    });
  });

  it("of a record known by its row holds for what the row holds, wherever it lies", () => {
    const record = {
      ...late.record,
      label: "Action in row 5 of Actions",
      knownByRow: true,
    } as const;
    const held: RowDigest = ({ row }) => (row === 4 || row === 9 ? "this action" : "another");
    const kept = { ...accepted, facts: factsOf({ ...late, record }, held), row: "this action" };
    const of = (row: number) => {
      const label = `Action in row ${row + 1} of Actions`;
      const cell = { ...late.cell, row: row as Row };
      const finding = { ...late, cell, record: { ...record, label } };
      return acceptanceIndex([kept], [finding], held)(finding);
    };
    expect([of(4), of(9), of(5)]).toEqual([kept, kept, null]);
  });
});
