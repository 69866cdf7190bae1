import { describe, expect, it } from "@jest/globals";
import { check } from "../../../src/domain/catalogue/check";
import { NOT_KNOWN_YET, NOT_RECORDED } from "../../../src/domain/records/field";
import { checked, type Rows, sentences, tracker } from "../build";
import { conference, outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

/** Strategy discussion on Monday 6 January 2025: the limit is Monday 27 January. */
const initial = {
  conferenceRef: "1",
  familyRef: "7",
  type: "initial",
  strategyDiscussion: "2025-01-06",
  date: NOT_RECORDED,
  outcome: NOT_RECORDED,
} satisfies Conference;
/** Another family's conference that the log begins with. */
const other = {
  ...initial,
  conferenceRef: "9",
  familyRef: "9",
  strategyDiscussion: "2024-12-02",
  date: "2024-12-10",
  outcome: outcome("no plan"),
} satisfies Conference;
const moved = {
  ...initial,
  type: "transfer-in",
  strategyDiscussion: NOT_RECORDED,
  notification: "2025-01-06",
} satisfies Conference;

type Enquiry = NonNullable<Rows["enquiries"]>[number];
const enquiry = {
  ref: "S1",
  familyRef: "8",
  strategyDiscussion: "2025-01-06",
  outcome: { conference: "asked for", threshold: "met", words: "ICPC requested" },
} satisfies Enquiry;

/** What the timescales of holding a conference say, and what D01 and D03 do. */
function said(
  asAt: string,
  conferences: readonly Conference[],
  enquiries: readonly Enquiry[] = [],
) {
  const result = checked({ conferences: [other, ...conferences], enquiries }, { asAt });
  const codes = ["T01", "T11", "D01", "D03"];
  return {
    ...result,
    findings: result.findings.filter(({ code }) => codes.includes(code)),
  };
}
const outcomes = (...given: Parameters<typeof said>) =>
  said(...given).findings.map((one) =>
    one.kind === "timescale" ? `${one.code} ${one.outcome}` : `${one.code} ${one.severity}`,
  );

describe.each([
  ["An initial conference", "T01", initial],
  ["A transfer-in conference", "T11", moved],
])("%s that is not held", (_, code, needed) => {
  it.each([
    ["2025-01-17", []],
    ["2025-01-20", [`${code} due soon`]],
    ["2025-01-27", [`${code} due soon`]],
    ["2025-01-28", [`${code} overdue`]],
  ])("has no date: as at %s %j", (asAt, expected) => {
    expect(outcomes(asAt, [needed])).toEqual(expected);
    expect(outcomes(asAt, [{ ...needed, date: NOT_KNOWN_YET }])).toEqual(expected);
  });

  it.each([
    ["2025-01-24", []],
    ["2025-01-27", []],
    ["2025-01-28", [`${code} due soon`]],
  ])("is booked for %s as at 8 January: %j", (date, expected) => {
    expect(outcomes("2025-01-08", [{ ...needed, date }])).toEqual(expected);
  });

  it("is overdue once the limit has passed, although it is booked", () => {
    const result = said("2025-01-28", [{ ...needed, date: "2025-02-03" }]);
    expect(result.findings).toMatchObject([{ code, outcome: "overdue", daysLate: 1 }]);
    expect(sentences(result)[0]).toContain(
      "It is booked for Mon 3 February 2025, after the limit.",
    );
  });

  it("was put off: the clock goes on, to the conference that was held later", () => {
    const put = { ...needed, date: "2025-01-20", status: "postponed" } satisfies Conference;
    const { findings } = said("2025-01-28", [put]);
    expect(findings).toMatchObject([{ code, outcome: "overdue", to: null, daysLate: 1 }]);
    const held = { date: "2025-01-28", outcome: outcome("no plan") } satisfies Conference;
    const later = {
      ...needed,
      ...held,
      conferenceRef: "2",
      strategyDiscussion: NOT_RECORDED,
      notification: NOT_RECORDED,
    };
    expect(outcomes("2025-02-10", [put, later])).toEqual([`${code} breached`]);
    expect(outcomes("2025-02-10", [put, { ...later, date: "2025-01-27" }])).toEqual([]);
  });

  it("was cancelled: it is asked whether one is still needed, and nothing where a reason says that none is", () => {
    const cancelled = { ...needed, date: "2025-01-20", status: "cancelled" } satisfies Conference;
    expect(outcomes("2025-02-10", [cancelled])).toEqual([`${code} cannot be judged`]);
    expect(sentences(said("2025-02-10", [cancelled]))).toEqual([
      "The conference was cancelled, and no reason is recorded for which none is needed any more: it cannot be said whether one is overdue.",
    ]);
    const status = "cancelled, not needed";
    expect(outcomes("2025-02-10", [{ ...cancelled, status }])).toEqual([]);
  });

  it("was adjourned or inquorate: held only where a decision is recorded", () => {
    for (const status of ["adjourned", "inquorate"] as const) {
      const one = { ...needed, date: "2025-01-20", status };
      expect(outcomes("2025-02-10", [one])).toEqual([`${code} overdue`]);
      expect(outcomes("2025-02-10", [{ ...one, outcome: outcome("no plan") }])).toEqual([]);
    }
  });
});

describe("A section 47 enquiry that asked for a conference", () => {
  it.each([
    ["2025-01-17", []],
    ["2025-01-20", ["T01 due soon"]],
    ["2025-01-27", ["T01 due soon"]],
    ["2025-01-28", ["T01 overdue"]],
  ])("which the log does not have is, as at %s, %j", (asAt, expected) => {
    expect(outcomes(asAt, [], [enquiry])).toEqual(expected);
  });

  it("says so, at the strategy discussion", () => {
    const result = said("2025-01-28", [], [enquiry]);
    expect(result.findings).toMatchObject([{ cell: { sheet: "Enquiries" }, daysLate: 1 }]);
    expect(sentences(result)[0]).toContain(
      "The enquiry asked for a conference, and the log has none.",
    );
  });

  it("is answered by a conference from its own day to the family's next strategy discussion", () => {
    const held = { ...initial, familyRef: "8", strategyDiscussion: NOT_RECORDED };
    const decided = { outcome: outcome("no plan") };
    const asked = (date: string, ...others: readonly Enquiry[]) =>
      outcomes("2025-02-10", [{ ...held, ...decided, date }], [enquiry, ...others]).filter(
        (one) => one === "T01 overdue",
      );
    expect(asked("2025-01-05")).toHaveLength(1);
    expect(asked("2025-01-06")).toHaveLength(0);
    const next = { ...enquiry, ref: "S2", strategyDiscussion: "2025-01-13" };
    const nothing = { conference: null, threshold: null, words: "Ongoing" } as const;
    expect(asked("2025-01-12", { ...next, outcome: nothing })).toHaveLength(0);
    expect(asked("2025-01-13", { ...next, outcome: nothing })).toHaveLength(1);
  });

  it.each([
    ["2025-02-21", []],
    ["2025-02-24", ["T01 due soon"]],
    ["2025-03-03", ["T01 due soon"]],
    ["2025-03-04", ["T01 overdue"]],
  ])("a second time, after a conference that made no plan: as at %s %j", (asAt, expected) => {
    const first = {
      ...initial,
      familyRef: "8",
      date: "2025-01-20",
      outcome: outcome("no plan"),
    } satisfies Conference;
    const second = { ...enquiry, ref: "S2", strategyDiscussion: "2025-02-10" } satisfies Enquiry;
    expect(outcomes(asAt, [first], [enquiry, second])).toEqual(expected);
  });

  it("is not answered by what came before it: put off, or held on a day that is not known", () => {
    const held = {
      ...initial,
      familyRef: "8",
      date: "2025-01-20",
      outcome: outcome("no plan"),
    } satisfies Conference;
    const second = { ...enquiry, ref: "S2", strategyDiscussion: "2025-02-10" } satisfies Enquiry;
    const asked = (one: Conference) =>
      outcomes("2025-03-04", [one, held], [enquiry, second]).filter((said) =>
        said.startsWith("T01"),
      );
    const putOff = {
      ...held,
      conferenceRef: "2",
      strategyDiscussion: NOT_RECORDED,
      outcome: NOT_RECORDED,
      status: "postponed",
    } satisfies Conference;
    expect(asked({ ...putOff, date: "2025-01-10" })).toEqual(["T01 overdue"]);
    const noDay = { ...held, conferenceRef: "2", date: NOT_RECORDED } satisfies Conference;
    expect(asked(noDay)).toEqual(["T01 overdue"]);
    const steps = { ...noDay, strategyDiscussion: NOT_RECORDED };
    expect(asked({ ...steps, minutesToChair: "2025-02-09" })).toEqual(["T01 overdue"]);
    expect(asked({ ...steps, minutesToChair: "2025-02-10" })).toEqual([]);
  });

  it("is answered by a conference of its own child, where the log has a row for each", () => {
    const of = (ref: string) => ({
      children: [
        {
          child: ref.toLowerCase(),
          outcome: outcome("no plan"),
          previousConference: NOT_RECORDED,
          source: conference().sources[0],
        },
      ],
    });
    const held = {
      ...initial,
      familyRef: "8",
      strategyDiscussion: NOT_RECORDED,
      date: "2025-01-20",
      outcome: outcome("no plan"),
    } satisfies Conference;
    const children = ["A", "B"].map((childRef) => ({ familyRef: "8", childRef }));
    const asked = (...enquiries: readonly Enquiry[]) =>
      checked(
        { conferences: [other, { ...held, ...of("A") }], enquiries, children },
        { asAt: "2025-02-10" },
      ).findings.filter((one) => one.kind === "timescale" && one.outcome === "overdue");
    expect(asked({ ...enquiry, childRef: "A" })).toHaveLength(0);
    expect(asked({ ...enquiry, childRef: "B" })).toHaveLength(1);
    const next = { ...enquiry, ref: "S2", strategyDiscussion: "2025-01-13" } satisfies Enquiry;
    expect(asked({ ...enquiry, childRef: "A" }, { ...next, childRef: "B" })).toHaveLength(1);
    expect(asked({ ...enquiry, childRef: "A" }, { ...next, childRef: "A" })).toHaveLength(1);
    expect(asked({ ...enquiry, childRef: "A" }, next)).toHaveLength(1);
  });

  it("claims nothing of the time before the log begins, nor where no conference was asked for", () => {
    expect(outcomes("2025-02-10", [], [{ ...enquiry, strategyDiscussion: "2024-12-01" }])).toEqual(
      [],
    );
    expect(outcomes("2025-02-10", [], [{ ...enquiry, strategyDiscussion: "2024-12-02" }])).toEqual([
      "T01 overdue",
    ]);
    const none = { ...enquiry.outcome, conference: "not asked for" } as const;
    expect(outcomes("2025-02-10", [], [{ ...enquiry, outcome: none }])).toEqual([]);
  });
});

describe("A review that is not held", () => {
  const made = {
    ...initial,
    date: "2025-01-15",
    outcome: outcome("plan made"),
  } satisfies Conference;
  const review = {
    ...initial,
    conferenceRef: "2",
    type: "review",
    strategyDiscussion: NOT_RECORDED,
  } as const;
  const due = (asAt: string, date: Conference["date"]) =>
    checked({ conferences: [made, { ...review, date: date ?? NOT_RECORDED }] }, { asAt })
      .findings.filter(({ code }) => ["T02", "T03", "T04", "D01", "D03"].includes(code))
      .map((one) => (one.kind === "timescale" ? `${one.code} ${one.outcome}` : one.code));

  it.each([
    ["2025-04-14", []],
    ["2025-04-15", []],
    ["2025-04-16", ["T04 due soon"]],
  ])("and booked for %s, limit 15 April, is %j", (date, expected) => {
    expect(due("2025-02-20", date)).toEqual(expected);
  });

  it("has no date: it is due soon, then overdue, and no error", () => {
    expect(due("2025-02-20", NOT_RECORDED)).toEqual([]);
    expect(due("2025-04-15", NOT_RECORDED)).toEqual(["T04 due soon"]);
    expect(due("2025-04-16", NOT_RECORDED)).toEqual(["T04 overdue"]);
  });

  it("where the last was of fewer children than are on a plan: in time by both, unknown, overdue by both", () => {
    const two = { ...made, numberOfChildren: 2 };
    const one = { ...review, date: "2025-04-01", numberOfChildren: 1 };
    const decided = { ...one, outcome: outcome("plan continues") } satisfies Conference;
    const judged = (asAt: string, last: Conference = decided) =>
      checked({ conferences: [two, last] }, { asAt })
        .findings.filter(({ code }) => code === "T04")
        .map((found) => found.kind === "timescale" && found.outcome);
    expect(judged("2025-04-01")).toEqual([]);
    expect(judged("2025-04-15")).toEqual(["due soon"]);
    expect(judged("2025-04-16")).toEqual(["cannot be judged"]);
    expect(judged("2025-10-01")).toEqual(["cannot be judged"]);
    expect(judged("2025-10-02")).toEqual(["overdue"]);
    const ended = { ...one, outcome: outcome("plan ended") } satisfies Conference;
    expect(judged("2025-10-02", ended)).toEqual(["cannot be judged"]);
    expect(judged("2025-10-02", { ...ended, numberOfChildren: 2 })).toEqual([]);
  });
});

describe("A section 47 enquiry that names no family", () => {
  const ofNobody = { ...enquiry, familyRef: NOT_RECORDED };

  it("asked for a conference that cannot be looked for: it is named, and not judged", () => {
    const result = said("2025-03-31", [], [ofNobody]);
    expect(outcomes("2025-03-31", [], [ofNobody])).toEqual(["T01 cannot be judged"]);
    expect(sentences(result)).toEqual([
      "The enquiry asked for a conference and names no family: it cannot be said whether the conference was held.",
    ]);
  });

  it("is answered by an initial conference with its strategy discussion", () => {
    const answer = { ...initial, date: "2025-01-20", outcome: outcome("no plan") } as const;
    expect(outcomes("2025-03-31", [answer], [ofNobody])).toEqual([]);
    expect(
      outcomes("2025-03-31", [{ ...answer, strategyDiscussion: "2025-01-07" }], [ofNobody]),
    ).toEqual(["T01 cannot be judged"]);
  });

  it("is of its child's family where the child is listed", () => {
    const children = [{ familyRef: "8", childRef: "C8" }];
    const answer = { ...initial, familyRef: "8", date: "2025-01-20", outcome: outcome("no plan") };
    const ofChild = { ...ofNobody, childRef: "C8" };
    const outcomesOf = (conferences: readonly Conference[]) =>
      checked(
        { conferences: [other, ...conferences], enquiries: [ofChild], children },
        { asAt: "2025-03-31" },
      ).findings.flatMap((one) =>
        one.kind === "timescale" && one.code === "T01" ? [one.outcome] : [],
      );
    expect(outcomesOf([answer])).toEqual([]);
    expect(outcomesOf([])).toEqual(["overdue"]);
  });

  it("nothing is said where none of them asked for one, and the column is asked for where there is none", () => {
    const noAction = { conference: "not asked for", threshold: "met", words: "NFA" } as const;
    expect(outcomes("2025-03-31", [], [{ ...ofNobody, outcome: noAction }])).toEqual([]);
    const { familyRef: _, ...withoutColumn } = enquiry;
    const { findings } = checked(
      { conferences: [other], enquiries: [withoutColumn] },
      { asAt: "2025-03-31" },
    );
    expect(
      findings.flatMap((one) =>
        one.kind === "could not run" && one.rule === "T01" ? one.missing : [],
      ),
    ).toEqual([{ dataset: "enquiries", anyOf: ["familyRef"] }]);
  });
});

describe("A conference that is booked in time", () => {
  const booked = { ...initial, date: "2025-01-22" } satisfies Conference;
  const moves = { ...moved, date: "2025-01-22" } satisfies Conference;
  const plan = { ...initial, date: "2024-12-11", outcome: outcome("plan made") } as const;
  const reviewed = { ...plan, type: "review", strategyDiscussion: NOT_RECORDED } as const;
  const review = { ...reviewed, date: "2025-01-22", outcome: NOT_RECORDED } satisfies Conference;

  const told = (asAt: string, rows: readonly Conference[], bookingsToo: boolean) => {
    const input = tracker({ conferences: [other, ...rows] }, { asAt });
    const result = check({ ...input, bookingsToo });
    const timescales = result.findings.filter(
      (one) => one.kind === "timescale" && /^T(?:01|04|11)$/.test(one.code),
    );
    return sentences({ ...result, findings: timescales });
  };

  it.each([
    ["initial", [booked]],
    ["transfer-in", [moves]],
    ["review", [plan, review]],
  ] as const)("an %s is told under what is due soon where its day is within it", (_, rows) => {
    // Five working days before Wednesday 22 January 2025 is the Wednesday before.
    expect(told("2025-01-14", rows, true)).toEqual([]);
    const [said, ...more] = told("2025-01-15", rows, true);
    expect(more).toEqual([]);
    expect(said).toMatch(/It is booked for Wed 22 January( 2025)?\.$/);
    expect(told("2025-01-15", rows, false)).toEqual([]);
  });

  it("booked for after the limit it is told as booked too late, asked for or not", () => {
    const tooLate = { ...booked, date: "2025-01-28" };
    for (const bookingsToo of [true, false]) {
      expect(told("2025-01-21", [tooLate], bookingsToo).join()).toMatch(/, after the limit\.$/);
    }
  });
});
