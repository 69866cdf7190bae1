import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { familiesOf } from "../../../src/domain/people/families";
import { followed } from "../../../src/domain/people/followed";
import { peopleOf } from "../../../src/domain/people/people";
import { NO_DAY } from "../../../src/domain/records/daysOfLog";
import { known, NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import { refKey } from "../../../src/domain/records/refKey";
import type { ConferenceType, PlanDecision } from "../../../src/domain/records/vocabulary";
import { child, conference, outcome } from "../recordBuilders";

const AS_AT = fromIso("2025-03-31");

const DECISIONS = ["plan made", "no plan", "plan continues", "plan ended"] as const;
/** Each decision, no outcome, and words that are not understood: such as say different things of different children. */
const WORDS = [...DECISIONS, "not recorded", "not understood"] as const;
const TYPES = [
  "initial",
  "pre-birth",
  "initial and review",
  "transfer-in",
  "first review",
  "later review",
  "review",
] as const satisfies readonly ConferenceType[];
const LAYOUTS = [
  "families alone",
  "children with plans open",
  "children with plans ended that day",
  "a row for each child",
] as const;

type Word = (typeof WORDS)[number];
type Layout = (typeof LAYOUTS)[number];

const isReview = (type: ConferenceType) => type.endsWith("review");

function outcomeOf(word: Word) {
  if (word === "not recorded") return NOT_RECORDED;
  return word === "not understood" ? UNREADABLE : outcome(word);
}

/**
 * Which clocks still run after a plan was made for A and B in January 2024 and a conference was held in April: "a b",
 * or "family" where no children are recorded. In a log with a row for each child the conference is of A alone.
 */
function running(word: Word, type: ConferenceType, layout: Layout): string {
  const rows = (names: readonly string[], decided: ReturnType<typeof outcomeOf>) =>
    layout === "a row for each child"
      ? {
          children: names.map((name) => ({
            child: refKey(name) ?? "",
            outcome: decided,
            previousConference: NOT_RECORDED,
            source: conference().sources[0],
          })),
        }
      : {};
  const made = outcome("plan made");
  const log = [
    { date: "2024-01-10", type: "initial" as const, outcome: made, ...rows(["A", "B"], made) },
    { date: "2024-04-05", type, outcome: outcomeOf(word), ...rows(["A"], outcomeOf(word)) },
  ].map((one) => conference({ familyRef: "F", ...one }));
  const plan = layout === "a row for each child" ? {} : { planStart: "2024-01-10" };
  const end = layout === "children with plans ended that day" ? { planEnd: "2024-04-05" } : {};
  const children =
    layout === "families alone"
      ? []
      : ["A", "B"].map((childRef) => child({ familyRef: "F", childRef, ...plan, ...end }));
  const people = peopleOf(children);
  const families = familiesOf(log, AS_AT);
  const { clocks } = followed({ conferences: log, families, people, asAt: AS_AT, unreadDays: [] });
  const names = clocks
    .filter(({ stopped }) => stopped === NO_DAY)
    .flatMap((clock) =>
      clock.children.map((one) => (one ? known(one.firstRow.childRef) : "family")),
    );
  return [...new Set(names)].sort().join(" ");
}

/** What should still run, by the design's rules alone. */
function expected(word: Word, type: ConferenceType, layout: Layout): string {
  const ends: readonly Word[] = ["plan ended", ...(isReview(type) ? (["no plan"] as const) : [])];
  const endsAll =
    type === "initial and review" ? word === "plan ended" : isReview(type) && ends.includes(word);
  switch (layout) {
    case "families alone":
      return endsAll ? "" : "family";
    case "children with plans open":
      return "A B";
    case "children with plans ended that day":
      // A plan was made that begins at neither of them, and neither is on one any more: it runs for the family.
      return word === "plan made" && (type === "initial and review" || !isReview(type))
        ? "family"
        : "";
    case "a row for each child":
      return endsAll ? "B" : "A B";
  }
}

describe.each(LAYOUTS)("With %s", (layout) => {
  describe.each(TYPES)("after a conference of type %s", (type) => {
    it.each(WORDS)("whose outcome is %s the right clocks run", (word) => {
      expect(running(word, type, layout)).toBe(expected(word, type, layout));
    });
  });
});

it("covers every decision that an outcome can hold", () => {
  const all: Record<PlanDecision, true> = {
    "plan made": true,
    "no plan": true,
    "plan continues": true,
    "plan ended": true,
  };
  expect([...DECISIONS].sort()).toEqual(Object.keys(all).sort());
});
