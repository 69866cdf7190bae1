import { describe, expect, it } from "@jest/globals";
import { lintOf } from "./lintOf";

const ROOMS = ["domain", "workbook", "excel", "scrutiny-copy"];

/** What asks the machine for its time, its time zone or its language, and the rule that refuses it. */
const WRONG: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  "a moment": ["export const made = new Date();", "noRestrictedGlobals"],
  "the clock": ["export const made = Date.now();", "noRestrictedGlobals"],
  "a moment as a type": ["export type Made = Date;", "noRestrictedGlobals"],
  "a formatter": ["export const made = new Intl.NumberFormat();", "noRestrictedGlobals"],
  "the clock through the back": ["export const made = globalThis.Date;", "noRestrictedGlobals"],
  "a number in the machine's words": ["export const made = (1).toLocaleString();", "plugin"],
  "the machine's order": [
    'export const made = ["a"].toSorted((a, b) => a.localeCompare(b));',
    "plugin",
  ],
  "the machine's capitals": ['export const made = "a"?.toLocaleUpperCase();', "plugin"],
  "a method by its text": ['export const made = "a"["localeCompare"]("b");', "plugin"],
  "a method taken out": ['export const { localeCompare: made } = "a";', "plugin"],
};

const cases = ROOMS.flatMap((room) =>
  Object.entries(WRONG).map(([what, [text, rule]], place) => ({
    room,
    what,
    file: `src/${room}/wrong${place}.ts`,
    text,
    rule,
  })),
);

const found = lintOf({
  ...Object.fromEntries(cases.map(({ file, text }) => [file, text])),
  "src/workflows/clock.ts": "export const now = () => new Date();",
  "src/domain/sound.ts": "export const made = (1).toString();",
});

describe("time and language of the machine are refused by the lint", () => {
  it.each(cases)("$what in $room", ({ file, rule }) => {
    expect(found[file]).toEqual([rule]);
  });

  it("but not where the clock is, nor what asks the machine for nothing", () => {
    expect(found["src/workflows/clock.ts"]).toEqual([]);
    expect(found["src/domain/sound.ts"]).toEqual([]);
  });
});
