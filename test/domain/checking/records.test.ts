import { describe, expect, it } from "@jest/globals";
import {
  NOT_APPLICABLE,
  NOT_KNOWN_YET,
  NOT_RECORDED,
  UNREADABLE,
} from "../../../src/domain/records/field";
import { checked, problem, type Rows, sentences, triples } from "../build";
import { category, outcome } from "../recordBuilders";

type Conference = NonNullable<Rows["conferences"]>[number];
type Child = NonNullable<Rows["children"]>[number];

/** An initial conference that made no plan, and two reviews that followed it in time. */
const initial = {
  conferenceRef: "1",
  familyRef: "7",
  type: "initial",
  strategyDiscussion: "2013-05-28",
  previousConference: NOT_RECORDED,
  date: "2013-06-11",
  numberOfChildren: 1,
  reportReceived: "2013-06-07",
  outcome: outcome("no plan"),
  category: NOT_RECORDED,
  outlinePlanSent: NOT_APPLICABLE,
  minutesToChair: "2013-06-11",
  minutesApproved: "2013-06-11",
  fullRecordDistributed: "2013-06-11",
} satisfies Conference;

const later = (date: string, changes: Conference = {}): Conference => ({
  ...initial,
  conferenceRef: "2",
  type: "later review",
  strategyDiscussion: NOT_RECORDED,
  date,
  reportReceived: NOT_APPLICABLE,
  minutesToChair: date,
  minutesApproved: date,
  fullRecordDistributed: date,
  ...changes,
});

const only = (code: string, rows: Rows, circumstances: Parameters<typeof checked>[1] = {}) => {
  const result = checked(rows, circumstances);
  return { ...result, findings: result.findings.filter((finding) => finding.code === code) };
};

describe("D06", () => {
  it("finds the same family's conference of the same day and type, at the later row", () => {
    const result = checked({
      conferences: [initial, { ...initial, familyRef: "8" }, { ...initial, familyRef: "007" }],
    });
    expect(triples(result)).toEqual([["D06", "Conferences", "date 4"]]);
    expect(sentences(result)).toEqual([
      "The same family has the same conference on the same day in row 2 of Conferences.",
    ]);
  });

  it.each([
    ["another day", { date: "2013-06-12" }],
    ["another type", { type: "pre-birth" }],
    ["another family", { familyRef: "8" }],
    ["no type", { type: NOT_RECORDED }],
  ] as const)("has nothing to say of %s", (_, changes) => {
    expect(only("D06", { conferences: [initial, { ...initial, ...changes }] }).findings).toEqual(
      [],
    );
  });

  describe("of numbers that begin again", () => {
    const quarters = (numbers: number) => ({
      conferences: [1, 2].flatMap((quarter) =>
        Array.from({ length: numbers }, (_, i) => ({
          ...initial,
          conferenceRef: String(i + 1),
          familyRef: String(quarter * 100 + i),
        })),
      ),
    });
    const asked = (numbers: number) => ({
      participation: Array.from({ length: numbers }, (_, i) => ({
        conferenceRef: String(i + 1),
        agency: "GP",
        invited: "yes" as const,
      })),
    });

    it("is reported once, where agencies are recorded by number", () => {
      const result = only("D06", { ...quarters(3), ...asked(3) });
      expect(triples(result)).toEqual([["D06", "Conferences", "conferenceRef 5"]]);
      expect(sentences(result)).toEqual([
        "Conference number 1 stands for 2 conferences, and so do 2 more numbers for several: which agencies came to which of them cannot be told.",
      ]);
    });

    it("has nothing to say of a slip, or where nothing is recorded by number", () => {
      expect(only("D06", { ...quarters(2), ...asked(2) }).findings).toEqual([]);
      expect(only("D06", quarters(3)).findings).toEqual([]);
    });
  });

  describe("of children", () => {
    const child = {
      childRef: "C1",
      familyRef: "7",
      name: "Testchild Example",
      dateOfBirth: "2009-02-03",
      planStart: NOT_RECORDED,
      planEnd: NOT_RECORDED,
    } satisfies Child;
    const others = [1, 2, 3].map((n) => ({ ...child, childRef: `C${n}0`, name: `Testchild ${n}` }));
    const twice = (children: readonly Child[]) =>
      triples(only("D06", { conferences: [initial], children: [...others, child, ...children] }));

    it("finds the same child in another row, unless it is another plan of the child", () => {
      expect(twice([child])).toEqual([["D06", "Children", "childRef 6"]]);
      const plan = { ...child, planStart: "2012-01-04", planEnd: "2012-09-04" };
      expect(twice([plan])).toEqual([]);
      expect(twice([plan, plan])).toEqual([["D06", "Children", "childRef 7"]]);
    });

    it("finds one child under two references by name and date of birth", () => {
      expect(twice([{ ...child, childRef: "C2" }])).toEqual([["D06", "Children", "childRef 6"]]);
      expect(twice([{ ...child, childRef: "C2", name: "Testchild Twin" }])).toEqual([]);
    });

    it("has nothing to say where the sheet has a row of each child for each conference", () => {
      const rows = [child, child, ...others, ...others, ...others];
      expect(only("D06", { conferences: [initial], children: rows }).findings).toEqual([]);
    });

    it("names no child", () => {
      const { findings } = only("D06", {
        conferences: [initial],
        children: [...others, child, child],
      });
      expect(JSON.stringify(findings)).not.toContain("Testchild");
    });
  });
});

