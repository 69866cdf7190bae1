import { financialYear } from "../../../src/domain/calendar/periods";
import type { Row, RowSource } from "../../../src/domain/records/source";
import { count, label, share } from "../../../src/domain/tables/engine/cells";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { conference } from "./workflows";

/** The rows of conferences `from` to `to`. */
export function rows(from: number, to: number): readonly RowSource[] {
  return Array.from({ length: to - from + 1 }, (_, at) => ({
    layout: conference(1).sources[0].layout,
    row: (from + at + 3) as Row,
  }));
}

/** A small table of Appendix 3: two rows in one group, counts and percentages with their rows. */
export function smallTable(change: Partial<AppendixTable> = {}): AppendixTable {
  return {
    id: "table-2b",
    appendix: 3,
    caption: "Table 2b Timescales – Distribution of Documents",
    columns: ["", "Number", "%"],
    rows: [
      {
        group: "MINUTES",
        cells: [label("Minutes <sent> to chair"), count(rows(1, 1)), share(rows(1, 1), rows(1, 3))],
      },
      { cells: [label("Full record"), count([]), share([], [])] },
    ],
    period: financialYear(2013),
    unit: "conferences",
    notes: ["1 conference without a date is not counted."],
    ...change,
  };
}
