import { describe, expect, it } from "@jest/globals";
import {
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { checked, problem, type Rows, sentences, triples } from "../build";
import { outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];

/** A conference in whose steps nothing is late. */
const spotless = {
  conferenceRef: "12",
  familyRef: "7",
  type: "initial",
  strategyDiscussion: "2013-06-03",
  date: "2013-06-11",
  reportReceived: "2013-06-07",
  outcome: outcome("no plan"),
  minutesToChair: "2013-06-12",
  minutesApproved: "2013-06-13",
  fullRecordDistributed: "2013-06-14",
} satisfies Conference;
const run = (changes: Conference) => checked({ conferences: [{ ...spotless, ...changes }] });

describe("D01", () => {
  it.each([NOT_RECORDED, NOT_KNOWN_YET, NOT_APPLICABLE])("asks for a date that is %p", (date) => {
    const result = run({ date });
    expect(triples(result)).toEqual([["D01", "Conferences", "date 2"]]);
    expect(result.findings).toMatchObject([{ severity: "error" }]);
    expect(result.tallies.find(({ code }) => code === "T08")).toMatchObject({ cannotBeJudged: 1 });
  });

  it("asks for a type, and judges what does not depend on it", () => {
    const result = run({ type: NOT_RECORDED });
    expect(triples(result)).toEqual([["D01", "Conferences", "type 2"]]);
    expect(sentences(result)).toEqual([
      "Conference type is missing: 5 timescales could not be judged from it, among them “Initial conference held in time” and “First review held in time”.",
    ]);
    expect(result.tallies.find(({ code }) => code === "T08")).toMatchObject({ met: 1 });
  });

  it("asks for one of a child's two references, and for what an agency's row must have", () => {
    const nobody = { childRef: NOT_RECORDED, familyRef: NOT_RECORDED, age: 4 };
    const rows = {
      conferences: [spotless],
      children: [nobody, { ...nobody, childRef: "C1" }, { ...nobody, familyRef: "7" }],
      participation: [
        { conferenceRef: NOT_RECORDED, agency: "GP" },
        { conferenceRef: "12", agency: NOT_RECORDED },
      ],
    };
    expect(triples(checked(rows))).toEqual([
      ["D01", "Children", "childRef 2"],
      ["D01", "Participation of agencies", "conferenceRef 2"],
      ["D01", "Participation of agencies", "agency 3"],
    ]);
    expect(sentences(checked(rows))[0]).toBe("Child reference or Family number is missing.");
  });

  it("leaves what cannot be read to D02 and D08", () => {
    expect(triples(run({ date: UNREADABLE }))).toEqual([]);
    expect(triples(run({ type: UNREADABLE }))).toEqual([]);
  });
});

describe("D02", () => {
  const read = (...[kind, found, dates]: [Parameters<typeof problem>[0], string, string[]?]) =>
    checked(
      { conferences: [{ ...spotless, reportReceived: UNREADABLE }] },
      {
        problems: [
          problem(kind, "conferences", "reportReceived", 2, found, { dates: dates ?? [] }),
        ],
      },
    );

  it("points at the cell, and says what could not be judged from it", () => {
    const result = read("unreadable date", "TBC (w/c 3 June)");
    expect(triples(result)).toEqual([["D02", "Conferences", "reportReceived 2"]]);
    expect(result.findings).toMatchObject([
      { record: { label: "Conference 12, family 7 (initial conference, 11 June 2013)" } },
    ]);
    expect(sentences(result)).toEqual([
      "“TBC (w/c 3 June)” in Social worker report received cannot be read as a date: “Social worker report before an initial conference” could not be judged from it.",
    ]);
  });

  it("offers what a date could mean, and names a worksheet error", () => {
    expect(sentences(read("month-first date", "06/13/2013", ["2013-06-13"]))).toEqual([
      "“06/13/2013” in Social worker report received cannot be read as a date (Thu 13 June 2013?): “Social worker report before an initial conference” could not be judged from it.",
    ]);
    expect(sentences(read("worksheet error", "#REF!"))).toEqual([
      "Social worker report received holds the worksheet error #REF!: “Social worker report before an initial conference” could not be judged from it.",
    ]);
  });

  it("says that a formula is not worked out, and that a date may be swapped", () => {
    expect(sentences(read("no result yet", "#BUSY!"))).toEqual([
      "Social worker report received holds a formula that is not worked out: “Social worker report before an initial conference” could not be judged from it.",
    ]);
    expect(sentences(read("swapped date", "41460", ["2013-07-05", "2013-05-07"]))).toEqual([
      "Fri 5 July 2013 in Social worker report received may be Tue 7 May 2013, with day and month swapped: other dates of its column are written month first: “Social worker report before an initial conference” could not be judged from it.",
    ]);
  });

  it("asks once of a column that gives times just before midnight", () => {
    const time = (row: number) =>
      problem("time before midnight", "conferences", "reportReceived", row, "41403.96", {
        dates: ["2013-05-09", "2013-05-10"],
      });
    const rows = { conferences: [{ ...spotless, reportReceived: UNREADABLE }] };
    const result = checked(rows, { problems: [time(2), time(5)] });
    expect(triples(result)).toEqual([["D02", "Conferences", "reportReceived 2"]]);
    expect(result.findings).toMatchObject([
      {
        severity: "error",
        cells: [{ row: 1 }, { row: 4 }],
        record: { label: "Column “Social worker report received” of Conferences" },
      },
    ]);
    expect(sentences(result)).toEqual([
      "2 cells give a time of 22:00 or 23:00, which is midnight in another time zone: Thu 9 May 2013 in Social worker report received may be Fri 10 May 2013: “Social worker report before an initial conference” and “Social worker report before a review” could not be judged from it.",
    ]);
  });

  it("names the row where no record was read from it", () => {
    const problems = [problem("worksheet error", "participation", "attended", 9, "#N/A")];
    const result = checked({ conferences: [spotless] }, { problems });
    expect(result.findings).toMatchObject([
      { record: { label: "Row 9 of Participation of agencies" } },
    ]);
    expect(sentences(result)).toEqual(["Attended holds the worksheet error #N/A."]);
  });
});

describe("D03", () => {
  it.each([
    ["2013-06-14", []],
    ["2013-06-13", [["D03", "Conferences", "fullRecordDistributed 2"]]],
  ])("as at %s finds what lies ahead, and T10 does not judge it", (asAt, expected) => {
    const result = checked({ conferences: [spotless] }, { asAt });
    expect(triples(result)).toEqual(expected);
  });

  it.each([
    ...["date", "strategyDiscussion", "section47Start", "notification", "previousConference"],
    ...["reportReceived", "outlinePlanSent", "minutesToChair", "minutesApproved"],
    ...["fullRecordDistributed", "coreGroup"],
  ])("finds %s ahead", (field) => {
    expect(triples(run({ [field]: "2103-06-07" }))).toContainEqual([
      "D03",
      "Conferences",
      `${field} 2`,
    ]);
  });

  it("says so", () => {
    const result = run({ reportReceived: "2103-06-07" });
    expect(sentences(result)).toEqual([
      "Social worker report received Thu 7 June 2103 is after the day as at which this was checked: “Social worker report before an initial conference” could not be judged from it.",
    ]);
  });

  it("finds a conference ahead once, whatever depends on it", () => {
    expect(triples(run({ date: "2014-06-11" }))).toEqual([["D03", "Conferences", "date 2"]]);
  });

  it.each([
    ["1989-12-31", 1],
    ["1990-01-01", 0],
  ])("takes a birth on %s for implausible: %i", (dateOfBirth, found) => {
    const result = checked({ conferences: [], children: [{ childRef: "C1", dateOfBirth }] });
    expect(result.findings.filter(({ code }) => code === "D03")).toHaveLength(found);
  });

  it("lets dates that are due or expected lie ahead", () => {
    const rows = {
      conferences: [{ ...spotless, due: "2014-12-01" }],
      children: [{ childRef: "C1", familyRef: "7", expectedDateOfBirth: "2014-06-01" }],
    };
    expect(triples(checked(rows))).toEqual([]);
  });

  it("tells what reading refused, as a date where it is one", () => {
    const facts = { dates: ["2113-06-07"] };
    const problems = [
      problem("implausible date", "conferences", "reportReceived", 2, "78000", facts),
      problem("implausible date", "conferences", "minutesToChair", 2, "-5"),
    ];
    const row = { ...spotless, reportReceived: UNREADABLE, minutesToChair: UNREADABLE };
    const result = checked({ conferences: [row] }, { problems });
    expect(sentences(result)).toEqual([
      "Social worker report received Wed 7 June 2113 cannot be a date in a tracker: “Social worker report before an initial conference” could not be judged from it.",
      "Minutes to chair “-5” cannot be a date in a tracker: “Minutes sent to chair” and “Minutes approved by chair” could not be judged from it.",
    ]);
  });

  describe("for a birth", () => {
    const born = (dateOfBirth: string, changes: NonNullable<Rows["children"]>[number] = {}) =>
      checked({
        conferences: [spotless],
        children: [{ childRef: "C1", familyRef: "7", dateOfBirth, ...changes }],
      });

    it("after the conference of a child not recorded as unborn, says so", () => {
      expect(triples(born("2013-06-11"))).toEqual([]);
      const result = born("2013-06-12");
      expect(triples(result)).toEqual([["D03", "Children", "dateOfBirth 2"]]);
      expect(sentences(result)).toEqual([
        "Date of birth Wed 12 June 2013 is after the conference of Tue 11 June 2013, and the child is not recorded as unborn.",
      ]);
    });

    it("of an unborn child after the conference has nothing to say", () => {
      expect(triples(born("2013-08-12", { expectedDateOfBirth: "2013-08-10" }))).toEqual([]);
      expect(triples(born("2013-08-12", { age: "unborn" }))).toEqual([]);
    });

    it("takes the start of the plan before the family's last conference", () => {
      const plan = { planStart: "2013-06-11", planEnd: "2013-12-02" };
      const later = {
        ...spotless,
        type: "first review",
        previousConference: "2013-06-11",
        date: "2013-12-02",
        outcome: outcome("plan ended"),
      } satisfies Conference;
      const rows = (dateOfBirth: string) => ({
        conferences: [spotless, later],
        children: [{ childRef: "C1", familyRef: "7", dateOfBirth, ...plan }],
      });
      const found = checked(rows("2013-07-01")).findings.filter(({ code }) => code === "D03");
      expect(found).toHaveLength(1);
    });
  });
});

describe("D04", () => {
  it.each([
    ["strategyDiscussion", "2013-06-12", "2013-06-11"],
    ["section47Start", "2013-06-12", "2013-06-11"],
    ["notification", "2013-06-12", "2013-06-11"],
    ["outlinePlanSent", "2013-06-10", "2013-06-11"],
    ["coreGroup", "2013-06-10", "2013-06-11"],
  ])("%s cannot be %s, and may be %s", (field, wrong, right) => {
    expect(triples(run({ outcome: outcome("no plan"), [field]: wrong }))).toEqual([
      ["D04", "Conferences", `${field} 2`],
    ]);
    expect(triples(run({ outcome: outcome("no plan"), [field]: right }))).toEqual([]);
  });

  it("says which date lies on which side of the other", () => {
    expect(sentences(run({ minutesToChair: "2013-06-10" }))).toEqual([
      "Minutes to chair Mon 10 June 2013 is before Conference date Tue 11 June 2013.",
    ]);
    expect(sentences(run({ minutesApproved: "2013-06-11" }))).toEqual([
      "Minutes approved Tue 11 June 2013 is before Minutes to chair Wed 12 June 2013.",
    ]);
    expect(sentences(run({ fullRecordDistributed: "2013-06-12" }))).toEqual([
      "Full record distributed Wed 12 June 2013 is before Minutes approved Thu 13 June 2013.",
    ]);
    expect(sentences(run({ fullRecordDistributed: "2013-05-12" }))).toEqual([
      "Full record distributed Sun 12 May 2013 is before Conference date Tue 11 June 2013.",
    ]);
  });

  it("never lets a step done before its start pass for one in time", () => {
    const result = run({ minutesToChair: "2012-06-12" });
    expect(triples(result)).toEqual([["D04", "Conferences", "minutesToChair 2"]]);
    expect(result.tallies.find(({ code }) => code === "T08")).toMatchObject({
      met: 0,
      cannotBeJudged: 1,
    });
  });

  it("finds a report after its conference, which is late as well", () => {
    const result = run({ reportReceived: "2013-06-12" });
    expect(triples(result)).toEqual([
      ["T05", "Conferences", "reportReceived 2"],
      ["D04", "Conferences", "reportReceived 2"],
    ]);
  });

  it("finds a previous conference on the day of the review itself", () => {
    const review = {
      ...spotless,
      type: "first review",
      strategyDiscussion: NOT_APPLICABLE,
      reportReceived: "2013-06-05",
      previousConference: "2013-06-11",
    } satisfies Conference;
    const result = checked({ conferences: [review] });
    expect(triples(result)).toEqual([["D04", "Conferences", "previousConference 2"]]);
    expect(sentences(result)).toEqual([
      "Previous conference Tue 11 June 2013 is on the same day as Conference date Tue 11 June 2013.",
    ]);
  });

  it("finds a plan that ends before it starts, and an assessment and an action likewise", () => {
    const rows = {
      conferences: [],
      children: [{ childRef: "C1", planStart: "2013-06-11", planEnd: "2013-06-10" }],
      enquiries: [{ assessmentType: "core", start: "2013-06-11", end: "2013-06-10" }],
      actions: [{ action: "A", setOn: "2013-06-11", due: "2013-07-01", completed: "2013-06-10" }],
    } satisfies Rows;
    expect(triples(checked(rows))).toEqual([
      ["D04", "Children", "planEnd 2"],
      ["D04", "Enquiries", "end 2"],
      ["D04", "Actions", "completed 2"],
    ]);
  });

  describe("for the start of a plan", () => {
    const rows = (planStart: string, changes: Partial<Rows> = {}) => ({
      conferences: [
        {
          ...spotless,
          conferenceRef: "1",
          familyRef: "8",
          date: "2013-06-04",
          minutesToChair: "2013-06-11",
          minutesApproved: "2013-06-12",
          fullRecordDistributed: "2013-06-12",
          reportReceived: "2013-05-31",
        },
        spotless,
      ],
      children: [{ childRef: "C1", familyRef: "7", planStart, planEnd: "2014-01-10" }],
      ...changes,
    });

    /** Without T04, which counts a review from the plan's start whatever its day. */
    const starts = (given: Rows) => {
      const result = checked(given);
      return { ...result, findings: result.findings.filter(({ code }) => code !== "T04") };
    };

    it.each([
      ["2013-06-03", 0],
      ["2013-06-04", 1],
      ["2013-06-10", 1],
      ["2013-06-11", 0],
      ["2013-06-12", 0],
    ])(
      "on %s asks %i times: the log covers 4 to 11 June, the family's conference was on the 11th",
      (start, asked) => {
        // That the conference made no plan, D17 asks about.
        const { findings } = starts(rows(start));
        expect(findings.filter(({ code }) => code !== "D17")).toHaveLength(asked);
      },
    );

    it("does not ask of a family that had conferences before the log began", () => {
      const review = {
        ...spotless,
        type: "first review",
        strategyDiscussion: NOT_APPLICABLE,
        reportReceived: "2013-06-05",
        previousConference: "2013-05-01",
      } satisfies Conference;
      const [other] = rows("2013-06-10").conferences;
      const conferences = other ? [other, review] : [];
      expect(starts({ ...rows("2013-06-10"), conferences }).findings).toEqual([]);
    });

    it("asks as a query", () => {
      const result = starts(rows("2013-06-10"));
      expect(triples(result)).toEqual([["D04", "Children", "planStart 2"]]);
      expect(result.findings).toMatchObject([{ severity: "query" }]);
      expect(sentences(result)).toEqual([
        "The plan starts on Mon 10 June 2013, and the family had no conference that day.",
      ]);
    });

    it("does not ask where a conference of the family has no date", () => {
      const undated = { ...spotless, conferenceRef: "13", date: NOT_RECORDED };
      const result = starts({
        ...rows("2013-06-10"),
        conferences: [...rows("2013-06-10").conferences, undated],
      });
      expect(triples(result)).toEqual([["D01", "Conferences", "date 4"]]);
    });
  });
});

describe("D05", () => {
  const on = (date: string, settings = {}) =>
    checked(
      {
        conferences: [
          {
            ...spotless,
            strategyDiscussion: date,
            reportReceived: NOT_APPLICABLE,
            date,
            minutesToChair: date,
            minutesApproved: date,
            fullRecordDistributed: date,
          },
        ],
      },
      { settings },
    );

  it.each([
    ["2013-06-08", "The conference is dated Sat 8 June 2013, on a weekend."],
    ["2013-06-09", "The conference is dated Sun 9 June 2013, on a weekend."],
    ["2013-05-27", "The conference is dated Mon 27 May 2013, a bank holiday."],
  ])("asks about a conference on %s", (date, says) => {
    const result = on(date);
    expect(triples(result)).toEqual([["D05", "Conferences", "date 2"]]);
    expect(sentences(result)).toEqual([says]);
  });

  it.each(["2013-05-24", "2013-05-28", "2013-06-10"])("has nothing to say of %s", (date) => {
    expect(triples(on(date))).toEqual([]);
  });

  it("asks about a closure day", () => {
    const closureDays = [{ date: "2013-06-05", why: "Training" }];
    expect(sentences(on("2013-06-05", { closureDays }))).toEqual([
      "The conference is dated Wed 5 June 2013, a closure day.",
    ]);
  });
});