describe("D07", () => {
  const madePlan = {
    ...initial,
    outcome: outcome("plan made"),
    category: category("Neglect", "neglect"),
    outlinePlanSent: initial.date,
  } satisfies Conference;

  it("asks for the conference before a review that has none", () => {
    const result = checked({ conferences: [later("2013-06-11")] });
    expect(triples(result)).toEqual([["D07", "Conferences", "previousConference 2"]]);
    expect(result.findings).toMatchObject([{ severity: "query" }]);
    expect(sentences(result)).toEqual([
      "The log has no earlier conference of this family, and no previous conference is recorded.",
    ]);
  });

  it.each([
    ["a recorded date", { previousConference: "2013-01-11" }],
    ["a date that does not apply", { previousConference: NOT_APPLICABLE }],
    ["a date that cannot be read", { previousConference: UNREADABLE }],
  ])("does not ask where there is %s", (_, changes) => {
    expect(triples(checked({ conferences: [later("2013-06-11", changes)] }))).toEqual([]);
  });

  it("finds a recorded date that is not the family's own", () => {
    const rows = (previousConference: string) => ({
      conferences: [madePlan, later("2013-09-11", { previousConference })],
    });
    expect(triples(checked(rows("2013-06-11")))).toEqual([]);
    const result = checked(rows("2013-06-10"));
    expect(triples(result)).toEqual([["D07", "Conferences", "previousConference 3"]]);
    expect(result.findings).toMatchObject([{ severity: "error" }]);
    expect(sentences(result)).toEqual([
      "The previous conference is recorded as Mon 10 June 2013; the family's own last one was on Tue 11 June 2013.",
    ]);
  });

  it("is asked, and no error, where no children are listed and the family had a conference that day", () => {
    const between = later("2013-09-11", { previousConference: "2013-06-11" });
    const last = later("2013-09-12", { previousConference: "2013-06-11" });
    const severities = (children: readonly { familyRef: string; childRef: string }[]) =>
      checked({ conferences: [madePlan, between, last], children }).findings.flatMap((one) =>
        one.code === "D07" ? [one.severity] : [],
      );
    expect(severities([])).toEqual(["query"]);
    expect(severities([{ familyRef: madePlan.familyRef, childRef: "C1" }])).toEqual(["error"]);
  });

  it("a conference that made no plan is not the one before a review, whether or not it is recorded so, some days aside", () => {
    const recorded = later("2013-09-11", { previousConference: "2013-06-10" });
    expect(triples(checked({ conferences: [initial, recorded] }))).toEqual([]);
    const result = checked({ conferences: [initial, later("2013-09-11")] });
    expect(triples(result)).toEqual([["D07", "Conferences", "previousConference 3"]]);
    expect(result.findings).toMatchObject([{ severity: "query" }]);
    expect(sentences(result)).toEqual([
      "The family's last conference before, on Tue 11 June 2013, made no plan, and no previous conference is recorded.",
    ]);
  });

  it("points at the review's date where there is no such column", () => {
    const { previousConference: _, ...review } = later("2013-06-11");
    expect(triples(checked({ conferences: [review] }))).toEqual([["D07", "Conferences", "date 2"]]);
  });

  it("says nothing where the family has a conference whose date is missing", () => {
    const conferences = [{ ...initial, date: NOT_RECORDED }, later("2013-09-11")];
    expect(triples(checked({ conferences }))).toEqual([["D01", "Conferences", "date 2"]]);
  });

  /** A plan was made: with none, the conference is no part of the sequence of a child who is reviewed later. */

  it("doubts that a review was late where the recorded conference is missing from the log", () => {
    const review = (previousConference: string) =>
      checked({ conferences: [madePlan, later("2014-02-11", { previousConference })] });
    expect(triples(review("2013-09-11"))).toEqual([["D07", "Conferences", "previousConference 3"]]);
    expect(triples(review("2013-06-12"))).toEqual([
      ["T03", "Conferences", "date 3"],
      ["D07", "Conferences", "previousConference 3"],
    ]);
  });

  it("takes a conference without a family for the one that was recorded", () => {
    const nameless = later("2013-09-11", {
      familyRef: NOT_RECORDED,
      previousConference: "2013-06-11",
    });
    const conferences = [
      madePlan,
      nameless,
      later("2014-02-11", { previousConference: "2013-09-11" }),
    ];
    expect(triples(checked({ conferences }))).toEqual([["D01", "Conferences", "familyRef 3"]]);
  });

  it("is not asked where neither the family nor the date before has a column: T02 and T03 say so", () => {
    const { familyRef: _, previousConference: __, ...review } = later("2013-06-11");
    expect(triples(checked({ conferences: [review] }))).toEqual([
      ["R00", "T03", "Previous conference"],
      ["R00", "T04", "Family number"],
    ]);
  });
});

