import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import { understand } from "../../../src/workbook/records/understand";
import { bookOf } from "../../workbook/grids";

const asAt = fromIso("2014-04-25");

/** The lines that count a child, of a tracker whose children took part as these cells say. */
function counted(...cells: readonly (string | number)[]) {
  const book = bookOf([
    {
      name: "Conferences",
      rows: [
        ["Conference number", "Family number", "Conference type", "Conference date"],
        [1, 7, "Initial", "20/05/2013"],
      ],
    },
    {
      name: "Children",
      rows: [
        ["Family number", "Child ID", "Age", "Plan start", "PN code"],
        ...cells.map((cell, place) => [7, `C${place}`, 12, "20/05/2013", cell]),
      ],
    },
  ]);
  const { records, available } = understand(book, { asAt, profile: null });
  const settings = DEFAULT_SETTINGS;
  const input = { records, available, settings, period: financialYear(2013), asAt };
  const { tables } = buildTables({ ...input, workingDays: workingDaysOf(settings) }, [
    "participation-by-code",
  ]);
  const [table] = tables;
  if (!table) throw new Error("The table was not built");
  return printed(table).rows.filter(([, number]) => number !== 0 && number !== "–");
}

describe("Participation of children by code", () => {
  it("counts each code by itself, however it is typed", () => {
    expect(counted("PN1", "pn 1", 1, "PN5 - advocate", "PN7", "PN0")).toEqual([
      ["PN0 Child under 10", 1],
      ["PN1 Attended and spoke for themselves", 3],
      ["PN5 Did not attend, an advocate gave views", 1],
      ["PN7 Did not attend and gave no views", 1],
    ]);
  });

  it("keeps words, blank cells and codes that there are not apart from them", () => {
    expect(counted("Attended", "", "PN9", 8, "PN2")).toEqual([
      ["PN2 Attended, an advocate spoke", 1],
      ["Recorded in words, without a code", 1],
      ["Not recorded, or not understood", 3],
    ]);
  });
});
