import { financialYear } from "../../../src/domain/calendar/periods";
import type { AppendixTable, TableCell } from "../../../src/domain/tables/engine/table";

const label = (value: string): TableCell => ({ value, format: "text" });
const count = (value: number): TableCell => ({ value, format: "count" });

/** A table of three rows in two groups with a total, as small as one can be that has everything. */
export function smallTable(change: Partial<AppendixTable> = {}): AppendixTable {
  return {
    id: "table-4",
    appendix: 3,
    caption: "Table 4: Participation of Agencies",
    columns: ["Agency", "Invited", "%"],
    rows: [
      { group: "HEALTH", cells: [label("GP"), count(70), { value: 0.125, format: "percentage" }] },
      { cells: [label("=HYPERLINK(1)"), label("?"), { value: null, format: "percentage" }] },
      { group: "POLICE", cells: [label("CAIU"), count(9), { value: "–", format: "percentage" }] },
      {
        total: true,
        cells: [label("TOTALS"), count(79), { value: 1, format: "percentage" }],
      },
    ],
    period: financialYear(2013),
    unit: "conferences",
    notes: ["2 conferences without a date are not counted."],
    ...change,
  };
}

/** The same table with more rows, as another year would have it. */
export function grownTable(rows: number): AppendixTable {
  const table = smallTable();
  const more = Array.from({ length: rows }, (_, index) => ({
    cells: [label(`Agency ${index + 1}`), count(index), { value: 0.5, format: "percentage" }],
  })) satisfies AppendixTable["rows"];
  return { ...table, rows: [...table.rows.slice(0, 1), ...more, ...table.rows.slice(1)] };
}