describe("D08", () => {
  const rows = { conferences: [{ ...initial, type: UNREADABLE }] } as const;

  it("points at each cell, offers the nearest word, and says what could not be judged", () => {
    const problems = [
      problem("unknown word", "conferences", "type", 2, "Inital", { suggestion: "Initial" }),
    ];
    const result = checked(rows, { problems });
    expect(triples(result)).toEqual([["D08", "Conferences", "type 2"]]);
    expect(sentences(result)).toEqual([
      "“Inital” in Conference type is not a known word (nearest: “Initial”): 5 timescales could not be judged from it, among them “Initial conference held in time” and “First review held in time”.",
    ]);
  });

  it("asks about an agency's name once, with all its cells", () => {
    const at = (row: number, name: string) =>
      problem("unknown word", "participation", "agency", row, name);
    const problems = [at(2, "Probation"), at(5, "Probation"), at(6, "Fire service")];
    const { findings } = checked({ conferences: [initial] }, { problems });
    expect(findings).toMatchObject([
      { code: "D08", cells: [{ row: 1 }, { row: 4 }] },
      { code: "D08", cells: [{ row: 5 }] },
    ]);
  });

  it("tells of a number that is none", () => {
    const problems = [
      problem("unreadable number", "conferences", "numberOfChildren", 2, "several"),
    ];
    expect(sentences(checked({ conferences: [initial] }, { problems }))).toEqual([
      "“several” in Number of children is no number.",
    ]);
  });
});

