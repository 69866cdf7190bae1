import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { makeFaulty, makeSpotless } from "../../scripts/trackers/faults";
import { makeLacking, UNRUN } from "../../scripts/trackers/faults/lacking";
import { RULES, ruleText } from "../../src/domain/catalogue/catalogue";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { isTurnedOn } from "../../src/domain/settings/timescales";
import { faults } from "../fixtures/tracker-faults.json";
import { checkFile, inOrder, triples } from "./checked";

/** A tracker whose log, section 47 log and children disagree in many ways. */
const REPEATED = join(__dirname, "../fixtures/cases/hidden-old-copy.xlsx");
const UNBORN = join(__dirname, "../fixtures/cases/two-unborn-one-reference.xlsx");
const DISAGREEING = join(__dirname, "../fixtures/cases/many-disagreements.xlsx");

describe("A made-up tracker in an awkward layout", () => {
  it("gives no finding while nothing is wrong", async () => {
    const { exitCode, report } = await checkFile((await makeSpotless()).bytes);
    expect(report.findings).toEqual([]);
    expect(report.counts).toMatchObject({ conferences: 53, children: 36, families: 18 });
    expect(exitCode).toBe(0);
  });

  it("gives each of 38 faults at its cell, and not one finding more", async () => {
    const { report, untouched } = await checkFile((await makeFaulty()).bytes);
    expect(triples(report)).toEqual(inOrder(faults));
    expect(untouched).toBe(true);
  });

  it("has its faults where the script put them; with the tracker whose sheets disagree at least one for every check", async () => {
    const { expected } = await makeFaulty();
    expect(faults).toEqual(expected);
    const others = [
      ...triples((await checkFile(readFileSync(DISAGREEING), "2025-03-31")).report),
      ...triples((await checkFile(readFileSync(UNBORN))).report),
      ...triples((await checkFile(readFileSync(REPEATED))).report),
    ];
    const codes = new Set([...faults, ...others].map(([, , code]) => code));
    const usual = RULES.filter(
      ({ timescale }) => !timescale || isTurnedOn(timescale, DEFAULT_SETTINGS.timescales),
    );
    expect(usual.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
  });

  it("says of each check that a missing column keeps from running, and finds nothing more", async () => {
    const { exitCode, report, said } = await checkFile((await makeLacking()).bytes);
    expect(triples(report)).toEqual(UNRUN.map(() => ["", "", "R00"]));
    expect(report.findings.map(({ sentence }) => sentence)).toEqual(
      UNRUN.map(
        ([rule, column]) =>
          `“${ruleText(rule)?.title}” could not run: no column found for ${column}.`,
      ),
    );
    expect(said.join("\n")).not.toContain("All within timescale");
    expect(exitCode).toBe(2);
  });
});
