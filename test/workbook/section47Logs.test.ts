import { expect, test } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { isKnown } from "../../src/domain/records/field";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue } from "../../src/workbook/snapshot/snapshot";
import { bookOf } from "./grids";

const LOG: readonly (readonly RawValue[])[] = [
  ["Conf no", "Family no", "Conference type", "Strategy discussion", "Conference date", "Outcome"],
  ["1", "F1", "ICPC", 45296, 45301, "CP plan"],
];

const ASKED = ["Request for ICPC", "Threshold not met", "NFA", "ICPC", "No further action"];

/** A log with these headings, and a value for each of five rows by heading. */
function logOf(headings: readonly string[], cellFor: (heading: string, row: number) => RawValue) {
  const rows = [1, 2, 3, 4, 5].map((row) => headings.map((heading) => cellFor(heading, row)));
  return bookOf([
    { name: "Conferences", rows: LOG },
    { name: "S47 log", rows: [headings, ...rows] },
  ]);
}

const value = (heading: string, row: number): RawValue => {
  if (/outcome|result/i.test(heading)) return ASKED[row - 1] ?? "";
  if (/child/i.test(heading)) return `F${row}-1`;
  if (/fam/i.test(heading)) return `F${row}`;
  if (/type/i.test(heading)) return "Single";
  if (/no\. of/i.test(heading)) return 2;
  if (/ref|id|no$/i.test(heading)) return `S${row}`;
  return 45290 + row;
};

test.each([
  [["S47 ref", "Family ID", "Strategy discussion", "Outcome of S47"]],
  [["Family no", "Date of s47 strategy", "Outcome"]],
  [["Child ID", "Strategy discussion", "Outcome"]],
  [["Family no", "Child ID", "S47 strategy date", "Result"]],
  [["Ref", "Family", "Strat mtg", "S47 outcome"]],
  [["S47 ref", "Family no", "Section 47 start", "Outcome of enquiry"]],
  [["S47 ref", "Family no", "Strategy discussion", "Assessment type", "Outcome"]],
  [["S47 ref", "Family no", "Referral date", "Strategy discussion", "Outcome"]],
  [["Family no", "Date of strategy meeting", "No. of children", "S47 outcome"]],
])("a section 47 log with the columns %j is read", (headings) => {
  const { records, sheets } = understand(logOf(headings, value), {
    asAt: fromIso("2024-03-31"),
    profile: null,
  });
  expect(sheets.map(({ sheet, dataset }) => `${sheet}: ${dataset}`)).toEqual([
    "Conferences: conferences",
    "S47 log: enquiries",
  ]);
  const outcomes = records.enquiries.map(({ outcome }) => isKnown(outcome) && outcome.conference);
  expect(outcomes).toEqual([
    "asked for",
    "not asked for",
    "not asked for",
    "asked for",
    "not asked for",
  ]);
  for (const { strategyDiscussion, start } of records.enquiries) {
    expect(isKnown(strategyDiscussion) || isKnown(start)).toBe(true);
  }
});

test("an outcome of a section 47 enquiry that is not understood is told at its cell, one of an assessment is not", () => {
  const odd = (heading: string, row: number) =>
    heading === "Outcome" && row === 2 ? "Awaiting panel" : value(heading, row);
  const problemsOf = (headings: readonly string[]) =>
    understand(logOf(headings, odd), { asAt: fromIso("2024-03-31"), profile: null }).problems;
  expect(problemsOf(["S47 ref", "Family no", "Strategy discussion", "Outcome"])).toMatchObject([
    { kind: "unknown word", dataset: "enquiries", field: "outcome", found: "Awaiting panel" },
  ]);
  expect(
    problemsOf(["Referral ref", "Family no", "Assessment type", "Start date", "Outcome"]),
  ).toEqual([]);
});