describe("D09", () => {
  const rows = {
    conferences: [
      initial,
      later("2013-09-11", { conferenceRef: "2", date: NOT_RECORDED, familyRef: "8" }),
    ],
    children: [
      { childRef: "C1", familyRef: "07" },
      { childRef: "C2", familyRef: "9" },
      { childRef: "C3", familyRef: NOT_RECORDED },
    ],
    participation: [
      { conferenceRef: "2", agency: "GP" },
      { conferenceRef: "99", agency: "GP" },
    ],
    indicators: [{ familyRef: "8" }, { familyRef: "A1" }],
  } satisfies Rows;

  it("finds rows whose family or conference is not in the log, however it is typed", () => {
    const result = only("D09", rows);
    expect(triples(result)).toEqual([
      ["D09", "Children", "familyRef 3"],
      ["D09", "Indicators", "familyRef 3"],
      ["D09", "Participation of agencies", "conferenceRef 3"],
    ]);
    expect(sentences(result)).toEqual([
      "No conference in the log has the family number 9.",
      "No conference in the log has the family number A1.",
      "No conference in the log has the conference number 99.",
    ]);
  });

  it("asks once about a conference that several agencies' rows name, with their cells", () => {
    const participation = [
      ...rows.participation,
      { conferenceRef: "99", agency: "Youth" },
      { conferenceRef: " 099 ", agency: "School" },
    ];
    const [finding, ...others] = only("D09", {
      conferences: rows.conferences,
      participation,
    }).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ cells: [{ row: 2 }, { row: 3 }, { row: 4 }] });
  });

  it("leaves rows to a conference whose number is blank", () => {
    const conferences = [
      initial,
      { ...initial, conferenceRef: NOT_RECORDED, familyRef: NOT_RECORDED },
    ];
    const result = checked({ ...rows, conferences });
    const codes = ["D01", "D09"];
    expect(
      triples({ ...result, findings: result.findings.filter(({ code }) => codes.includes(code)) }),
    ).toEqual([
      ["D01", "Conferences", "familyRef 3"],
      ["D01", "Conferences", "conferenceRef 3"],
    ]);
  });

  it("has nothing to say where the log has no such numbers", () => {
    const { conferenceRef: _, familyRef: __, ...nameless } = initial;
    expect(only("D09", { ...rows, conferences: [nameless] }).findings).toEqual([]);
  });
});

describe("D10", () => {
  type Row = NonNullable<Rows["participation"]>[number];
  const invited = {
    conferenceRef: "1",
    agency: "Youth",
    invited: "yes",
    attended: false,
    reportSent: false,
  } satisfies Row;
  const came = { ...invited, invited: "no", attended: true } satisfies Row;
  const reported = { ...came, attended: false, reportSent: true } satisfies Row;
  const ask = (participation: readonly Row[]) =>
    only("D10", { conferences: [initial], participation });

  it("asks about an agency that took part more often than it was invited, where it came uninvited", () => {
    const result = ask([invited, came, reported]);
    expect(triples(result)).toEqual([["D10", "Participation of agencies", "agency 3"]]);
    expect(result.findings).toMatchObject([{ severity: "query" }]);
    expect(sentences(result)).toEqual(["Youth took part in 2 conferences and was invited to 1."]);
  });

  it("counts an agency that attends and brings a report once", () => {
    const both = { ...invited, attended: true, reportSent: true };
    expect(ask([both, both]).findings).toEqual([]);
  });

  it("has nothing to say of as many as were invited, whoever came", () => {
    expect(ask([invited, came]).findings).toEqual([]);
  });

  it.each([
    ["not known", "not known"],
    ["not recorded", NOT_RECORDED],
  ] as const)("has nothing to say where invitations are %s", (_, said) => {
    expect(
      ask([
        { ...came, invited: said },
        { ...reported, invited: said },
      ]).findings,
    ).toEqual([]);
  });

  it("keeps agencies apart", () => {
    const gp = { ...invited, agency: "GP" };
    expect(triples(ask([gp, gp, came, invited, reported]))).toEqual([
      ["D10", "Participation of agencies", "agency 4"],
    ]);
  });
});

