import { describe, expect, it } from "@jest/globals";
import { type CalendarDate, fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import { NOT_RECORDED } from "../../../src/domain/records/field";
import { checked, type Rows, sentences, triples } from "../build";
import { category, outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

/** A family's initial conference and two reviews, in time with every step. */
const initial = {
  conferenceRef: "1",
  familyRef: "7",
  type: "initial",
  strategyDiscussion: "2012-11-19",
  date: "2012-12-05",
  previousConference: NOT_RECORDED,
  reportReceived: "2012-12-03",
  outcome: outcome("plan made"),
  category: category("Neglect", "neglect"),
  outlinePlanSent: "2012-12-06",
  minutesToChair: "2012-12-07",
  minutesApproved: "2012-12-10",
  fullRecordDistributed: "2012-12-14",
} satisfies Conference;
const first = {
  ...initial,
  conferenceRef: "2",
  type: "first review",
  strategyDiscussion: NOT_RECORDED,
  date: "2013-03-01",
  previousConference: "2012-12-05",
  reportReceived: "2013-02-22",
  outcome: outcome("plan continues"),
  outlinePlanSent: "2013-03-04",
  minutesToChair: "2013-03-05",
  minutesApproved: "2013-03-06",
  fullRecordDistributed: "2013-03-11",
} satisfies Conference;
const last = {
  ...first,
  conferenceRef: "3",
  type: "later review",
  date: "2013-08-28",
  previousConference: "2013-03-01",
  reportReceived: "2013-08-20",
  outcome: outcome("plan ended"),
  outlinePlanSent: NOT_RECORDED,
  minutesToChair: "2013-08-30",
  minutesApproved: "2013-09-02",
  fullRecordDistributed: "2013-09-06",
} satisfies Conference;

const child = {
  childRef: "C1",
  familyRef: "7",
  dateOfBirth: "2005-06-01",
  age: 7,
  planStart: "2012-12-05",
  planEnd: "2013-08-28",
  category: category("Neglect", "neglect"),
};
const run = (changes: Conference, asAt = "2014-04-25") =>
  checked({ conferences: [initial, { ...first, ...changes }, last], children: [child] }, { asAt });

/** The timescales that the first finding of a data check leaves unjudged, by their codes. */
function unjudged({ findings }: ReturnType<typeof checked>, code?: string) {
  const [found] = findings.flatMap((one) =>
    one.kind === "record" && (code === undefined || one.code === code) ? [one] : [],
  );
  return found?.facts.unjudged;
}

describe("A conference date that is wrong but plausible", () => {
  it("is nothing in a spotless log", () => {
    expect(triples(run({}))).toEqual([]);
  });

  it.each([
    ["2012-03-01", "a year early"],
    ["2014-03-01", "a year late"],
    ["2013-01-03", "day and month swapped"],
    ["2003-03-01", "ten years early"],
  ])("%s, %s, is reported once, and what hangs on it is held back", (date) => {
    const result = run({ date });
    expect(triples(result)).toEqual([["D03", "Conferences", "date 3"]]);
    expect(result.tallies.find(({ code }) => code === "T08")).toMatchObject({
      met: 2,
      cannotBeJudged: 1,
    });
    // The review after it is judged by the date that was recorded for the conference before.
    expect(result.tallies.find(({ code }) => code === "T03")).toMatchObject({ met: 1 });
  });

  it("says the day that the other dates fit, and what was not judged", () => {
    expect(sentences(run({ date: "2012-03-01" }))).toEqual([
      "Conference date Thu 1 March 2012 does not go with the other dates of the conference, which fit Fri 1 March 2013: 6 timescales could not be judged from it, among them “First review held in time” and “Social worker report before a review”.",
    ]);
  });

  it("is reported once where several steps contradict it, with their cells", () => {
    const result = run({ date: "2013-03-07" });
    expect(triples(result)).toEqual([["D04", "Conferences", "date 3"]]);
    expect(result.findings).toMatchObject([{ cells: [{}, {}, {}, {}] }]);
    expect(sentences(result)).toEqual([
      "Conference date Thu 7 March 2013 is out of order with Outline plan sent Mon 4 March 2013, Minutes to chair Tue 5 March 2013 and Minutes approved Wed 6 March 2013: 6 timescales could not be judged from it, among them “First review held in time” and “Social worker report before a review”.",
    ]);
  });

  it("says T04 only where the family's next review would be counted from it", () => {
    const wrong = { ...last, date: "2012-08-28", outcome: outcome("plan continues") };
    const open = { ...child, planEnd: NOT_RECORDED };
    const result = checked({ conferences: [initial, first, wrong], children: [open] });
    expect(triples(result)).toEqual([["D03", "Conferences", "date 4"]]);
    expect(unjudged(result)).toEqual(["T03", "T04", "T06", "T07", "T08", "T09", "T10"]);
  });
});

describe("A step of another year", () => {
  it.each([
    ["reportReceived", "2012-02-22", "Wed 22 February 2012", "Fri 22 February 2013", ["T06"]],
    ["minutesToChair", "2014-03-05", "Wed 5 March 2014", "Tue 5 March 2013", ["T08", "T09"]],
    ["minutesApproved", "2014-03-06", "Thu 6 March 2014", "Wed 6 March 2013", ["T09"]],
  ])(
    "%s on %s is reported once, and nothing is judged by it",
    (field, date, said, meant, codes) => {
      const result = run({ [field]: date });
      expect(triples(result)).toEqual([["D03", "Conferences", `${field} 3`]]);
      expect(sentences(result)[0]).toMatch(
        new RegExp(`${said} does not go with .* fit ${meant}: “.*” could not be judged from it`),
      );
      expect(unjudged(result)).toEqual(codes);
    },
  );
});

describe("A date that is wrong by any number of days", () => {
  const STEPS = [
    "date",
    "reportReceived",
    "outlinePlanSent",
    "minutesToChair",
    "minutesApproved",
    "fullRecordDistributed",
  ] as const;
  const AT_MOST = { outlinePlanSent: 4, minutesToChair: 7, minutesApproved: 14 } as const;
  const shifts = Array.from({ length: 240 }, (_, i) => (i - 120) * 13 + 5);
  const moved = (field: (typeof STEPS)[number], days: number) =>
    toIso((fromIso(first[field]) + days) as CalendarDate);

  /** Whether the dates as they are recorded may be in time, counted in calendar days alone. */
  const mayBeInTime = (row: Conference): boolean => {
    const day = (name: (typeof STEPS)[number]) => Number(fromIso(String(row[name])));
    const follows = (name: keyof typeof AT_MOST) => {
      const taken = day(name) - day("date");
      return taken >= 0 && taken <= AT_MOST[name];
    };
    const fromInitial = day("date") - fromIso(initial.date);
    const distributed = day("fullRecordDistributed") - day("date");
    return (
      fromInitial > 0 &&
      fromInitial <= 92 &&
      day("date") - day("reportReceived") >= 3 &&
      follows("outlinePlanSent") &&
      follows("minutesToChair") &&
      follows("minutesApproved") &&
      distributed >= 0 &&
      distributed <= 30
    );
  };

  it.each(STEPS)("%s is never taken for in time, nor held back in silence", (field) => {
    const silent = shifts.flatMap((days) => {
      const row = { ...first, [field]: moved(field, days) };
      const { findings, tallies } = run(row);
      const heldBack = tallies.filter(({ cannotBeJudged }) => cannotBeJudged > 0);
      const told = findings.some(({ severity }) => severity === "error" || severity === "breach");
      const isWrong = !told && (heldBack.length > 0 || !mayBeInTime(row));
      return isWrong ? [row[field]] : [];
    });
    expect(silent).toEqual([]);
  });
});

describe("A conference entered twice", () => {
  const late = {
    ...first,
    reportReceived: "2013-02-28",
    minutesToChair: "2013-03-20",
    minutesApproved: NOT_RECORDED,
    category: NOT_RECORDED,
  };
  const codes = (copy: Conference) =>
    triples(checked({ conferences: [initial, { ...late }, copy, last] })).map(
      ([code, , place]) => `${code} ${place}`,
    );
  const once = codes({ ...late, familyRef: "8", conferenceRef: "9", type: "strategy" });

  it("is reported once: what is late in the first is not late again", () => {
    expect(codes(late)).toEqual([...once, "D06 date 4"].sort(inCatalogueOrder));
    const blank = { familyRef: "7", type: "first review", date: "2013-03-01" } as const;
    expect(codes(blank)).toEqual([...once, "D06 date 4"].sort(inCatalogueOrder));
  });

  it("is judged for what it says otherwise", () => {
    expect(codes({ ...late, minutesToChair: "2013-03-21" })).toContain("T08 minutesToChair 4");
  });

  const inCatalogueOrder = (a: string, b: string) => rank(a) - rank(b);
  const rank = (finding: string) => ORDER.indexOf(finding.slice(0, 3));
  const ORDER = ["T06", "T08", "T09", "T10", "D06", "D12"];
});

describe("What a missing or wrong cell leaves unjudged", () => {
  it.each([
    ["an initial conference", initial, ["T01", "T05", "T07", "T08", "T09", "T10"]],
    ["a first review", first, ["T02", "T06", "T07", "T08", "T09", "T10"]],
    ["a review that ended the plan", last, ["T03", "T06", "T08", "T09", "T10"]],
  ])("is what is asked of %s", (_, one, expected) => {
    const log = [initial, first, last].map((other) =>
      other === one ? { ...one, date: NOT_RECORDED } : other,
    );
    const result = checked({ conferences: log, children: [child] });
    const [said] = sentences(result).filter((sentence) =>
      sentence.startsWith(`Conference date is missing: ${expected.length} timescales could not`),
    );
    expect(said).toBeDefined();
    expect(unjudged(result, "D01")).toEqual(expected);
  });
});
