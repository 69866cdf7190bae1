import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { sentenceOf } from "../../../src/domain/catalogue/sentence";
import {
  type Field,
  NO_COLUMN,
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { CONFERENCE_TYPES, PLAN_DECISIONS } from "../../../src/domain/records/vocabulary";
import { type Rows, tracker } from "../build";
import { category, outcome } from "../recordBuilders";

const missing = fc.constantFrom(NOT_RECORDED, NOT_APPLICABLE, NOT_KNOWN_YET, UNREADABLE, NO_COLUMN);
const field = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> =>
  fc.oneof({ weight: 4, arbitrary: value }, { weight: 1, arbitrary: missing });
const date = field(
  fc
    .integer({ min: fromIso("2010-11-01"), max: fromIso("2014-06-30") })
    .map((day) => day as CalendarDate),
);
const ref = field(fc.constantFrom("1", "2", "3"));

const conference = fc.record({
  conferenceRef: ref,
  familyRef: ref,
  type: field(fc.constantFrom(...CONFERENCE_TYPES)),
  date,
  strategyDiscussion: date,
  notification: date,
  previousConference: date,
  numberOfChildren: field(fc.nat(4)),
  reportReceived: date,
  outcome: field(fc.constantFrom(...PLAN_DECISIONS).map((decision) => outcome(decision))),
  category: field(fc.constant(category("Neglect", "neglect"))),
  outlinePlanSent: date,
  minutesToChair: date,
  minutesApproved: date,
  fullRecordDistributed: date,
  coreGroup: date,
});
const child = fc.record({
  childRef: ref,
  familyRef: ref,
  dateOfBirth: date,
  expectedDateOfBirth: date,
  age: field(fc.oneof(fc.nat(18), fc.constant("unborn" as const))),
  planStart: date,
  planEnd: date,
  category: field(fc.constant(category("Neglect", "neglect"))),
  participation: field(fc.constantFrom("attended", "consulted", "neither", "under 10")),
  previousPlans: field(fc.oneof(fc.nat(2), fc.boolean())),
  previousPlanEnd: date,
});
const participation = fc.record({
  conferenceRef: ref,
  agency: field(fc.constantFrom("GP", "Youth")),
  invited: field(fc.constantFrom("yes", "no", "not known")),
  attended: field(fc.boolean()),
  reportSent: field(fc.boolean()),
});
const enquiry = fc.record({
  assessmentType: field(fc.constantFrom("initial", "core", "single")),
  start: date,
  end: date,
});
const action = fc.record({
  setOn: date,
  due: date,
  completed: date,
  status: field(fc.constantFrom("Done", "Open")),
});

const rows: fc.Arbitrary<Rows> = fc.record({
  conferences: fc.array(conference, { maxLength: 8 }),
  children: fc.array(child, { maxLength: 6 }),
  participation: fc.array(participation, { maxLength: 6 }),
  enquiries: fc.array(enquiry, { maxLength: 4 }),
  actions: fc.array(action, { maxLength: 4 }),
}) as fc.Arbitrary<Rows>;

const OF_CONFERENCES = "T01 T02 T03 T05 T06 T07 T08 T09 T10 T11".split(" ");

describe("Checking any tracker", () => {
  it("is pure: the same tracker gives the same result, and stays as it was", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const input = tracker(given);
        const before = JSON.stringify(input.records);
        // Findings work out their arithmetic when asked, so it is their plain values that are compared.
        expect(JSON.stringify(check(input))).toBe(JSON.stringify(check(input)));
        expect(JSON.stringify(input.records)).toBe(before);
      }),
    );
  });

  it("counts every conference under one outcome of each timescale", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { tallies } = check(tracker(given));
        for (const { code, ...counts } of tallies) {
          if (!OF_CONFERENCES.includes(code)) continue;
          const counted = Object.values(counts).reduce((sum, count) => sum + count, 0);
          const reviewed = code === "T02" || code === "T03";
          // A review is counted for each of its children of whom something else is to be said.
          if (reviewed) expect(counted).toBeGreaterThanOrEqual(given.conferences?.length ?? 0);
          else expect([code, counted]).toEqual([code, given.conferences?.length]);
        }
      }),
    );
  });

  it("has as many findings of an outcome as it counts records under it", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { findings, tallies } = check(tracker(given));
        for (const { breached, code, dueSoon, overdue } of tallies) {
          const found = (outcome: string) =>
            findings.filter(
              (one) => one.kind === "timescale" && one.code === code && one.outcome === outcome,
            ).length;
          expect([found("breached"), found("overdue"), found("due soon")]).toEqual([
            breached,
            overdue,
            dueSoon,
          ]);
        }
      }),
    );
  });

  it("never calls in time what is not done, done late or done before its start", () => {
    fc.assert(
      fc.property(conference, (given) => {
        const { tallies } = check(tracker({ conferences: [given] }));
        const met = tallies.find(({ code }) => code === "T08")?.met;
        const { date: held, minutesToChair: sent } = given;
        const inTime =
          typeof held === "number" && typeof sent === "number" && sent >= held && sent <= held + 12;
        if (met === 1) expect(inTime).toBe(true);
      }),
    );
  });

  it("says every finding in whole sentences, and late by at least one day", () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const finding of check(tracker(given)).findings) {
          expect(sentenceOf(finding)).toMatch(/^[“A-Z0-9].*\.$/);
          expect(sentenceOf(finding)).not.toMatch(/undefined|null|NaN|\[object/);
          if (finding.kind === "timescale" && finding.daysLate !== null) {
            expect(finding.daysLate).toBeGreaterThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("points every finding at a cell of its own sheet, none twice for one check", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const places = check(tracker(given)).findings.flatMap((finding) =>
          finding.kind === "could not run"
            ? [`R00 ${finding.rule}`]
            : [
                `${finding.code} ${finding.cell.sheet} ${finding.cell.row} ${finding.cell.column}`,
              ].map((place) =>
                // Of one conference something else may be to be said of each child.
                ["T02", "T03", "T04"].includes(finding.code)
                  ? `${place} ${sentenceOf(finding)}`
                  : place,
              ),
        );
        expect(places.filter((place, i) => places.indexOf(place) !== i)).toEqual([]);
      }),
    );
  });

  it("gives a finding's plain values to JSON", () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const finding of check(tracker(given)).findings) {
          const plain = JSON.parse(JSON.stringify(finding));
          expect({ ...plain }).toMatchObject({ kind: finding.kind, code: finding.code });
          if (finding.kind === "could not run") continue;
          expect(plain).toMatchObject({ cell: finding.cell, severity: finding.severity });
          expect(sentenceOf(plain)).toBe(sentenceOf(finding));
        }
      }),
    );
  });

  it("finds nothing in an empty log", () => {
    expect(check(tracker({ conferences: [] })).findings).toEqual([]);
  });

  it("says of each timescale of conferences that it could not run where there is no log", () => {
    const { findings } = check(tracker({ children: [] }));
    expect(findings.map((finding) => finding.kind === "could not run" && finding.rule)).toEqual([
      "T01",
      "T02",
      "T03",
      "T04",
      "T05",
      "T06",
      "T07",
      "T08",
      "T09",
      "T10",
    ]);
  });
});