describe("D11", () => {
  const ask = (changes: Child, conferences: readonly Conference[] = [initial]) =>
    only("D11", {
      conferences,
      children: [
        {
          childRef: "C1",
          familyRef: "7",
          dateOfBirth: "2003-06-11",
          age: 10,
          participation: "consulted",
          ...changes,
        },
      ],
    });

  it.each([
    ["2003-06-11", 10, 0],
    ["2003-06-12", 10, 1],
    ["2003-06-12", 9, 0],
    ["2002-06-12", 10, 0],
    ["2002-06-11", 10, 1],
  ])(
    "born %s, the age of %i at the conference of 11 June 2013 is asked about %i times",
    (dateOfBirth, age, asked) => {
      const participation = age < 10 ? "under 10" : "consulted";
      expect(ask({ dateOfBirth, age, participation }).findings).toHaveLength(asked);
    },
  );

  it("says how old the child was", () => {
    const result = ask({ age: 12 });
    expect(triples(result)).toEqual([["D11", "Children", "age 2"]]);
    expect(sentences(result)).toEqual([
      "Age 12 is recorded; born Wed 11 June 2003, the child was 10 at the first conference.",
    ]);
    expect(sentences(ask({ age: "unborn", participation: NOT_RECORDED }))).toEqual([
      "Age unborn is recorded; born Wed 11 June 2003, the child was 10 at the first conference.",
    ]);
  });

  it("takes the first conference of the year, and of every year", () => {
    const second = later("2013-12-11", { previousConference: "2013-06-11" });
    const nextYear = later("2014-04-11", { previousConference: "2013-12-11" });
    expect(
      ask({ dateOfBirth: "2003-09-01", age: 9, participation: "under 10" }, [initial, second])
        .findings,
    ).toEqual([]);
    expect(ask({ dateOfBirth: "2003-09-01", age: 10 }, [initial, second]).findings).toHaveLength(1);
    expect(
      ask({ dateOfBirth: "2003-09-01", age: 10 }, [initial, second, nextYear]).findings,
    ).toEqual([]);
  });

  it("lets a child be unborn at the first conference and born at the second", () => {
    const second = later("2013-12-11", { previousConference: "2013-06-11" });
    const baby = {
      dateOfBirth: "2013-08-01",
      expectedDateOfBirth: "2013-08-05",
      participation: "under 10",
    } as const;
    for (const age of ["unborn", 0] as const) {
      expect(ask({ ...baby, age }, [initial, second]).findings).toEqual([]);
    }
    expect(ask({ ...baby, age: 1 }, [initial, second]).findings).toHaveLength(1);
  });

  it.each([
    [9, "2003-06-12", "under 10", []],
    [10, "2003-06-11", "under 10", ["Participation says under 10, and the child was 10."]],
    [9, "2003-06-12", "attended", ["Participation is recorded for a child under 10 (9)."]],
    [10, "2003-06-11", "neither", []],
  ] as const)("at %i, born %s, participation %p", (age, dateOfBirth, participation, says) => {
    expect(sentences(ask({ age, dateOfBirth, participation }))).toEqual(says);
  });

  it("does not judge participation by one of two ages that disagree", () => {
    expect(triples(ask({ age: 9, participation: "under 10" }))).toEqual([
      ["D11", "Children", "age 2"],
    ]);
  });

  it("judges participation by the recorded age where the birth is not known", () => {
    expect(triples(ask({ dateOfBirth: NOT_RECORDED, participation: "under 10" }))).toEqual([
      ["D11", "Children", "participation 2"],
    ]);
    expect(triples(ask({ dateOfBirth: UNREADABLE, age: NOT_RECORDED }))).toEqual([]);
  });

  it("says nothing where a conference of the family has no date, or the birth came after it", () => {
    expect(ask({ age: 12 }, [initial, { ...initial, date: UNREADABLE }]).findings).toEqual([]);
    expect(ask({ dateOfBirth: "2013-06-12" }).findings).toEqual([]);
  });
});

