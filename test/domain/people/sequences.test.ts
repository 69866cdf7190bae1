import { describe, expect, it } from "@jest/globals";
import { type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { check } from "../../../src/domain/catalogue/check";
import { peopleOf } from "../../../src/domain/people/people";
import { sequencesOf } from "../../../src/domain/people/sequences";
import type { Conference } from "../../../src/domain/records/records";
import { AS_AT, tracker } from "../build";
import { conference } from "../recordBuilders";

const LOG: readonly Conference[] = [
  conference({ familyRef: "7", type: "initial", date: "2013-05-20" }),
  conference({ familyRef: "7", type: "review", date: "2013-08-19" }),
];
const asAt = fromIso(AS_AT);
const people = peopleOf([]);
const unreadDays = [] as const;

const lengths = (conferences: readonly Conference[], day: CalendarDate) =>
  [...sequencesOf({ conferences, people, asAt: day, unreadDays }).families.values()].map(
    (family) => family.conferences.length,
  );

describe("The sequences of a log", () => {
  it("are worked out once for all that ask as at one day", () => {
    const input = { conferences: LOG, people, asAt, unreadDays };
    expect(sequencesOf(input)).toBe(sequencesOf({ ...input }));
  });

  it("are others as at another day, for other children, and where other days were not read", () => {
    const input = { conferences: LOG, people, asAt, unreadDays };
    const first = sequencesOf(input);
    expect(lengths(LOG, fromIso("2013-08-18"))).toEqual([1]);
    expect(lengths(LOG, fromIso("2013-08-19"))).toEqual([2]);
    const others = peopleOf([]);
    expect(sequencesOf({ ...input, people: others })).not.toBe(first);
    const days = [{ from: fromIso("2013-06-01"), to: fromIso("2013-06-30") }];
    expect(sequencesOf({ ...input, unreadDays: days }).previous(LOG[1] as Conference)).toBe(
      undefined,
    );
    expect(sequencesOf(input).previous(LOG[1] as Conference)).toBe(LOG[0]);
  });

  it("that the checks went by are those that tables and the diary find", () => {
    const input = tracker({
      conferences: [{ familyRef: "7", type: "initial", date: "2013-05-20" }],
      children: [{ familyRef: "7", childRef: "A", planStart: "2013-05-20" }],
    });
    const { children, conferences } = input.records;
    const sequences = () =>
      sequencesOf({
        conferences,
        people: peopleOf(children),
        asAt: input.asAt,
        unreadDays: input.available.unreadDays,
      });
    const before = sequences();
    check(input);
    expect(sequences()).toBe(before);
  });
});
