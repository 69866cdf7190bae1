import { cell, type DraftSheet, type MadeTracker, makeTracker } from "./book";
import { serial } from "./days";

/** A budget: dates, types, references, amounts and totals, and nothing of conferences. */
export function makeBudget(): Promise<MadeTracker> {
  const lines = Array.from({ length: 24 }, (_, i) => [
    cell(`PO${4400 + i}`),
    { ...cell(serial("2013-04-05", i * 14)), isDate: true },
    cell(["Room hire", "Training", "Printing", "Review of contract"][i % 4] ?? ""),
    cell(["Staffing", "Premises", "Supplies"][i % 3] ?? ""),
    cell(120 + i * 7.5),
    cell(i % 5 === 0 ? "Approved" : "Paid"),
    { ...cell(serial("2013-04-20", i * 14)), isDate: true },
    cell("R. Example"),
  ]);
  const headings = [
    "Ref",
    "Date",
    "Type",
    "Category",
    "Amount",
    "Status",
    "Approved",
    "Requested by",
  ];
  const budget: DraftSheet = {
    name: "Budget 2013-14",
    rows: [
      [cell("Safeguarding unit: spending against budget")],
      [],
      headings.map((name) => cell(name)),
      ...lines,
      [cell("Total"), cell(""), cell(""), cell(""), { ...cell(4950), formula: "SUM(E4:E27)" }],
    ],
  };
  const summary: DraftSheet = {
    name: "By quarter",
    rows: [
      ["", "Q1", "Q2", "Q3", "Q4"].map((name) => cell(name)),
      ...["Staffing", "Premises", "Supplies"].map((name, i) => [
        cell(name),
        ...[1, 2, 3, 4].map((quarter) => cell(quarter * 100 + i)),
      ]),
    ],
  };
  return makeTracker([budget, summary]);
}

/** A file of one sheet without a cell. */
export function makeEmpty(): Promise<MadeTracker> {
  return makeTracker([{ name: "Sheet1", rows: [] }]);
}
