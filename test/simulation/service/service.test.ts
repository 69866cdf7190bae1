import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { check } from "../../../src/domain/catalogue/check";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import { understand } from "../../../src/workbook/records/understand";
import { effort } from "../../attack";
import { Dice } from "../dice";
import { AS_AT, type Case, caseOf, type Recorded, type Said } from "./cases";
import { FATES, type Fate } from "./truth";
import { bookOfCases } from "./written";

const CASES = 40;
const { numRuns, seed: firstSeed = 1 } = effort(40, 1);
const SEEDS = Array.from({ length: numRuns }, (_, at) => firstSeed + at);
const CODES = ["T17", "T18", "T19", "T20", "T21"] as const;

const casesOf = (seed: number): readonly Case[] => {
  const dice = new Dice(seed);
  return Array.from({ length: CASES }, (_, number) => caseOf(number + 1, dice));
};

/** A tracker as the add-in takes it, with every timescale turned on. */
function inputOf(cases: readonly Case[]) {
  const asAt = fromIso(AS_AT);
  const { available, problems, records } = understand(bookOfCases(cases), { asAt, profile: null });
  const on = CODES.map((code) => [code, { ...DEFAULT_SETTINGS.timescales[code], isOn: true }]);
  const timescales = { ...DEFAULT_SETTINGS.timescales, ...Object.fromEntries(on) };
  const settings = { ...DEFAULT_SETTINGS, timescales };
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  return { available, problems, records, settings, workingDays, asAt, period: financialYear(2013) };
}

const many = (fates: readonly Fate[], wanted: Fate) => fates.filter((one) => one === wanted).length;

describe("Cases made up by chance, as a service records them today", () => {
  it("every clock that is turned on comes out as the story has it, and none is found elsewhere", () => {
    const met = new Map<string, number>();
    for (const seed of SEEDS) {
      const cases = casesOf(seed);
      const { findings, tallies } = check(inputOf(cases));
      for (const code of CODES) {
        const fates = cases.map((one) => FATES[code]?.(one) ?? "none");
        const tally = tallies.find((one) => one.code === code);
        const { breached = -1, overdue = -1, cannotBeJudged = -1 } = tally ?? {};
        const { met: done = -1, dueSoon = -1, notYetDue = -1 } = tally ?? {};
        expect([
          seed,
          code,
          { breached, overdue, cannotBeJudged, ahead: done + dueSoon + notYetDue },
        ]).toEqual([
          ...[seed, code],
          {
            ...{ breached: many(fates, "late"), overdue: many(fates, "overdue") },
            ...{ cannotBeJudged: 0, ahead: many(fates, "in time") },
          },
        ]);
        const families = findings.flatMap((one) => {
          if (one.code !== code || one.kind !== "timescale") return [];
          return one.outcome === "breached" || one.outcome === "overdue"
            ? [one.record.familyRef]
            : [];
        });
        const wanted = cases.filter((_, at) => fates[at] === "late" || fates[at] === "overdue");
        expect(families.sort()).toEqual(wanted.map(({ number }) => String(number)).sort());
        for (const one of fates) met.set(`${code} ${one}`, (met.get(`${code} ${one}`) ?? 0) + 1);
      }
    }
    const all = CODES.flatMap((code) =>
      ["in time", "late", "overdue", "none"].map((one) => `${code} ${one}`),
    );
    // A request is asked of every case, a pre-birth conference is always held, what happens again is never late.
    const never = ["T17 none", "T18 overdue", "T20 late", "T21 late"];
    expect(all.filter((one) => !met.has(one)).sort()).toEqual(never);
  });

  it("what is recorded of conferences, and participation by code, are counted as they were written", () => {
    const lines: readonly (readonly [string, keyof Recorded])[] = [
      ["Quorate", "quorate"],
      ["Report shared with the family beforehand", "shared"],
      ["Advocate offered to a child", "offered"],
    ];
    for (const seed of SEEDS.slice(0, 10)) {
      const cases = casesOf(seed);
      const built = buildTables(inputOf(cases), [
        "offered-and-held",
        "participation-by-code",
      ]).tables;
      const [held, byCode] = built.map(printed);
      const recorded = cases.flatMap((one) => [
        ...(one.conference <= AS_AT ? [one.recorded] : []),
        ...(one.review === null ? [] : [one.reviewRecorded]),
      ]);
      for (const [words, name] of lines) {
        const saying = (said: Said) => recorded.filter((one) => one[name] === said).length;
        const row = held?.rows.find(([label]) => label === words)?.slice(1, 5);
        expect([words, row]).toEqual([words, [saying("Yes"), saying("No"), saying(""), 0]]);
      }
      const withCode = (code: number | null) => cases.filter((one) => one.code === code).length;
      expect(byCode?.rows.slice(0, 8).map(([, count]) => count)).toEqual(
        Array.from({ length: 8 }, (_, code) => withCode(code)),
      );
      expect(byCode?.rows[9]?.[1]).toBe(withCode(null));
    }
  });
});
