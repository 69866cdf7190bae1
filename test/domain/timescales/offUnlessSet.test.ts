import { describe, expect, it } from "@jest/globals";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/domain/settings/settings";
import { readSettings } from "../../../src/domain/settings/storedSettings";
import { ALL_TIMESCALES } from "../../../src/domain/timescales/timescales";
import { checked, type Rows } from "../build";
import { CASES_OF } from "../checking/cases";
import { CASES, outcomeOf } from "../checking/cases/case";
import { turnedOn } from "../checking/cases/offUnlessSet";

const CODES = ["T17", "T18", "T19", "T20", "T21"] as const;

/** What every one of them would have something to say of. */
const tracker: Rows = {
  conferences: [
    {
      ...{ familyRef: "1", type: "pre-birth", date: "2013-04-16" },
      ...{ strategyDiscussion: "2013-04-15", requested: "2013-04-25" },
      outcome: { decision: "plan made", words: "Plan" },
    },
  ],
  children: [
    {
      ...{ childRef: "A", familyRef: "1", expectedDateOfBirth: "2013-05-01" },
      ...{ dateOfBirth: "2013-05-02", planStart: "2013-04-16" },
    },
  ],
};
const run = (settings: Partial<Settings> = {}) =>
  checked(tracker, { settings, asAt: "2013-07-01" });

const tallyOf = (code: string, { tallies }: ReturnType<typeof checked>) =>
  tallies.find((one) => one.code === code);

describe("A timescale that is off unless set", () => {
  it("is not run, and not named as not run, until it is turned on", () => {
    expect(
      ALL_TIMESCALES.filter(({ limit }) => limit?.kind === "amount, off unless set").map(
        ({ code }) => code,
      ),
    ).toEqual(CODES);
    const { findings, tallies } = run();
    expect(tallies.map(({ code }) => code)).toEqual(
      ALL_TIMESCALES.map(({ code }) => code).slice(0, -CODES.length),
    );
    const told = findings.filter((one) => CODES.some((code) => JSON.stringify(one).includes(code)));
    expect(told).toEqual([]);
    for (const code of CODES) {
      for (const name of CASES) {
        const given = CASES_OF.get(code)?.[name];
        if (given === undefined || "cannotApply" in given) continue;
        const { settings: _, ...off } = given;
        const found = outcomeOf(off).map((one) => `${one.code} ${one.found}`);
        expect(found.filter((one) => one.includes(code))).toEqual([]);
      }
    }
  });

  it.each(CODES)("%s is judged once it is turned on", (code) => {
    const settings = turnedOn(code);
    const { breached, overdue, cannotBeJudged } = tallyOf(code, run(settings)) ?? {};
    expect([breached, overdue, cannotBeJudged].filter((one) => one === 1)).toHaveLength(1);
  });

  it.each([
    ["2013-08-02", { amount: 3, unit: "months" } as const, "breached", 0],
    ["2013-08-02", { amount: 20, unit: "working days" } as const, "breached", 1],
  ])(
    "is judged by the limit that is set: a review on %s within %p",
    (review, limit, outcome, times) => {
      const rows: Rows = {
        ...tracker,
        conferences: [
          ...(tracker.conferences ?? []),
          { familyRef: "1", type: "first review", date: review },
        ],
      };
      const result = checked(rows, { settings: turnedOn("T19", limit), asAt: "2013-08-09" });
      expect(tallyOf("T19", result)).toMatchObject({ [outcome]: times });
    },
  );

  it.each([
    ["T17", "R00 T17: Conference requested on"],
    ["T18", "R00 T18: Expected date of birth"],
    ["T19", "R00 T19: Date of birth"],
    ["T20", "R00 T20: Latest core group"],
    ["T21", "R00 T21: Latest visit"],
  ] as const)(
    "%s is named as not run where it is turned on and its column is not there",
    (code, told) => {
      const sheets = {
        conferences: [
          {
            ...{ conferenceRef: 1, familyRef: "1", type: "Pre-birth", date: "2013-07-16" },
            ...{ strategyDiscussion: "2013-07-15", outcome: "Child protection plan" },
          },
        ],
        children: [{ childRef: "A", familyRef: "1", planStart: "2013-07-16", planEnd: "" }],
      };
      const found = outcomeOf({ sheets, settings: turnedOn(code) }).map((one) => one.found);
      expect(found).toContain(told);
      expect(outcomeOf({ sheets }).map((one) => one.found)).not.toContain(told);
    },
  );

  it("is kept as it is set, and is off in settings kept before it was there", () => {
    const settings = JSON.parse(
      JSON.stringify({ ...DEFAULT_SETTINGS, ...turnedOn("T20", { amount: 28 }) }),
    );
    expect(readSettings(settings)).toEqual({ kind: "read", value: settings });
    const { T17, T18, T19, T20, T21, ...before } = settings.timescales;
    expect(readSettings({ ...settings, timescales: before })).toEqual({
      kind: "read",
      value: DEFAULT_SETTINGS,
    });
    expect([T17, T18, T19, T20, T21].map(({ isOn }) => isOn)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});