describe("D12", () => {
  const neglect = category("Neglect", "neglect");
  const ofConference = (changes: Conference) =>
    only("D12", { conferences: [{ ...initial, ...changes }] });
  const ofChild = (changes: Child) =>
    only("D12", {
      conferences: [initial],
      children: [
        {
          childRef: "C1",
          familyRef: "7",
          dateOfBirth: "2009-02-03",
          expectedDateOfBirth: NOT_RECORDED,
          planStart: "2013-06-11",
          planEnd: NOT_RECORDED,
          category: neglect,
          ...changes,
        },
      ],
    });

  it.each([
    ["plan made", NOT_RECORDED, 1],
    ["plan continues", NOT_RECORDED, 1],
    ["plan made", neglect, 0],
    ["plan ended", neglect, 0],
    ["plan ended", NOT_RECORDED, 0],
    ["no plan", neglect, 1],
    ["no plan", NOT_RECORDED, 0],
    ["plan made", UNREADABLE, 0],
    ["plan made", NOT_APPLICABLE, 0],
  ] as const)("%s with the category %p is asked about %i times", (decision, its, asked) => {
    const result = ofConference({ outcome: outcome(decision), category: its });
    expect(triples(result)).toEqual(Array(asked).fill(["D12", "Conferences", "category 2"]));
  });

  it("says which of the two is wrong", () => {
    expect(sentences(ofConference({ outcome: outcome("plan made") }))).toEqual([
      "A plan is in force and has no category.",
    ]);
    expect(sentences(ofConference({ category: neglect }))).toEqual([
      "A category is recorded and no plan was made.",
    ]);
  });

  it("asks for a child's category while the plan is open, and why there is one without a plan", () => {
    expect(triples(ofChild({}))).toEqual([]);
    expect(triples(ofChild({ category: NOT_RECORDED }))).toEqual([
      ["D12", "Children", "category 2"],
    ]);
    expect(triples(ofChild({ category: NOT_RECORDED, planEnd: "2013-12-02" }))).toEqual([]);
    expect(triples(ofChild({ planStart: NOT_RECORDED }))).toEqual([
      ["D12", "Children", "category 2"],
    ]);
    expect(triples(ofChild({ planEnd: "2013-12-02" }))).toEqual([]);
  });

  it("asks for a date of birth where none is expected", () => {
    const result = ofChild({ dateOfBirth: NOT_RECORDED });
    expect(triples(result)).toEqual([["D12", "Children", "dateOfBirth 2"]]);
    expect(sentences(result)).toEqual([
      "Neither a date of birth nor an expected date is recorded.",
    ]);
    expect(
      triples(ofChild({ dateOfBirth: NOT_RECORDED, expectedDateOfBirth: "2014-06-01" })),
    ).toEqual([]);
    expect(triples(ofChild({ dateOfBirth: NOT_KNOWN_YET }))).toEqual([]);
    expect(triples(ofChild({ dateOfBirth: UNREADABLE }))).toEqual([]);
  });

  it.each([
    ["2013-10-09", 0],
    ["2013-10-10", 1],
    ["2013-06-11", 0],
    ["2013-06-10", 1],
  ])("born %s, expected 10 August 2013, is asked about %i times", (dateOfBirth, asked) => {
    const planStart = "2013-06-11";
    expect(
      ofChild({ dateOfBirth, expectedDateOfBirth: "2013-08-10", planStart }).findings,
    ).toHaveLength(asked);
  });

  it("says by how many days a birth differs", () => {
    expect(
      sentences(ofChild({ dateOfBirth: "2013-10-20", expectedDateOfBirth: "2013-08-10" })),
    ).toEqual(["Born Sun 20 October 2013, 71 days from the expected Sat 10 August 2013."]);
  });
});

describe("D14", () => {
  const untidy = (...problems: ReturnType<typeof problem>[]) =>
    checked({ conferences: [initial] }, { problems });

  it("gives one notice for each column and kind, with all its cells and certain values", () => {
    const result = untidy(
      problem("date typed as text", "conferences", "date", 2, "11 June 2013", {
        dates: ["2013-06-11"],
      }),
      problem("date typed as text", "conferences", "date", 5, "3/6/13", {
        dates: ["2013-06-03", "2013-03-06"],
      }),
      problem("stray spaces", "conferences", "chair", 2, " R. Example", {
        suggestion: "R. Example",
      }),
    );
    expect(result.findings).toMatchObject([
      {
        code: "D14",
        severity: "notice",
        cells: [{ row: 1 }, { row: 4 }],
        corrections: [{ to: { kind: "date" } }],
        record: { label: "Column “Conference date” of Conferences" },
      },
      { corrections: [{ to: { kind: "text", text: "R. Example" } }] },
    ]);
    expect(sentences(result)).toEqual([
      "2 cells hold dates typed as text.",
      "1 cell has stray spaces.",
    ]);
  });

  it.each([
    ["date typed as text", "3 June 2013 14:30", { dates: ["2013-06-03"] }],
    ["date typed as text", "3 June 2013, 2 pm", { dates: ["2013-06-03"] }],
    ["number stored as text", "41428.5", { dates: ["2013-06-03"] }],
    ["number stored as text", "0123", { suggestion: "0123" }],
    ["number stored as text", "1234567890123456", { suggestion: "1234567890123456" }],
  ] as const)("offers no correction that would lose something: %s, %s", (kind, found, meant) => {
    const [finding] = untidy(problem(kind, "conferences", "date", 2, found, meant)).findings;
    expect(finding).toBeDefined();
    expect(finding).not.toHaveProperty("corrections");
  });

  it.each([
    ["date typed as text", "29.5.2013", { dates: ["2013-05-29"] }],
    ["number stored as text", "41423", { dates: ["2013-05-29"] }],
    ["number stored as text", "123456789012345", { suggestion: "123456789012345" }],
  ] as const)("offers one that loses nothing: %s, %s", (kind, found, meant) => {
    const [finding] = untidy(problem(kind, "conferences", "date", 2, found, meant)).findings;
    expect(finding).toMatchObject({ corrections: [{ found }] });
  });

  it("offers a number for figures typed as text, and nothing for a text too long", () => {
    const result = untidy(
      problem("number stored as text", "conferences", "numberOfChildren", 2, "3", {
        suggestion: "3",
      }),
      problem("text too long", "conferences", "chair", 2, "x".repeat(120)),
    );
    expect(result.findings).toMatchObject([
      { corrections: [{ to: { kind: "number", number: 3 } }] },
      {},
    ]);
    expect(result.findings[1]).not.toHaveProperty("corrections");
    expect(sentences(result)).toEqual([
      "1 cell holds a number stored as text.",
      "1 cell holds a text too long to be read.",
    ]);
  });
});

