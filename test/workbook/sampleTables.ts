import {
  eachList,
  place,
  type SampleList,
  type SampleLists,
} from "../../scripts/trackers/relaid/sampleList";
import type { RawValue, WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { sampleSnapshot } from "../snapshotOf";

/** Headings and rows of one of the sample's sheets, without its titles. */
export type Table = SampleList<RawValue>;
/** The sample's four sheets as plain tables, to be laid out again. */
export type SampleTables = SampleLists<RawValue>;

const HEADER_ROW = 3;

/** Reads the sample's tables. */
export async function sampleTables(): Promise<SampleTables> {
  const snapshot = await sampleSnapshot();
  return eachList((sheet) => table(snapshot, sheet));
}

function table(snapshot: WorkbookSnapshot, name: string): Table {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  const values = sheet?.values ?? [];
  return {
    headings: (values[HEADER_ROW] ?? []).map(String),
    rows: values.slice(HEADER_ROW + 1),
  };
}

/** Rows of a table with its headings above. */
export function listed({ headings, rows }: Table): readonly (readonly RawValue[])[] {
  return [headings, ...rows];
}

/** A table under other headings, in the same order. */
export function renamed(table: Table, headings: readonly string[]): Table {
  if (headings.length !== table.headings.length) throw new Error("One heading for each column");
  return { ...table, headings };
}

/** A table with its columns in another order; a heading of `null` inserts an empty column. */
export function reordered(table: Table, order: readonly (string | null)[]): Table {
  const places = order.map((heading) => (heading === null ? -1 : place(table, heading)));
  const arrange = <T>(cells: readonly T[], blank: T) => places.map((at) => cells[at] ?? blank);
  return {
    headings: arrange(table.headings, ""),
    rows: table.rows.map((row) => arrange<RawValue>(row, "")),
  };
}

/** A table without some of its columns. */
export function without(table: Table, headings: readonly string[]): Table {
  return reordered(
    table,
    table.headings.filter((heading) => !headings.includes(heading)),
  );
}

/** A table with the cells of some columns written differently. */
export function rewritten(
  table: Table,
  headings: readonly string[],
  rewrite: (value: RawValue, row: number) => RawValue,
): Table {
  const places = new Set(headings.map((heading) => place(table, heading)));
  return {
    ...table,
    rows: table.rows.map((row, i) =>
      row.map((value, at) => (places.has(at) && value !== "" ? rewrite(value, i) : value)),
    ),
  };
}

/** The date columns of the sample's conferences and children. */
export const CONFERENCE_DATES = [
  "Strategy meeting",
  "Conference date",
  "Last conference (reviews)",
  "SW report received",
  "Outline plan sent",
  "Minutes to chair",
  "Minutes approved",
  "Minutes distributed",
];
export const CHILD_DATES = ["DOB", "EDD (unborn)", "Plan start", "Plan end"];
