import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  type Acceptance,
  acceptanceIndex,
  acceptedOf,
  type RowDigest,
} from "../../../src/domain/findings/acceptance";
import type {
  Finding,
  RecordFinding,
  TimescaleFinding,
} from "../../../src/domain/findings/finding";
import { readAcceptances, storedAcceptances } from "../../../src/domain/findings/storedAcceptances";
import type { Column, Row } from "../../../src/domain/records/source";

const late: TimescaleFinding = {
  kind: "timescale",
  code: "T10",
  severity: "breach",
  cell: { sheet: "Conferences", row: 4 as Row, column: 15 as Column },
  record: {
    dataset: "conferences",
    identity: { conference: "12", family: "7", type: "initial", date: fromIso("2013-05-20") },
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
  ...acceptedOf(late, digest),
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
    expect(readAcceptances({ schemaVersion: 4, accepted: [accepted] })).toEqual({ kind: "newer" }));

  it("holds whatever its record is called, and ends for another record", () => {
    const called = { ...late.record, label: "No. 12 of the seventh family" };
    expect(acceptanceOf({ ...late, record: called })).toEqual(accepted);
    const other = { ...late.record, identity: { ...late.record.identity, conference: "13" } };
    expect(acceptanceOf({ ...late, record: other })).toBeNull();
  });

  it("is unreadable where something else stands among the acceptances", () =>
    expect(readAcceptances({ schemaVersion: 2, accepted: [null] })).toEqual({
      kind: "unreadable",
    }));

  it("of a duplicate holds when the other row has moved, and of a word when more words are known", () => {
    const { record, cell } = late;
    const about = { kind: "record", severity: "error", cell, cells: [cell], record } as const;
    const found = (code: string, facts: RecordFinding["facts"]) => ({ ...about, code, facts });
    const holds = (one: RecordFinding, other: RecordFinding) =>
      acceptanceIndex([{ ...accepted, ...acceptedOf(one, digest) }], [other], digest)(other) !==
      null;
    const twice = (row: number) => found("D06", { what: "conference", sheet: "Conferences", row });
    const word = (nearest: string | null, ...unjudged: string[]) =>
      found("D08", { what: "unknown word", field: "outcome", found: "Pln", nearest, unjudged });
    expect(holds(twice(5), twice(6))).toBe(true);
    expect(holds(word(null), word("Plan", "T07"))).toBe(true);
    expect(holds(word(null), found("D08", { ...word(null).facts, found: "Plam" }))).toBe(false);
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
    const kept = { ...accepted, ...acceptedOf({ ...late, record }, held) };
    const of = (row: number) => {
      const label = `Action in row ${row + 1} of Actions`;
      const cell = { ...late.cell, row: row as Row };
      const finding = { ...late, cell, record: { ...record, label } };
      return acceptanceIndex([kept], [finding], held)(finding);
    };
    expect([of(4), of(9), of(5)]).toEqual([kept, kept, null]);
  });
});
