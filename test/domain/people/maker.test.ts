import { describe, expect, it } from "@jest/globals";
import { addDays, type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { familiesOf } from "../../../src/domain/people/families";
import { NEAR_START, placeOfMaker } from "../../../src/domain/people/maker";
import { peopleOf } from "../../../src/domain/people/people";
import { child, conference, outcome } from "../recordBuilders";

const AS_AT = fromIso("2014-04-25");
const HELD = fromIso("2013-05-20");

type Given = Parameters<typeof conference>[0];

const maker = (planStart: number, ...log: readonly Given[]) =>
  makerUntil(undefined, planStart, log);

/** The place of the conference that made a plan of a family's first child, open or ended. */
function makerUntil(
  end: CalendarDate | undefined,
  planStart: number,
  log: readonly Given[],
): number {
  const start = addDays(HELD, planStart - HELD);
  const plan = { familyRef: "7", planStart: start };
  const people = peopleOf([child({ ...plan, childRef: "A" }), child({ ...plan, childRef: "B" })]);
  const conferences = log.map((given) => conference({ familyRef: "7", ...given }));
  const family = familiesOf(conferences, AS_AT).get("7");
  const [person] = people.all;
  if (!person) throw new Error("No child");
  return placeOfMaker({ person, start, end }, family?.conferences ?? [], { people });
}

const initial = { type: "initial", date: "2013-05-20", outcome: outcome("plan made") } as const;
const review = { type: "review", date: "2013-05-20" } as const;

describe("The conference that made a plan", () => {
  it("is the one of its first day that may make plans, else another of that day", () => {
    expect(maker(HELD, review, initial)).toBe(1);
    expect(maker(HELD, review)).toBe(0);
  });

  it("is one at most four weeks away that may make plans", () => {
    for (const side of [-1, 1]) {
      expect(maker(HELD + side * NEAR_START, initial)).toBe(0);
      expect(maker(HELD + side * (NEAR_START + 1), initial)).toBe(-1);
    }
    expect(maker(HELD + 1, review)).toBe(-1);
  });

  it("is none that says that there is no plan, but on its very day", () => {
    const without = { ...initial, outcome: outcome("no plan") };
    expect(maker(HELD + 1, without)).toBe(-1);
    expect(maker(HELD, without)).toBe(0);
  });

  it("is the transfer-in conference of a child who moved in on a plan", () => {
    const transfer = { ...initial, type: "transfer-in" } as const;
    expect(maker(HELD - 200, transfer)).toBe(0);
    expect(maker(HELD + NEAR_START + 1, transfer)).toBe(-1);
  });

  it("was not held after the plan had ended", () => {
    const transfer = { ...initial, type: "transfer-in" } as const;
    expect(makerUntil(HELD, HELD - 200, [transfer])).toBe(0);
    expect(makerUntil(addDays(HELD, -1), HELD - 200, [transfer])).toBe(-1);
    expect(makerUntil(HELD, HELD - 7, [initial])).toBe(0);
    expect(makerUntil(addDays(HELD, -1), HELD - 7, [initial])).toBe(-1);
  });

  it("is none that has rows of other children only, in a log with a row for each", () => {
    const rowOf = (ref: string) => ({ child: ref, outcome: outcome("plan made") });
    const children = (ref: string) => ({ ...initial, children: [rowOf(ref)] }) as unknown as Given;
    expect(maker(HELD, children("a"))).toBe(0);
    expect(maker(HELD, children("b"))).toBe(-1);
    // Of a child that is not listed nobody knows whose row it is.
    expect(maker(HELD, children("c"))).toBe(0);
  });
});
