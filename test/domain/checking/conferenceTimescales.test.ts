import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { checked, type Rows, sentences, triples } from "../build";
import { outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

/** A conference with every step done on the day itself, so that only what a test changes is late. */
const spotless = {
  conferenceRef: "12",
  familyRef: "7",
  type: "initial",
  strategyDiscussion: "2013-05-20",
  previousConference: NOT_RECORDED,
  date: "2013-06-11",
  reportReceived: "2013-06-05",
  outcome: outcome("no plan"),
  outlinePlanSent: NOT_RECORDED,
  minutesToChair: "2013-06-11",
  minutesApproved: "2013-06-11",
  fullRecordDistributed: "2013-06-11",
} satisfies Conference;

const run = (changes: Conference, asAt = "2013-08-01") =>
  checked({ conferences: [{ ...spotless, ...changes }] }, { asAt });

const review = {
  type: "first review",
  outcome: outcome("plan ended"),
  previousConference: "2013-03-11",
  strategyDiscussion: NOT_RECORDED,
} satisfies Conference;
const later = {
  ...review,
  type: "later review",
  previousConference: "2012-12-11",
} satisfies Conference;
const onPlan = { outcome: outcome("plan made") } satisfies Conference;

/** For each check: a row late by one day, its cell, the days late, and the same row on the limit day. */
const LATE: readonly {
  readonly code: string;
  readonly cell: string;
  readonly late: Conference;
  readonly days: number;
  readonly inTime: Conference;
  readonly says: string;
}[] = [
  {
    code: "T01",
    cell: "date 2",
    late: {
      date: "2013-06-12",
      minutesToChair: "2013-06-12",
      minutesApproved: "2013-06-12",
      fullRecordDistributed: "2013-06-12",
    },
    days: 1,
    inTime: {},
    says: "Strategy discussion Mon 20 May 2013 + 15 working days (27 May is a bank holiday) = Tue 11 June 2013; held Wed 12 June: 1 working day late.",
  },
  {
    code: "T02",
    cell: "date 2",
    late: { ...review, previousConference: "2013-03-10" },
    days: 1,
    inTime: review,
    says: "Initial conference Sun 10 March 2013 + 3 months = Mon 10 June 2013; held Tue 11 June: 1 day late.",
  },
  {
    code: "T03",
    cell: "date 2",
    late: { ...later, previousConference: "2012-12-09" },
    days: 2,
    inTime: later,
    says: "Previous conference Sun 9 December 2012 + 6 months = Sun 9 June 2013; held Tue 11 June: 2 days late.",
  },
  {
    code: "T05",
    cell: "reportReceived 2",
    late: { reportReceived: "2013-06-11" },
    days: 1,
    inTime: { reportReceived: "2013-06-10" },
    says: "Conference Tue 11 June 2013 − 1 working day = Mon 10 June 2013; report received Tue 11 June: 1 working day late.",
  },
  {
    code: "T06",
    cell: "reportReceived 2",
    late: { ...review, reportReceived: "2013-06-07" },
    days: 1,
    inTime: { ...review, reportReceived: "2013-06-06" },
    says: "Conference Tue 11 June 2013 − 3 working days = Thu 6 June 2013; report received Fri 7 June: 1 working day late.",
  },
  {
    code: "T07",
    cell: "outlinePlanSent 2",
    late: { ...onPlan, outlinePlanSent: "2013-06-14" },
    days: 2,
    inTime: { ...onPlan, outlinePlanSent: "2013-06-12" },
    says: "Conference Tue 11 June 2013 + 1 working day = Wed 12 June 2013; outline plan sent Fri 14 June: 2 working days late.",
  },
  {
    code: "T08",
    cell: "minutesToChair 2",
    late: {
      minutesToChair: "2013-06-19",
      minutesApproved: "2013-06-19",
      fullRecordDistributed: "2013-06-19",
    },
    days: 1,
    inTime: {
      minutesToChair: "2013-06-18",
      minutesApproved: "2013-06-18",
      fullRecordDistributed: "2013-06-18",
    },
    says: "Conference Tue 11 June 2013 + 5 working days = Tue 18 June 2013; minutes sent to chair Wed 19 June: 1 working day late.",
  },
  {
    code: "T09",
    cell: "minutesApproved 2",
    late: { minutesApproved: "2013-06-20", fullRecordDistributed: "2013-06-20" },
    days: 2,
    inTime: { minutesApproved: "2013-06-18", fullRecordDistributed: "2013-06-18" },
    says: "Received by chair Tue 11 June 2013 + 5 working days = Tue 18 June 2013; approved Thu 20 June: 2 working days late.",
  },
  {
    code: "T10",
    cell: "fullRecordDistributed 2",
    late: { fullRecordDistributed: "2013-07-03" },
    days: 1,
    inTime: { fullRecordDistributed: "2013-07-02" },
    says: "Conference Tue 11 June 2013 + 15 working days = Tue 2 July 2013; full record distributed Wed 3 July: 1 working day late.",
  },
];

describe.each(LATE)("$code", ({ cell, code, days, inTime, late, says }) => {
  it("is met on its limit day", () => {
    const result = run(inTime);
    expect(triples(result)).toEqual([]);
    expect(result.tallies.find((tally) => tally.code === code)).toMatchObject({
      met: 1,
      breached: 0,
    });
  });

  it("is breached afterwards, at the cell of the late event, with its arithmetic", () => {
    const result = run(late);
    expect(triples(result)).toEqual([[code, "Conferences", cell]]);
    expect(result.findings).toMatchObject([
      { outcome: "breached", daysLate: days, severity: "breach", kind: "timescale" },
    ]);
    expect(sentences(result)).toEqual([says]);
    expect(result.tallies.find((tally) => tally.code === code)).toMatchObject({
      met: 0,
      breached: 1,
    });
  });
});

describe("A bank holiday", () => {
  const aroundMay = {
    ...spotless,
    ...onPlan,
    strategyDiscussion: "2013-05-20",
    date: "2013-05-24",
    reportReceived: "2013-05-22",
    outlinePlanSent: "2013-05-28",
    minutesToChair: "2013-06-03",
    minutesApproved: "2013-06-03",
    fullRecordDistributed: "2013-06-17",
  } satisfies Conference;

  it("puts every limit after it back by a day", () => {
    expect(triples(run(aroundMay))).toEqual([]);
    const aDayLater = {
      ...aroundMay,
      outlinePlanSent: "2013-05-29",
      minutesToChair: "2013-06-04",
      minutesApproved: "2013-06-12",
      fullRecordDistributed: "2013-06-18",
    };
    expect(run(aDayLater).findings).toMatchObject([
      { code: "T07", daysLate: 1 },
      { code: "T08", daysLate: 1 },
      { code: "T09", daysLate: 1 },
      { code: "T10", daysLate: 1 },
    ]);
  });

  it("brings the limit of a report before a conference forward by a day", () => {
    const afterIt = {
      ...spotless,
      ...review,
      previousConference: "2013-03-01",
      date: "2013-05-29",
      minutesToChair: "2013-05-29",
      minutesApproved: "2013-05-29",
      fullRecordDistributed: "2013-05-29",
    };
    expect(triples(run({ ...afterIt, reportReceived: "2013-05-23" }))).toEqual([]);
    const late = run({ ...afterIt, reportReceived: "2013-05-24" });
    expect(sentences(late)).toEqual([
      "Conference Wed 29 May 2013 − 3 working days (27 May is a bank holiday) = Thu 23 May 2013; report received Fri 24 May: 1 working day late.",
    ]);
  });
});

describe("A step that is not done", () => {
  it.each([
    ["2013-06-14", []],
    ["2013-06-25", [["due soon", "at risk", null]]],
    ["2013-07-02", [["due soon", "at risk", null]]],
    ["2013-07-03", [["overdue", "breach", 1]]],
    ["2013-07-05", [["overdue", "breach", 3]]],
  ])("as at %s gives %p", (asAt, expected) => {
    const { findings } = run({ fullRecordDistributed: NOT_KNOWN_YET }, asAt);
    expect(
      findings.map((finding) =>
        finding.kind === "timescale" ? [finding.outcome, finding.severity, finding.daysLate] : [],
      ),
    ).toEqual(expected);
  });

  it("is said to be overdue or due", () => {
    const open = { fullRecordDistributed: NOT_RECORDED };
    expect(sentences(run(open, "2013-07-05"))).toEqual([
      "Conference Tue 11 June 2013 + 15 working days = Tue 2 July 2013; full record not distributed as at Fri 5 July: 3 working days overdue.",
    ]);
    expect(sentences(run(open, "2013-06-28"))).toEqual([
      "Conference Tue 11 June 2013 + 15 working days = Tue 2 July 2013; full record not distributed as at Fri 28 June: due in 4 days.",
    ]);
    expect(sentences(run(open, "2013-07-02"))[0]).toMatch(/as at Tue 2 July: due that day\.$/);
  });

  it("is counted as not yet due before the warning window", () => {
    const { tallies } = run({ fullRecordDistributed: NOT_RECORDED }, "2013-06-14");
    expect(tallies.find(({ code }) => code === "T10")).toMatchObject({ notYetDue: 1, met: 0 });
  });

  it.each([
    ["reportReceived", "T05"],
    ["minutesToChair", "T08"],
  ])("for %s is one finding, and nothing follows from it", (field, code) => {
    const result = run({
      [field]: NOT_RECORDED,
      minutesApproved: NOT_RECORDED,
      fullRecordDistributed: "2013-06-12",
    });
    expect(triples(result)).toContainEqual([code, "Conferences", `${field} 2`]);
    expect(result.findings.filter((finding) => finding.code === code)).toMatchObject([
      { outcome: "overdue" },
    ]);
  });

  it("does not apply where the cell says so", () => {
    const result = run({ ...onPlan, outlinePlanSent: NOT_APPLICABLE });
    expect(triples(result)).toEqual([]);
    expect(result.tallies.find(({ code }) => code === "T07")).toMatchObject({ notApplicable: 1 });
  });

  it("after the chair's receipt is missing leaves the approval to the check of the receipt", () => {
    expect(triples(run({ minutesToChair: NOT_RECORDED }))).toEqual([
      ["T08", "Conferences", "minutesToChair 2"],
    ]);
  });
});

describe("A start that is missing", () => {
  it("cannot be judged, and is asked for at its own cell", () => {
    const result = run({ strategyDiscussion: NOT_RECORDED });
    expect(triples(result)).toEqual([["T01", "Conferences", "strategyDiscussion 2"]]);
    expect(result.findings).toMatchObject([{ outcome: "cannot be judged", severity: "query" }]);
    expect(sentences(result)).toEqual([
      "Strategy discussion not recorded: it cannot be said whether the initial conference was held within 15 working days.",
    ]);
  });

  it("does not apply where the cell says so", () => {
    expect(triples(run({ strategyDiscussion: NOT_APPLICABLE }))).toEqual([]);
  });
});

describe("The outline plan", () => {
  it.each(["plan ended", "no plan"] as const)("is not asked for after %p", (decision) => {
    const changes = decision === "plan ended" ? review : {};
    expect(triples(run({ ...changes, outcome: outcome(decision) }))).toEqual([]);
  });

  it.each(["plan made", "plan continues"] as const)("is asked for after %p", (decision) => {
    const changes = decision === "plan continues" ? review : {};
    expect(triples(run({ ...changes, outcome: outcome(decision) }))).toEqual([
      ["T07", "Conferences", "outlinePlanSent 2"],
    ]);
  });

  it("cannot be judged without the outcome, unless it was sent", () => {
    const result = run({ outcome: NOT_RECORDED });
    expect(triples(result)).toEqual([["T07", "Conferences", "outcome 2"]]);
    expect(sentences(result)).toEqual([
      "The outcome is not recorded: it cannot be said whether a plan is in force, and so whether an outline plan was due.",
    ]);
    expect(triples(run({ outcome: NOT_RECORDED, outlinePlanSent: "2013-06-12" }))).toEqual([]);
    expect(triples(run({ outcome: UNREADABLE }))).toEqual([]);
  });
});

describe("The reason that was recorded", () => {
  it("goes with the breach, which it does not excuse", () => {
    const result = run({ fullRecordDistributed: "2013-07-03", reasonForDelay: "Minutes backlog" });
    expect(result.findings).toMatchObject([
      { code: "T10", outcome: "breached", reason: "Minutes backlog" },
    ]);
  });
});

describe("The definition of a review's limit", () => {
  const between = {
    ...later,
    previousConference: "2012-08-31",
    date: "2013-03-01",
    reportReceived: "2013-02-20",
    minutesToChair: "2013-03-01",
    minutesApproved: "2013-03-01",
    fullRecordDistributed: "2013-03-01",
  } satisfies Conference;

  it("is named where a review is late by months and in time by days", () => {
    expect(sentences(run(between))).toEqual([
      "Previous conference Fri 31 August 2012 + 6 months = Thu 28 February 2013; held Fri 1 March: 1 day late. Counted as 183 days the limit is Sat 2 March 2013: this depends on the definition.",
    ]);
  });

  it("decides where it was set to days", () => {
    const result = checked(
      { conferences: [{ ...spotless, ...between }] },
      { settings: { reviewsCountedIn: "days" } },
    );
    expect(triples(result)).toEqual([]);
  });

  it("is not named where a review is late by both", () => {
    expect(sentences(run({ ...between, previousConference: "2012-08-01" }))[0]).toMatch(
      /28 days late\.$/,
    );
  });
});

describe("The conference before a review", () => {
  const initial = { ...spotless, date: "2013-06-11" } satisfies Conference;
  const firstReview = {
    ...spotless,
    ...review,
    conferenceRef: "20",
    date: "2013-09-12",
    reportReceived: "2013-09-02",
    minutesToChair: "2013-09-12",
    minutesApproved: "2013-09-12",
    fullRecordDistributed: "2013-09-12",
  } satisfies Conference;

  it("is the family's own in the log, wherever its row stands", () => {
    const rows = [{ ...firstReview, previousConference: NOT_RECORDED }, initial];
    expect(checked({ conferences: rows }).findings).toMatchObject([{ code: "T02", daysLate: 1 }]);
  });

  it("is the recorded one where the log has none", () => {
    const other = { ...initial, familyRef: "8" };
    const rows = [other, { ...firstReview, previousConference: "2013-06-11" }];
    expect(checked({ conferences: rows }).findings).toMatchObject([{ code: "T02", daysLate: 1 }]);
  });
});

describe("A column that the sheet does not have", () => {
  it("is named once for each check that some conference needs it for", () => {
    const { minutesToChair: _, ...without } = spotless;
    const result = checked({ conferences: [without, { ...without, familyRef: "8" }] });
    expect(triples(result)).toEqual([
      ["R00", "T08", "Minutes to chair"],
      ["R00", "T09", "Minutes to chair"],
    ]);
    expect(sentences(result)).toEqual([
      "“Minutes sent to chair” could not run: no column found for Minutes to chair.",
      "“Minutes approved by chair” could not run: no column found for Minutes to chair.",
    ]);
    expect(result.tallies.find(({ code }) => code === "T08")).toMatchObject({ cannotBeJudged: 2 });
  });

  it("is not missed where no conference needs it", () => {
    const { strategyDiscussion: _, ...without } = {
      ...spotless,
      ...review,
      reportReceived: "2013-06-05",
    };
    expect(triples(checked({ conferences: [without] }))).toEqual([]);
  });
});

describe("Limits that leave the published bank holidays", () => {
  const KNOWN = { firstDay: fromIso("2011-01-01"), lastDay: fromIso("2028-12-31") };
  const metOn = (date: string) => ({
    ...spotless,
    strategyDiscussion: date,
    date,
    reportReceived: "2010-12-31",
    minutesToChair: date,
    minutesApproved: date,
    fullRecordDistributed: date,
  });

  it.each([
    ["before the first day known", { ...metOn("2010-12-30"), reportReceived: "2010-12-24" }, KNOWN],
    ["from before the first day known", metOn("2011-01-04"), KNOWN],
    ["on the first days known", { ...metOn("2011-01-05"), reportReceived: "2011-01-01" }, null],
    ["on the last day known", { ...metOn("2028-12-29"), reportReceived: "2028-12-01" }, null],
    ["after the last day known", { ...metOn("2029-01-02"), reportReceived: "2028-12-01" }, KNOWN],
  ])("are reported although all was in time: %s", (_, row, left) => {
    const result = checked({ conferences: [row] }, { asAt: "2030-01-01" });
    expect(triples(result)).toEqual([]);
    expect(result.holidaysLeft).toEqual(left);
  });

  it("are not said of a day after the as-at day, to which nothing is counted", () => {
    const row = { ...metOn("2028-12-29"), reportReceived: "2028-12-01" };
    const sent = { ...row, fullRecordDistributed: "2029-01-05" };
    const left = (asAt: string) => checked({ conferences: [sent] }, { asAt }).holidaysLeft;
    expect([left("2029-01-04"), left("2029-01-05")]).toEqual([null, KNOWN]);
  });

  it("are remarked on where only the as-at day lies beyond: the days overdue are counted to it", () => {
    const row = { ...metOn("2028-12-01"), reportReceived: "2028-11-01" };
    const late = { ...row, fullRecordDistributed: NOT_RECORDED };
    const said = sentences(checked({ conferences: [late] }, { asAt: "2029-02-01" }));
    expect(said).toEqual([expect.stringMatching(/overdue\. Bank holidays are known from/)]);
  });

  it("are remarked on, and the last day known is named", () => {
    const beyond = {
      ...spotless,
      strategyDiscussion: "2029-01-01",
      date: "2029-02-01",
      reportReceived: "2029-01-25",
      minutesToChair: "2029-02-01",
      minutesApproved: "2029-02-01",
      fullRecordDistributed: "2029-02-01",
    };
    const result = run(beyond, "2029-06-01");
    expect(sentences(result)).toEqual([
      "Strategy discussion Mon 1 January 2029 + 15 working days = Mon 22 January 2029; held Thu 1 February: 8 working days late. Bank holidays are known from 1 January 2011 to 31 December 2028 only, so the limit may be out.",
    ]);
    expect(result.holidaysLeft).toEqual(KNOWN);
    expect(run({}).holidaysLeft).toBeNull();
  });
});

describe("A step on a day nobody works", () => {
  it("counts from the next working day", () => {
    const saturday = {
      minutesToChair: "2013-06-22",
      minutesApproved: "2013-06-24",
      fullRecordDistributed: "2013-06-24",
      date: "2013-06-14",
    };
    expect(sentences(run({ ...saturday, strategyDiscussion: "2013-06-03" }))).toEqual([
      "Conference Fri 14 June 2013 + 5 working days = Fri 21 June 2013; minutes sent to chair Sat 22 June: 1 working day late. What is done on a day nobody works counts from Mon 24 June 2013.",
    ]);
  });
});

describe("Closure days", () => {
  it("put a limit back and are named apart from bank holidays", () => {
    const settings = { closureDays: [{ date: "2013-05-28", why: "Training" }] };
    const rows = (date: string) => ({
      conferences: [
        {
          ...spotless,
          date,
          minutesToChair: date,
          minutesApproved: date,
          fullRecordDistributed: date,
        },
      ],
    });
    expect(triples(checked(rows("2013-06-12"), { settings }))).toEqual([]);
    expect(sentences(checked(rows("2013-06-13"), { settings }))).toEqual([
      "Strategy discussion Mon 20 May 2013 + 15 working days (27 May is a bank holiday; 28 May is a closure day) = Wed 12 June 2013; held Thu 13 June: 1 working day late.",
    ]);
  });
});

describe("Settings", () => {
  it("change the limit, its unit and its start", () => {
    const { timescales } = DEFAULT_SETTINGS;
    const settings = {
      timescales: {
        ...timescales,
        T01: { amount: 10, unit: "days", from: "section47Start" },
        T10: { amount: 1, unit: "months", from: "minutesApproved" },
      } as const,
    };
    const row = { ...spotless, section47Start: "2013-05-31", fullRecordDistributed: "2013-07-12" };
    expect(sentences(checked({ conferences: [row] }, { settings }))).toEqual([
      "Section 47 start Fri 31 May 2013 + 10 days = Mon 10 June 2013; held Tue 11 June: 1 day late.",
      "Minutes approved Tue 11 June 2013 + 1 month = Thu 11 July 2013; full record distributed Fri 12 July: 1 day late.",
    ]);
  });
});