describe("D15", () => {
  const children = [
    { childRef: "C1", familyRef: "7" },
    { childRef: "C2", familyRef: "07" },
    { childRef: "C2", familyRef: "7", planStart: "2012-02-01" },
  ];
  const ask = (
    numberOfChildren: Conference["numberOfChildren"] & (number | object),
    rows: readonly Child[] = children,
  ) => only("D15", { conferences: [{ ...initial, numberOfChildren }], children: rows });

  it("compares the number at an initial conference with the family's children, each once", () => {
    expect(ask(2).findings).toEqual([]);
    const result = ask(3);
    expect(triples(result)).toEqual([["D15", "Conferences", "numberOfChildren 2"]]);
    expect(result.findings).toMatchObject([{ severity: "query" }]);
    expect(sentences(result)).toEqual([
      "The conference was about 3 children; the children's sheet lists 2 for the family.",
    ]);
    expect(sentences(ask(1))).toEqual([
      "The conference was about 1 child; the children's sheet lists 2 for the family.",
    ]);
  });

  it("leaves a child whose family is not in the log to D09", () => {
    expect(ask(3, [...children, { childRef: "C3", familyRef: "70" }]).findings).toEqual([]);
    expect(ask(4, [...children, { childRef: "C3", familyRef: "70" }]).findings).toHaveLength(1);
  });

  it("does not ask without a number, nor at a review, nor without the children's families", () => {
    expect(ask(NOT_RECORDED).findings).toEqual([]);
    const review = later("2013-12-11", { previousConference: "2013-06-11", numberOfChildren: 9 });
    expect(only("D15", { conferences: [review], children }).findings).toEqual([]);
    expect(ask(3, [{ childRef: "C1" }]).findings).toEqual([]);
  });
});

describe("D16", () => {
  it("says what the rows give", () => {
    const problems = [
      problem("total disagrees", "conferences", "numberOfChildren", 9, "12", { suggestion: "13" }),
    ];
    const result = checked({ conferences: [initial] }, { problems });
    expect(triples(result)).toEqual([["D16", "Conferences", "numberOfChildren 9"]]);
    expect(sentences(result)).toEqual(["Number of children says 12 and the rows give 13."]);
  });

  it("says which two dates the rows of one conference give", () => {
    const more = { suggestion: "7 June 2013" };
    const problems = [
      problem("rows disagree", "conferences", "reportReceived", 3, "10 June 2013", more),
    ];
    const result = checked({ conferences: [initial] }, { problems });
    expect(triples(result)).toEqual([["D16", "Conferences", "reportReceived 3"]]);
    expect(sentences(result)).toEqual([
      "Social worker report received is 10 June 2013 here and 7 June 2013 on another row of the same conference.",
    ]);
  });
});
