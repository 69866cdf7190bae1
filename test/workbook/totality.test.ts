import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { isKnown } from "../../src/domain/records/field";
import type { Records } from "../../src/domain/records/records";
import { understand } from "../../src/workbook/records/understand";
import type { RawValue, WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { effort } from "../attack";
import { bookOf } from "./grids";

const options = { asAt: fromIso("2014-04-25"), profile: null };

const WORDS = [
  "Family no",
  "Conf no",
  "Conference type",
  "Conference date",
  "Agency",
  "GP",
  "Invited",
  "Attended",
  "Child ID",
  "DOB",
  "MARAC",
  "MAPPA",
  "Outcome",
  "Minutes",
  "To chair",
  "Total",
  "Quarter 1",
  "Initial",
  "Review",
  "n/a",
  "TBC",
  "?",
  "#REF!",
  "03/06/2013",
  "Mon 3 June 13",
  "w/c 3 June",
  " Y ",
  "A",
  "✓",
  "__proto__",
  "constructor",
];

const anyCell: fc.Arbitrary<RawValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.integer({ min: 41_000, max: 42_000 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
);

const anyMerge = fc.record({
  firstRow: fc.nat(12),
  firstColumn: fc.nat(8),
  lastRow: fc.nat(14),
  lastColumn: fc.nat(10),
});

const anyBook: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(
    fc.array(
      fc.record({
        name: fc.string(),
        rows: fc.array(fc.array(anyCell, { maxLength: 9 }), { maxLength: 12 }),
        merged: fc.array(anyMerge, { maxLength: 3 }),
        firstRow: fc.nat(3),
        firstColumn: fc.nat(3),
      }),
      { maxLength: 3 },
    ),
    fc.constantFrom(1900 as const, 1904 as const),
  )
  .map(([sheets, dateSystem]) => bookOf(sheets, dateSystem));

const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Conference date",
  "No. children",
  "SW report received",
  "Outcome",
  "Category of plan",
  "Minutes to chair",
  "Parents attended",
  "Chair",
  "Comments",
];

/** The fields in the order of the headings. */
const FIELDS = [
  "conferenceRef",
  "familyRef",
  "type",
  "date",
  "numberOfChildren",
  "reportReceived",
  "outcome",
  "category",
  "minutesToChair",
  "parentsAttended",
  "chair",
  "comments",
] as const satisfies readonly (keyof Records["conferences"][number])[];

describe("understanding any workbook", () => {
  it("never throws, and finds every record in its sheet", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { records, problems, sheets } = understand(book, options);
        const names = new Set(book.sheets.map(({ name }) => name));
        for (const list of Object.values(records)) {
          for (const { sources } of list) {
            for (const { layout } of sources) expect(names.has(layout.sheet)).toBe(true);
          }
        }
        for (const { cell } of problems) expect(names.has(cell.sheet)).toBe(true);
        for (const { rowsRead, rowsSkipped } of sheets) {
          expect(rowsRead + rowsSkipped.blank).toBeGreaterThanOrEqual(0);
        }
      }),
      effort(150, undefined, 20_000),
    );
  });

  it("reads or reports every cell of a mapped column that is not blank", () => {
    const row = fc.tuple(...HEADINGS.map(() => anyCell));
    const certain = ["Initial", "Review - 3 month", "Initial"];
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        // Rows that are surely data, so that columns are told by what they hold.
        const known = certain.map((type, i) => [
          i + 1,
          i + 10,
          type,
          41_400 + i,
          2,
          41_390,
          "Plan made",
          "Neglect",
          41_405,
          "Y",
          "J. Example",
          "None needed",
        ]);
        const book = bookOf([{ name: "Log", rows: [HEADINGS, ...known, ...known, ...rows] }]);
        const { records, problems, sheets } = understand(book, options);
        expect(new Set(sheets[0]?.matches.map(({ field }) => field))).toEqual(new Set(FIELDS));
        const reported = new Set(problems.map(({ cell }) => `${cell.row} ${cell.column}`));
        for (const conference of records.conferences) {
          // Headings among the rows begin another list, whose columns are others.
          const [{ layout, row: at }] = conference.sources;
          FIELDS.forEach((field) => {
            const column = layout.columns.get(field) ?? -1;
            const raw = book.sheets[0]?.values[at]?.[column] ?? "";
            if (raw === "" || reported.has(`${at} ${column}`)) return;
            const value = conference[field];
            expect([raw, isKnown(value) || value.missing]).not.toEqual([raw, "not recorded"]);
            expect([raw, isKnown(value) || value.missing]).not.toEqual([raw, "unreadable"]);
          });
        }
      }),
      effort(100),
    );
  });
});
