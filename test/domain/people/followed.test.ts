import { describe, expect, it } from "@jest/globals";
import { type CalendarDate, fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import { familiesOf } from "../../../src/domain/people/families";
import { followed } from "../../../src/domain/people/followed";
import { peopleOf } from "../../../src/domain/people/people";
import { FIRST, LATER } from "../../../src/domain/people/run";
import { NO_DAY } from "../../../src/domain/records/daysOfLog";
import { known, NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { child, conference, outcome, row } from "../recordBuilders";

const AS_AT = fromIso("2025-03-31");
const PLAN = outcome("plan made");
const GOES_ON = outcome("plan continues");
const ENDED = outcome("plan ended");
const NO_PLAN = outcome("no plan");

type Conference = Parameters<typeof conference>[0];
type Child = Parameters<typeof child>[0];

/** What each clock of a tracker comes to: whose, from which day, to a first or a later review, stopped or not. */
function clocks(conferences: readonly Conference[], children: readonly Child[] = []) {
  const log = conferences.map((one) => conference({ familyRef: "F", ...one }));
  const people = peopleOf(children.map((one) => child({ familyRef: "F", ...one })));
  const families = familiesOf(log, AS_AT);
  const result = followed({ conferences: log, families, people, asAt: AS_AT, unreadDays: [] });
  const answers = log.map((_, place) =>
    result.answers(place).map(({ from, place: which }) => [day(from), word(which)]),
  );
  return {
    answers,
    running: result.clocks
      .filter(({ stopped }) => stopped === NO_DAY)
      .map((clock) => [
        clock.children.map((one) => (one === null ? "?" : known(one.firstRow.childRef))).join(" "),
        day(clock.day),
        word(clock.next),
        ...(clock.day === clock.sureDay && clock.next === clock.sureNext ? [] : ["unsure"]),
      ]),
  };
}

const day = (date: number) => (date === NO_DAY ? null : toIso(date as CalendarDate));
const word = (place: number) => (place === FIRST ? "first" : place === LATER ? "later" : "either");

const initial = { type: "initial", date: "2024-01-10", outcome: PLAN } satisfies Conference;
const review = { type: "review", date: "2024-04-05", outcome: GOES_ON } satisfies Conference;
const a = { childRef: "A", planStart: "2024-01-10" } satisfies Child;
const b = { childRef: "B", planStart: "2024-01-10" } satisfies Child;

describe("A child's clock", () => {
  it("goes on from each review of its family", () => {
    expect(clocks([initial, review], [a, b])).toEqual({
      answers: [[], [["2024-01-10", "first"]]],
      running: [["A B", "2024-04-05", "later"]],
    });
  });

  it("is not stopped by a conference about a new baby that makes no plan", () => {
    const baby = { type: "pre-birth", date: "2024-06-03", outcome: NO_PLAN } satisfies Conference;
    const log = [initial, review, baby];
    expect(clocks(log, [a, b, { childRef: "C" }]).running).toEqual([
      ["A B", "2024-04-05", "later"],
    ]);
    expect(clocks(log).running).toEqual([["?", "2024-04-05", "later"]]);
  });

  it("is not restarted by a newborn's conference, whose own clock begins there", () => {
    const baby = { type: "initial", date: "2024-08-01", outcome: PLAN } satisfies Conference;
    const next = { ...review, date: "2024-10-04" };
    const newborn = { childRef: "C", planStart: "2024-08-01" };
    expect(clocks([initial, review, baby, next], [a, newborn])).toEqual({
      answers: [
        [],
        [["2024-01-10", "first"]],
        [],
        [
          ["2024-04-05", "later"],
          ["2024-08-01", "first"],
        ],
      ],
      running: [["A C", "2024-10-04", "later"]],
    });
    expect(clocks([initial, review, baby, next]).answers[3]).toEqual([
      ["2024-04-05", "later"],
      ["2024-08-01", "first"],
    ]);
  });

  it("goes on where a review ended the plans of the others", () => {
    const last = { ...review, outcome: ENDED };
    expect(clocks([initial, last], [{ ...a, planEnd: "2024-04-05" }, b]).running).toEqual([
      ["B", "2024-04-05", "later"],
    ]);
  });

  it("goes on from the review before, where the last was of fewer children: those whose plans it ended", () => {
    const last = { ...review, date: "2024-09-20", outcome: ENDED, numberOfChildren: 1 };
    const children = [{ ...a, planEnd: "2024-09-20" }, b];
    expect(clocks([initial, review, last], children).running).toEqual([
      ["B", "2024-04-05", "later"],
    ]);
  });

  it("is unsure where the last review was of fewer children and nothing says of which", () => {
    const last = { ...review, date: "2024-09-20", numberOfChildren: 1 };
    expect(clocks([initial, review, last], [a, b]).running).toEqual([
      ["A B", "2024-09-20", "later", "unsure"],
    ]);
  });

  describe("of children who are not listed", () => {
    const made = { ...initial, numberOfChildren: 3 };
    const next = { ...review, date: "2024-09-20" };
    const of = (numberOfChildren: number) => ({ ...review, numberOfChildren });

    it("is unsure where a review was of fewer than are on a plan: from it, or from the one before", () => {
      expect(clocks([made, of(2)]).running).toEqual([["?", "2024-04-05", "later", "unsure"]]);
      for (const number of [3, 4]) {
        expect(clocks([made, of(number)]).running).toEqual([["?", "2024-04-05", "later"]]);
      }
      expect(clocks([made, review]).running).toEqual([["?", "2024-04-05", "later"]]);
      expect(clocks([initial, of(2)]).running).toEqual([["?", "2024-04-05", "later"]]);
      expect(clocks([made, of(2), { ...next, numberOfChildren: 3 }]).running).toEqual([
        ["?", "2024-09-20", "later"],
      ]);
    });

    it("may go on for the others where a review ended the plans of some", () => {
      const ended = { ...of(2), outcome: ENDED };
      const last = { ...next, outcome: ENDED, numberOfChildren: 1 };
      expect(clocks([made, ended]).running).toEqual([["?", "2024-04-05", "later", "unsure"]]);
      expect(clocks([made, { ...ended, numberOfChildren: 3 }]).running).toEqual([]);
      expect(clocks([made, ended, last])).toEqual({
        answers: [[], [["2024-01-10", "first"]], [["2024-04-05", "later"]]],
        running: [],
      });
    });

    it("counts those who joined at their own conference", () => {
      const baby = { ...made, date: "2024-03-01", numberOfChildren: 1 };
      expect(clocks([made, baby, of(4)]).running).toEqual([["?", "2024-04-05", "later"]]);
      expect(clocks([made, baby, of(3)]).running).toEqual([["?", "2024-04-05", "later", "unsure"]]);
    });

    it("asks nothing where words that are not understood may have ended some children's plans", () => {
      const mixed = { ...of(3), outcome: UNREADABLE };
      expect(clocks([made, mixed, { ...next, numberOfChildren: 2 }]).running).toEqual([
        ["?", "2024-09-20", "later"],
      ]);
    });
  });

  it("counts a review from the one before, although a no-plan conference was held that very day", () => {
    const baby = { type: "initial", date: "2024-04-05", outcome: NO_PLAN } satisfies Conference;
    const next = { ...review, date: "2024-09-27" };
    for (const children of [[a], []]) {
      expect(clocks([initial, baby, review, next], children).answers[3]).toEqual([
        ["2024-04-05", "later"],
      ]);
    }
  });

  it("is stopped by its own plan's end, and by the 18th birthday", () => {
    expect(clocks([initial, review], [{ ...a, planEnd: "2024-07-01" }]).running).toEqual([]);
    expect(clocks([initial, review], [{ ...a, dateOfBirth: "2007-03-31" }]).running).toEqual([]);
    expect(clocks([initial, review], [{ ...a, dateOfBirth: "2007-04-01" }]).running).toEqual([
      ["A", "2024-04-05", "later"],
    ]);
  });

  it.each([
    ["2024-09-30", 0],
    ["2025-03-31", 0],
    ["2025-04-01", 1],
  ])(
    "as at 31 March 2025 a death recorded on %s leaves %i clocks running",
    (dateOfDeath, running) => {
      expect(clocks([initial, review], [{ ...a, dateOfDeath }]).running).toHaveLength(running);
    },
  );

  it("is not stopped by words that say different things of different children", () => {
    const mixed = { ...review, outcome: UNREADABLE };
    expect(clocks([initial, mixed]).running).toEqual([["?", "2024-04-05", "later"]]);
    expect(clocks([initial, mixed], [{ ...a, planEnd: "2024-04-05" }, b]).running).toEqual([
      ["B", "2024-04-05", "later"],
    ]);
  });

  it("runs past conferences that did not take place, and past the next review's empty row", () => {
    const cancelled = { ...review, date: "2024-09-20", status: "cancelled" } satisfies Conference;
    const needed = { type: "review" } satisfies Conference;
    expect(clocks([initial, review, cancelled, needed], [a])).toEqual({
      answers: [[], [["2024-01-10", "first"]], [], []],
      running: [["A", "2024-04-05", "later"]],
    });
  });

  it("is each child's own in a log with a row for each", () => {
    const rows = (...names: readonly string[]) => ({
      children: names.map((name) => ({
        child: name.toLowerCase(),
        outcome: GOES_ON,
        previousConference: conference().previousConference,
        source: conference().sources[0],
      })),
    });
    const log = [
      { ...initial, ...rows("A", "B") },
      { ...review, ...rows("A") },
      { ...review, date: "2024-10-01", ...rows("A") },
    ];
    expect(clocks(log, [a, b]).running).toEqual([
      ["A", "2024-10-01", "later"],
      ["B", "2024-01-10", "first"],
    ]);
  });

  it("begins at a plan's start where the log has no conference that made it", () => {
    const late = { childRef: "A", planStart: "2024-11-20" };
    expect(clocks([{ ...initial, outcome: NO_PLAN }], [late]).running).toEqual([
      ["A", "2024-11-20", "first"],
    ]);
  });

  it("may have been reviewed before the log begins, up to the day before", () => {
    const before = { childRef: "A", planStart: "2023-11-20" };
    const log = [{ ...initial, familyRef: "G" }];
    expect(clocks(log, [before]).running).toEqual([
      ["?", "2024-01-10", "first"],
      ["A", "2024-01-09", "later", "unsure"],
    ]);
  });

  it("goes by the recorded conference before, where that lies before the log", () => {
    const before = { childRef: "A", planStart: "2023-11-20" };
    const first = { ...review, previousConference: "2023-11-20" };
    const later = { ...review, previousConference: "2023-12-20" };
    const other = { ...initial, familyRef: "G" };
    expect(clocks([other, first], [before]).answers[1]).toEqual([["2023-11-20", "first"]]);
    expect(clocks([other, later], [before]).answers[1]).toEqual([["2023-12-20", "later"]]);
    expect(
      clocks([other, { type: "review", previousConference: "2023-12-20" }], [before]).running,
    ).toEqual([
      ["?", "2024-01-10", "first"],
      ["A", "2023-12-20", "later"],
    ]);
  });

  it("takes a review for a later one where the conference recorded before it is later than the plan's start", () => {
    // The family's own log numbers it as the first after another child's conference.
    const baby = { type: "initial", date: "2024-09-20", outcome: NO_PLAN } satisfies Conference;
    const next = { ...review, type: "first review", date: "2024-10-04" } satisfies Conference;
    const start = { childRef: "A", planStart: "2024-01-10" };
    const answer = (previousConference: string) =>
      clocks([baby, { ...next, previousConference }], [start]).answers[1];
    expect(answer("2024-01-10")).toEqual([["2024-01-10", "first"]]);
    expect(answer("2024-01-11")).toEqual([["2024-01-11", "later"]]);
    expect(answer("2024-04-05")).toEqual([["2024-04-05", "later"]]);
  });
});

describe("A family that cannot be read", () => {
  const stray = { ...review, familyRef: UNREADABLE } satisfies Conference;

  it("may be this one: its review may have considered the child, on its day", () => {
    const { running } = clocks([initial, stray], [a]);
    expect(running).toEqual([["A", "2024-04-05", "later", "unsure"]]);
  });

  it.each([
    ["before the conference that is last", "2024-01-10", []],
    ["the day after it", "2024-01-11", ["unsure"]],
  ])("is nothing to a child where its review was held %s", (_, date, unsure) => {
    const { running } = clocks([initial, { ...stray, date }], [a]);
    expect(running.map((clock) => clock.slice(3))).toEqual([unsure]);
  });

  it("is nothing to a clock where its conference is no review", () => {
    const { running } = clocks([initial, { ...stray, type: "initial" }], [a]);
    expect(running).toEqual([["A", "2024-01-10", "first"]]);
  });
});

describe("The review that is booked for a child", () => {
  const rows = (...refs: readonly string[]) =>
    refs.map((child) => ({
      child: child.toLowerCase(),
      source: row("Conferences"),
      outcome: NOT_RECORDED,
      previousConference: NOT_RECORDED,
    }));
  const bookingsFor = (booking: Conference, children: readonly Child[] = [a, b]) => {
    const log = [initial, review, booking].map((one) => conference({ familyRef: "F", ...one }));
    const people = peopleOf(children.map((one) => child({ familyRef: "F", ...one })));
    const families = familiesOf(log, AS_AT);
    const all = followed({ conferences: log, families, people, asAt: AS_AT, unreadDays: [] });
    return all.clocks.map(({ booked, children: whose }) => [
      whose.map((one) => (one === null ? "?" : known(one.firstRow.childRef))).join(" "),
      booked ? toIso(booked.date) : null,
    ]);
  };
  const booking = { type: "review", date: "2025-04-09" } satisfies Conference;

  it("is the family's where the log has a row for each family", () => {
    expect(bookingsFor(booking)).toEqual([["A B", "2025-04-09"]]);
    expect(bookingsFor(booking, [])).toEqual([["?", "2025-04-09"]]);
  });

  it("is its own where the log has a row for each child: the others have none", () => {
    expect(bookingsFor({ ...booking, children: rows("A", "B") })).toEqual([["A B", "2025-04-09"]]);
    expect(bookingsFor({ ...booking, children: rows("A") })).toEqual([
      ["A", "2025-04-09"],
      ["B", null],
    ]);
  });

  it("is no conference about others", () => {
    expect(bookingsFor({ ...booking, type: "initial" })).toEqual([["A B", null]]);
  });
});

describe("Children of a family whose children are not recorded", () => {
  it("have one clock where two are counted from the same review, by the earliest day that is sure", () => {
    const initials = [
      { ...initial, numberOfChildren: 1 },
      { ...initial, date: "2024-03-10", numberOfChildren: 1 },
    ];
    const ofOne = { ...review, date: "2024-06-05", numberOfChildren: 1 };
    expect(clocks([...initials, ofOne]).running).toEqual([["?", "2024-06-05", "later", "unsure"]]);
  });
});
