import { beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { addDays, fromIso } from "../../../src/domain/calendar/calendarDate";
import { between, contains, financialYear, quarter } from "../../../src/domain/calendar/periods";
import { isConference } from "../../../src/domain/records/conferenceKinds";
import { isKnown } from "../../../src/domain/records/field";
import type { RowSource } from "../../../src/domain/records/source";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import { printed } from "../../../src/domain/tables/engine/printed";
import type { TableInput } from "../../../src/domain/tables/engine/reporting";
import type { AppendixTable, TableCell } from "../../../src/domain/tables/engine/table";
import { effort } from "../../attack";
import { anyTracker } from "./arbitraryTracker";
import { inputOf } from "./building";
import { sampleInput } from "./sample";

const anyPeriod = fc.constantFrom(
  financialYear(2012),
  financialYear(2013),
  quarter(2013, 4),
  between(fromIso("2013-02-10"), fromIso("2014-01-09")),
);
const anyAsAt = fc.constantFrom("2013-03-31", "2013-12-24", "2014-03-31", "2014-12-01");
const anyOptions = fc.record({
  figure1Counts: fc.constantFrom("conferences" as const, "children" as const),
  severalCategories: fc.constantFrom("as recorded" as const, "multiple" as const),
  indicatorTotals: fc.boolean(),
  timelinessBy: fc.constantFrom("month" as const, "quarter" as const),
  yearOnYear: fc.subarray(["key-figures", "table-2a", "table-2b", "table-3", "table-4", "rate"]),
});

const sharedDays = workingDaysOf(DEFAULT_SETTINGS);

const anyInput = fc
  .record({ rows: anyTracker, period: anyPeriod, asAt: anyAsAt, tables: anyOptions })
  .map(({ rows, period, asAt, tables }) =>
    inputOf(rows, {
      period,
      asAt,
      settings: { tables, rate: { childPopulation: 8_000, nationalRate: 42.1 } },
    }),
  )
  .map((input) => ({ ...input, workingDays: sharedDays }));

const keyOf = ({ layout, row }: RowSource) => `${layout.sheet} ${row}`;
const distinct = (rows: readonly RowSource[]) => new Set(rows.map(keyOf)).size;
const values = (table: AppendixTable | undefined, column: number) =>
  (table?.rows ?? []).filter(({ total }) => !total).map(({ cells }) => cells[column]?.value);
const sum = (numbers: readonly unknown[]) =>
  numbers.reduce<number>((total, one) => total + (typeof one === "number" ? one : 0), 0);

/** A count as a number: "–" stands where nothing is counted and something was not understood. */
const numberOf = (value: unknown) => (value === "–" ? 0 : value);

/** Tables that count a child at each of its conferences: its row may stand behind a number more than once. */
const AT_EACH_CONFERENCE: ReadonlySet<string> = new Set(["days-to-conference"]);

/** Whether a cell, of whatever format, opens the rows it counts and no others. */
function opensWhatItCounts(
  { value, format, behind, outOf, typed }: TableCell,
  column: number,
  mayRepeat: boolean,
) {
  const eachOnce = behind !== undefined && (mayRepeat || distinct(behind) === behind.length);
  if (value === null || typed) return behind === undefined;
  switch (format) {
    case "count":
      return eachOnce && numberOf(value) === behind.length;
    case "percentage": {
      const whole = new Set(outOf?.map(keyOf));
      const size = mayRepeat ? (outOf?.length ?? 0) : whole.size;
      const share = size === 0 ? "–" : (behind?.length ?? Number.NaN) / size;
      const within = behind?.every((row) => whole.has(keyOf(row))) === true;
      return (
        eachOnce &&
        within &&
        size === outOf?.length &&
        (value === share || (value === "–" && share === 0))
      );
    }
    case "tick":
      return value === "?" ? behind === undefined : behind?.length === 1;
    case "figure":
      return eachOnce;
    case "text":
      // The only numbers among labels are those that families are given again.
      return behind === undefined && (typeof value === "string" || column === 0);
  }
}

/** Comes first: a tracker of which every table has something to show but those of enquiries and actions. */
let sample: TableInput;
beforeAll(async () => {
  sample = await sampleInput();
});

function eachBuild(holds: (tables: ReadonlyMap<string, AppendixTable>, input: TableInput) => void) {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { tables, unavailable } = buildTables(input);
      expect(tables.length + unavailable.length).toBe(TABLES.length);
      holds(new Map(tables.map((table) => [table.id, table])), input);
    }),
    { ...effort(40), examples: [[sample]] },
  );
}

