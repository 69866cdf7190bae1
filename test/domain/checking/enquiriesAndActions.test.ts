import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  isKnown,
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { dateKind } from "../../../src/workbook/snapshot/values/dates";
import { dueKind } from "../../../src/workbook/snapshot/values/deadlines";
import { Reservation } from "../../../src/workbook/snapshot/values/reading";
import { checked, type Rows, sentences, triples } from "../build";
import { actionStatus } from "../recordBuilders";

type Enquiry = NonNullable<Rows["enquiries"]>[number];
type Action = NonNullable<Rows["actions"]>[number];

const tallyOf = (code: string, result: ReturnType<typeof checked>) =>
  result.tallies.find((tally) => tally.code === code);

describe("T15", () => {
  const assessment = {
    ref: "3",
    assessmentType: "initial",
    start: "2013-05-20",
    end: "2013-06-04",
  } satisfies Enquiry;
  const run = (changes: Enquiry, asAt?: string) =>
    checked(
      { conferences: [], enquiries: [{ ...assessment, ...changes }] },
      asAt === undefined ? {} : { asAt },
    );

  it.each([
    ["initial", "2013-06-04", "2013-06-05"],
    ["core", "2013-07-09", "2013-07-10"],
    ["single", "2013-07-23", "2013-07-24"],
  ] as const)(
    "%s: in time on %s, late on %s, over a bank holiday",
    (assessmentType, inTime, late) => {
      expect(triples(run({ assessmentType, end: inTime }))).toEqual([]);
      const result = run({ assessmentType, end: late });
      expect(triples(result)).toEqual([["T15", "Enquiries", "end 2"]]);
      expect(result.findings).toMatchObject([{ outcome: "breached", daysLate: 1 }]);
    },
  );

  it("says the arithmetic", () => {
    expect(sentences(run({ end: "2013-06-06" }))).toEqual([
      "Assessment start Mon 20 May 2013 + 10 working days (27 May is a bank holiday) = Tue 4 June 2013; assessment ended Thu 6 June: 2 working days late.",
    ]);
    expect(sentences(run({ end: NOT_RECORDED }, "2013-06-05"))).toEqual([
      "Assessment start Mon 20 May 2013 + 10 working days (27 May is a bank holiday) = Tue 4 June 2013; assessment not ended as at Wed 5 June: 1 working day overdue.",
    ]);
  });

  it("asks for a type or a start that is missing", () => {
    const typeless = run({ assessmentType: NOT_RECORDED });
    expect(triples(typeless)).toEqual([["T15", "Enquiries", "assessmentType 2"]]);
    expect(sentences(typeless)).toEqual([
      "Assessment type not recorded: it cannot be said whether the assessment ended in time.",
    ]);
    const startless = run({ start: NOT_RECORDED });
    expect(triples(startless)).toEqual([["T15", "Enquiries", "start 2"]]);
    expect(sentences(startless)).toEqual([
      "Assessment start not recorded: it cannot be said whether the assessment ended within 10 working days.",
    ]);
  });

  it("does not apply to a referral without an assessment", () => {
    const none = { assessmentType: NOT_RECORDED, start: NOT_RECORDED, end: NOT_APPLICABLE };
    expect(tallyOf("T15", run(none))).toMatchObject({ notApplicable: 1 });
  });

  it("leaves what cannot be read, lies ahead or is out of order to the checks of the data", () => {
    for (const changes of [
      { end: UNREADABLE },
      { assessmentType: UNREADABLE },
      { end: "2113-06-04" },
      { end: "2013-05-01" },
    ] as const) {
      const result = run(changes);
      expect(tallyOf("T15", result)).toMatchObject({ cannotBeJudged: 1 });
      expect(result.findings.map(({ code }) => code)).not.toContain("T15");
    }
  });

  it("could not run without a column it needs", () => {
    const { end: _, ...open } = assessment;
    expect(triples(checked({ conferences: [], enquiries: [open] }))).toEqual([
      ["R00", "T15", "End"],
    ]);
  });
});

