import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { between } from "../../../src/domain/calendar/periods";
import { layoutTable } from "../../../src/excel/tables/layout";
import { smallTable } from "./sampleTables";

describe("layoutTable", () => {
  const layout = layoutTable(smallTable());

  it("puts caption, period and unit, headings, groups, rows and notes below one another", () =>
    expect(layout.lines.map(({ kind, values }) => [kind, values[0]])).toEqual([
      ["caption", "Table 4: Participation of Agencies"],
      ["subtitle", "2013-14 (1 April 2013 to 31 March 2014), counted in conferences"],
      ["headings", "Agency"],
      ["group", "HEALTH"],
      ["body", "GP"],
      ["body", "=HYPERLINK(1)"],
      ["group", "POLICE"],
      ["body", "CAIU"],
      ["total", "TOTALS"],
      ["note", "2 conferences without a date are not counted."],
    ]));

  it("remembers on which line each row of the table stands", () =>
    expect(layout.rowLines).toEqual([4, 5, 7, 8]));

  it("makes every line as wide as the table", () => {
    for (const { values, formats } of layout.lines) {
      expect(values).toHaveLength(3);
      expect(formats).toHaveLength(3);
    }
  });

  it("writes numbers as numbers and everything else as text", () => {
    expect(layout.lines[4]?.formats).toEqual(["@", "#,##0", "0%"]);
    expect(layout.lines[5]?.formats).toEqual(["@", "@", "@"]);
    expect(layout.lines[7]?.values).toEqual(["CAIU", 9, "–"]);
  });

  it("shows percentages to one decimal where that is set", () => {
    const { lines } = layoutTable(smallTable({ percentageDecimals: 1 }));
    expect(lines[4]?.formats[2]).toBe("0.0%");
  });

  it("does not say the days of a period twice", () => {
    const period = between(fromIso("2013-05-01"), fromIso("2013-05-20"));
    expect(layoutTable(smallTable({ period })).lines[1]?.values[0]).toBe(
      "1 May 2013 to 20 May 2013, counted in conferences",
    );
  });
});