describe("Every cell of every table, whatever the tracker", () => {
  it("opens as many rows as it counts, each once; a percentage those of its numerator", () => {
    const opened = new Set<string>();
    eachBuild((tables) => {
      const wrong: unknown[] = [];
      for (const { id, columns, rows } of tables.values()) {
        rows.forEach(({ cells }, row) => {
          cells.forEach((cell, column) => {
            const mayRepeat = AT_EACH_CONFERENCE.has(id);
            if (!opensWhatItCounts(cell, column, mayRepeat))
              wrong.push([id, row, columns[column], cell]);
            if (cell.behind && cell.behind.length > 0) opened.add(id);
          });
        });
      }
      expect(wrong).toEqual([]);
    });
    // A table of which no number was ever above nought would have proved nothing.
    expect(TABLES.map(({ id }) => id).filter((id) => !opened.has(id))).toEqual([]);
  });

  it("a row has as many cells as the table has columns, and can be printed", () => {
    eachBuild((tables) => {
      for (const table of tables.values()) {
        const { columns, rows } = table;
        expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
        const shown = printed(table).rows.flat();
        expect(shown.filter((value) => value === undefined || Number.isNaN(value))).toEqual([]);
      }
    });
  });
});

describe("The tables between them, whatever the tracker", () => {
  it("place every conference of Table 2b's last line in a band of Table 2a or in its notes", () => {
    eachBuild((tables, { records, period, asAt }) => {
      const held = records.conferences.filter(
        (one) =>
          isConference(one) && isKnown(one.date) && contains(period, one.date) && one.date <= asAt,
      ).length;
      const table = tables.get("table-2a");
      for (const { cells } of table?.rows ?? []) {
        const label = String(cells[0]?.value);
        const inBands = sum(cells.slice(1).map(({ value }) => value));
        const inNotes = (table?.notes ?? []).filter((note) => note.startsWith(`${label}: `));
        const noted = sum(inNotes.map((note) => Number(/: (\d+) /.exec(note)?.[1])));
        expect(inBands + noted).toBe(held);
      }
    });
  });

  it("count in time just what naive counting of working days finds", () => {
    eachBuild((tables, { records, period, asAt, workingDays }) => {
      const { T08 } = DEFAULT_SETTINGS.timescales;
      const inTime = records.conferences.filter((one) => {
        const { date, minutesToChair: done } = one;
        if (!isConference(one) || !isKnown(date) || !isKnown(done)) return false;
        if (!contains(period, date) || date > asAt || done > asAt || done < date) return false;
        let worked = 0;
        let limit = date;
        while (worked < T08.amount) {
          limit = addDays(limit, 1);
          if (workingDays.dayOff(limit) === null) worked += 1;
        }
        return done <= limit;
      });
      expect(numberOf(tables.get("table-2b")?.rows[5]?.cells[1]?.value)).toBe(inTime.length);
      expect(numberOf(tables.get("table-2a")?.rows[0]?.cells[1]?.value)).toBe(inTime.length);
    });
  });

  it("make Table 4's totals of its rows, and its rows of initial, review and other conferences", () => {
    eachBuild((tables) => {
      const table4 = tables.get("table-4");
      const byType = tables.get("attendance-by-type");
      const totals = table4?.rows.find(({ total }) => total)?.cells ?? [];
      for (const column of [1, 2, 3]) {
        const rows = values(table4, column);
        expect(numberOf(totals[column]?.value)).toBe(sum(rows));
        const initial = values(byType, column);
        const review = values(byType, column + 4);
        rows.forEach((value, row) => {
          if (typeof value !== "number") return;
          expect(sum([initial[row], review[row]])).toBeLessThanOrEqual(value);
        });
      }
    });
  });

  it("show a child in at most one line of Table 3 and one band of Figure 3", () => {
    eachBuild((tables) => {
      const children = (tables.get("table-3")?.rows ?? []).flatMap(
        ({ cells }) => cells[1]?.behind ?? [],
      );
      expect(distinct(children)).toBe(children.length);
      for (const { cells } of tables.get("figure-3")?.rows ?? []) {
        const inBands = cells.slice(1).flatMap(({ behind }) => behind ?? []);
        expect(distinct(inBands)).toBe(inBands.length);
        const indicator = tables
          .get("figure-2")
          ?.rows.find((row) => row.cells[0]?.value === cells[0]?.value);
        // Where nothing under an indicator is understood, both print a dash.
        expect(inBands.length).toBeLessThanOrEqual(sum([indicator?.cells[2]?.value]));
      }
    });
  });

  it("split each month's conferences without losing one", () => {
    eachBuild((tables) => {
      const monthly = tables.get("timeliness-by-month");
      const yearly = tables.get("table-2b");
      const column = monthly?.columns.indexOf("Minutes to chair") ?? -1;
      const outOf = (monthly?.rows ?? []).flatMap(({ cells }) => cells[column]?.outOf ?? []);
      expect(outOf.length).toBe(yearly?.denominators?.[5]);
    });
  });
});
