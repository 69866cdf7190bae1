import "./withParents";

import { describe, expect, it } from "@jest/globals";
import { tablesPage } from "../../../scripts/docs/tablesPage";
import { HIDDEN_MARK } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { buildTables } from "../../../src/domain/tables/build";
import { TABLES } from "../../../src/domain/tables/catalogue";
import type { Rows } from "../../domain/build";
import { inputOf, printedOf } from "../../domain/tables/building";

const conferences = (attended: number, absent: number): Rows => ({
  conferences: Array.from({ length: attended + absent }, (_, place) => ({
    familyRef: `${place}`,
    date: "2013-05-20",
    parentsAttended: place < attended,
  })),
});

describe("One table more, by one file and one line in the catalogue", () => {
  it("is built from the conferences of its period, each number with its rows", () => {
    const rows = conferences(9, 7);
    expect(printedOf("parents", rows)).toMatchObject({
      caption: "Attendance of parents",
      rows: [
        ["Attended", 9],
        ["Did not attend", 7],
      ],
    });
    const { tables } = buildTables(inputOf(rows), ["parents"]);
    expect(tables[0]?.rows[1]?.cells[1]?.behind?.map(({ row }) => row)).toEqual([
      10, 11, 12, 13, 14, 15, 16,
    ]);
  });

  it("is last of the tables, and is named with its columns where they are missing", () => {
    expect(TABLES.at(-1)?.id).toBe("parents");
    const { tables, unavailable } = buildTables(
      inputOf({ conferences: [{ familyRef: "7", date: "2013-05-20" }] }),
      ["parents"],
    );
    expect(tables).toEqual([]);
    expect(unavailable).toEqual([
      { id: "parents", caption: "Attendance of parents", missing: ["Parents attended"] },
    ]);
  });

  it("is protected in a scrutiny copy as the others are", () => {
    const { tables } = buildTables(inputOf(conferences(9, 3)), ["parents"]);
    const [published] = publish(tables, "hide 1 to 5").tables;
    expect(published?.rows.map(({ cells }) => cells[1])).toEqual([
      { value: 9, format: "count" },
      { value: HIDDEN_MARK, format: "count", hidden: "small" },
    ]);
  });

  it("has its section in docs/tables.md", () => {
    const [, section = ""] = tablesPage().split("\n## Attendance of parents\n");
    expect(section).toContain("Conferences of the period by whether the parents attended.");
    expect(section).toContain("- Unit: conferences\n");
    expect(section).toContain(
      "- Columns needed: Conferences (Conference date, Parents attended)\n",
    );
  });
});
