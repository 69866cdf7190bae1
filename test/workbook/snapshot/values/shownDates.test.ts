import { describe, expect, it } from "@jest/globals";
import { place } from "../../../../scripts/trackers/relaid/sampleList";
import { fromIso } from "../../../../src/domain/calendar/calendarDate";
import { understand } from "../../../../src/workbook/records/understand";
import { bookOf } from "../../grids";
import { sampleTables } from "../../sampleTables";

/** 2 September 2013, as Excel shows it where a cell has the look of a date. */
const SERIAL = 41_519;

async function foundWith(heading: string, value: number) {
  const { conferences } = await sampleTables();
  const column = place(conferences, heading);
  const rows = conferences.rows.slice(0, 12).map((row) => [...row]);
  const [first] = rows;
  if (first) first[column] = value;
  const book = bookOf([{ name: "Log", rows: [conferences.headings, ...rows] }]);
  const { problems, records } = understand(book, { asAt: fromIso("2014-04-25"), profile: null });
  const own = problems.filter(({ cell }) => cell.row === 1 && cell.column === column);
  return { found: own.map(({ found, kind }) => [kind, found]), record: records.conferences[0] };
}

describe("A number that a person sees as a date", () => {
  it.each([
    ["Conference type", "unknown word"],
    ["Outcome", "unknown word"],
    ["Category of plan", "unknown word"],
    ["No. children", "unreadable number"],
  ])("is quoted as that date in %s", async (heading, kind) => {
    expect((await foundWith(heading, SERIAL)).found).toEqual([[kind, "2 September 2013"]]);
  });

  it("is that date where the team's own words are read", async () => {
    const { found, record } = await foundWith("Requested by", SERIAL);
    expect([found, record?.requestedBy]).toEqual([[], "2 September 2013"]);
  });

  it("is a number where it is no day that a tracker can hold", async () => {
    expect((await foundWith("Outcome", 12)).found).toEqual([["unknown word", "12"]]);
    expect((await foundWith("Outcome", 99_999)).found).toEqual([["unknown word", "99999"]]);
  });
});
