import { expect, test } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { isKnown } from "../../src/domain/records/field";
import type { Profile } from "../../src/workbook/headings/profile";
import { understand } from "../../src/workbook/records/understand";
import { canMean, type SaidWord } from "../../src/workbook/snapshot/values/saidWords";
import { withChoice } from "../../src/workflows/confirm";
import { bookOf } from "./grids";

const book = bookOf([
  {
    name: "Conferences",
    rows: [
      ["Conf no", "Family no", "Conference type", "Conference date", "Outcome"],
      ["1", "F1", "RCPC", 45301, "Closed to CP"],
      ["2", "F2", "RCPC", 45301, "closed to  cp"],
      ["3", "F3", "Stage 2", 45301, "Not quorate, PCM instead"],
    ],
  },
]);

const read = (profile: Profile | null) =>
  understand(book, { asAt: fromIso("2024-03-31"), profile });

const say = (...words: readonly SaidWord[]): Profile | null =>
  words.reduce<Profile | null>(
    (profile, word) => withChoice(profile, { kind: "word", word }),
    null,
  );

test("a word that nobody explained is told at each of its cells and decides nothing", () => {
  const { problems, records } = read(null);
  expect(problems.filter(({ kind }) => kind === "unknown word").map(({ found }) => found)).toEqual([
    "Closed to CP",
    "closed to  cp",
    "Stage 2",
    "Not quorate, PCM instead",
  ]);
  expect(records.conferences.filter(({ outcome }) => isKnown(outcome))).toEqual([]);
});

test("what a person said of a word holds for all cells that have it, without regard to capitals and spaces", () => {
  const profile = say(
    { of: "outcome", text: "Closed to CP", means: "plan ended" },
    { of: "outcome", text: "Not quorate, PCM instead", means: "inquorate" },
    { of: "conference type", text: "Stage 2", means: "first review" },
  );
  const { problems, records } = read(profile);
  expect(problems.filter(({ kind }) => kind === "unknown word")).toEqual([]);
  expect(records.conferences).toMatchObject([
    { outcome: { decision: "plan ended", words: "Closed to CP" } },
    { outcome: { decision: "plan ended" } },
    { type: "first review", status: "inquorate", outcome: { missing: "not recorded" } },
  ]);
});

test("a later word takes the place of an earlier one", () => {
  const profile = say(
    { of: "outcome", text: "Closed to CP", means: "plan continues" },
    { of: "outcome", text: "closed to cp", means: "plan ended" },
  );
  expect(profile?.words).toEqual([{ of: "outcome", text: "closed to cp", means: "plan ended" }]);
});

test("a word can mean only what its kind can", () => {
  expect(canMean("outcome", "plan ended")).toBe(true);
  expect(canMean("action status", "plan ended")).toBe(false);
});

test.each([
  ["ticked", ["Domestic Violence"]],
  ["not ticked", []],
])(
  "a word under an indicator that is said to mean %s is read so in every cell",
  (means, ticked) => {
    const marked = bookOf([
      {
        name: "Indicators",
        rows: [
          ["Family no", "Domestic violence", "Mental health", "Alcohol"],
          ["F1", "Historic", "", "Yes"],
          ["F2", " historic", "Yes", ""],
        ],
      },
    ]);
    const asAt = fromIso("2024-03-31");
    const before = understand(marked, { asAt, profile: null });
    expect(before.records.indicators.map(({ unknown }) => unknown)).toEqual([
      ["Domestic Violence"],
      ["Domestic Violence"],
    ]);
    const profile = say({ of: "indicator", text: "historic", means });
    const { problems, records } = understand(marked, { asAt, profile });
    expect(problems.filter(({ kind }) => kind === "unknown word")).toEqual([]);
    expect(records.indicators.map((row) => row.ticked)).toEqual([
      [...ticked, "Alcoholism"],
      [...ticked, "Mental Health"],
    ]);
    expect(records.indicators.map(({ unknown }) => unknown)).toEqual([[], []]);
  },
);