describe("T16", () => {
  const agreed = {
    action: "Revise the letter",
    setOn: "2013-05-20",
    due: "2013-05-31",
    completed: NOT_RECORDED,
    status: actionStatus("Ongoing"),
  } satisfies Action;
  const run = (changes: Action, asAt = "2013-06-10") =>
    checked({ conferences: [], actions: [{ ...agreed, ...changes }] }, { asAt });

  it.each([
    ["2013-05-30", "met"],
    ["2013-05-31", "met"],
    ["2013-06-01", "breached"],
  ])("completed %s is %s", (completed, expected) => {
    expect(tallyOf("T16", run({ completed }))).toMatchObject({ [expected]: 1 });
  });

  it.each([
    ["2013-05-22", "notYetDue"],
    ["2013-05-23", "dueSoon"],
    ["2013-05-31", "dueSoon"],
    ["2013-06-01", "overdue"],
  ])("not completed as at %s is %s", (asAt, expected) => {
    expect(tallyOf("T16", run({}, asAt))).toMatchObject({ [expected]: 1 });
  });

  it("says when it was due, at the cell of its completion", () => {
    const late = run({ completed: "2013-06-03" });
    expect(triples(late)).toEqual([["T16", "Actions", "completed 2"]]);
    expect(sentences(late)).toEqual([
      "Set on Mon 20 May 2013, due Fri 31 May; completed Mon 3 June: 3 days late.",
    ]);
    expect(sentences(run({ setOn: NOT_KNOWN_YET }))).toEqual([
      "Due Fri 31 May 2013; action not completed as at Mon 10 June: 10 days overdue.",
    ]);
    expect(late.findings).toMatchObject([{ record: { label: "Action in row 2 of Actions" } }]);
  });

  it.each([
    ["2013-06-27", { dueSoon: 1 }],
    ["2013-06-28", { dueSoon: 1 }],
    ["2013-06-29", { overdue: 1 }],
  ])("with a deadline revised to 28 June is counted on %s by that", (asAt, expected) => {
    expect(tallyOf("T16", run({ revisedDue: "2013-06-28" }, asAt))).toMatchObject(expected);
  });

  it("says from which day a deadline was revised, and leaves one that cannot be read to D02", () => {
    const sentence = (changes: Action) => sentences(run(changes, "2013-07-01"))[0];
    const revisedDue = "2013-06-28";
    const late =
      "revised to Fri 28 June 2013; action not completed as at Mon 1 July: 3 days overdue.";
    expect(sentence({ revisedDue })).toBe(`Set on Mon 20 May 2013, due Fri 31 May 2013, ${late}`);
    expect(sentence({ revisedDue, setOn: NOT_KNOWN_YET })).toBe(`Due Fri 31 May 2013, ${late}`);
    const words = { words: "Soon", allowed: { amount: 1, unit: "months" } } as const;
    expect(sentence({ revisedDue: words })).toBe(
      "The deadline “Soon” names no day: it cannot be said whether the action is overdue.",
    );
    const unread = run({ revisedDue: UNREADABLE }, "2013-07-01");
    expect(triples(unread)).toEqual([]);
    expect(tallyOf("T16", unread)).toMatchObject({ overdue: 0, cannotBeJudged: 1 });
  });

  describe("with a deadline in words", () => {
    const words = (text: string) => {
      const due = dueKind(dateKind(1900, fromIso("2013-06-10"))).text(text);
      if (due instanceof Reservation || !isKnown(due)) throw new Error(`${text} is no deadline`);
      return due;
    };
    const inWords = (text: string, asAt: string, changes: Action = {}, planDate?: string) =>
      checked(
        { conferences: [], actions: [{ ...agreed, due: words(text), ...changes }] },
        { asAt, settings: { actionPlanDate: planDate ?? null } },
      );

    it.each([
      ["Within three months", "2013-08-20", "dueSoon"],
      ["Within three months", "2013-08-21", "overdue"],
      ["6 weeks", "2013-07-01", "dueSoon"],
      ["6 weeks", "2013-07-02", "overdue"],
      // 27 May is a bank holiday.
      ["Within 10 working days of plan", "2013-06-04", "dueSoon"],
      ["Within 10 working days of plan", "2013-06-05", "overdue"],
      ["Immediately", "2013-05-20", "dueSoon"],
      ["Immediately", "2013-05-21", "overdue"],
    ])("%p, set on 20 May 2013, is on %s %s", (text, asAt, expected) => {
      expect(tallyOf("T16", inWords(text, asAt))).toMatchObject({ [expected]: 1 });
    });

    it("shows the sum", () => {
      expect(sentences(inWords("Within 10 working days of plan", "2013-06-05"))).toEqual([
        "Set on Mon 20 May 2013 + 10 working days (27 May is a bank holiday) = Tue 4 June 2013; action not completed as at Wed 5 June: 1 working day overdue.",
      ]);
      expect(sentences(inWords("Immediately", "2013-05-22"))).toEqual([
        "Set on Mon 20 May 2013, due at once; action not completed as at Wed 22 May: 2 days overdue.",
      ]);
    });

    it("counts from the day of the plan that is set, where the tracker has none", () => {
      const none = { setOn: NOT_RECORDED } satisfies Action;
      const set = (asAt: string) => inWords("6 weeks", asAt, none, "2013-05-20");
      expect(tallyOf("T16", set("2013-07-01"))).toMatchObject({ dueSoon: 1 });
      expect(sentences(set("2013-07-02"))).toEqual([
        "Action plan made Mon 20 May 2013 + 42 days = Mon 1 July 2013; action not completed as at Tue 2 July: 1 day overdue.",
      ]);
      const unread = inWords("6 weeks", "2013-07-02", { setOn: UNREADABLE }, "2013-05-20");
      expect(tallyOf("T16", unread)).toMatchObject({ cannotBeJudged: 1 });
    });

    it("says at its cell what cannot be counted, and only of what is open", () => {
      const none = { setOn: NOT_RECORDED } satisfies Action;
      const open = inWords("Within six months", "2014-06-10", none);
      expect(triples(open)).toEqual([["T16", "Actions", "due 2"]]);
      expect(sentences(open)).toEqual([
        "The deadline “Within six months” is not counted, because the tracker does not say when the action was set, nor Set up when its plan was made: it cannot be said whether the action is overdue.",
      ]);
      expect(sentences(inWords("By next review", "2014-06-10"))).toEqual([
        "The deadline “By next review” names no day: it cannot be said whether the action is overdue.",
      ]);
      const done = { completed: "2014-01-10" } satisfies Action;
      expect(triples(inWords("By next review", "2014-06-10", done))).toEqual([]);
    });
  });

  it("asks for the day of an action that is said to be done", () => {
    const done = run({ status: actionStatus("Completed") });
    expect(done.findings).toMatchObject([
      { code: "T16", outcome: "cannot be judged", severity: "query" },
    ]);
    expect(sentences(done)).toEqual([
      "Day of completion not recorded: it cannot be said whether the action was completed in time.",
    ]);
  });

  it("does not apply to an action that was withdrawn or never had a date", () => {
    expect(triples(run({ status: actionStatus("Withdrawn June 2013") }))).toEqual([]);
    expect(tallyOf("T16", run({ completed: NOT_APPLICABLE }))).toMatchObject({ notApplicable: 1 });
  });

  it("leaves a due date that is missing or unreadable to the checks of the data", () => {
    expect(triples(run({ due: NOT_RECORDED }))).toEqual([["D01", "Actions", "due 2"]]);
    expect(triples(run({ due: UNREADABLE }))).toEqual([]);
    expect(triples(run({ completed: "2013-05-01" }))).toEqual([["D04", "Actions", "completed 2"]]);
  });
});
