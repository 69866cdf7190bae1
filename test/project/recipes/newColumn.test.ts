import "./withPriority";

import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { NO_COLUMN } from "../../../src/domain/records/field";
import { DATASET_TITLES, FIELD_TITLES } from "../../../src/domain/records/fieldTitles";
import { columnsOf, missingColumns } from "../../../src/domain/records/need";
import type { DatasetName } from "../../../src/domain/records/records";
import { sheetFields } from "../../../src/taskpane/views/setup/UnderstoodWorkbook/sheetFields";
import { FIELDS } from "../../../src/workbook/headings/fields";
import { understand } from "../../../src/workbook/records/understand";
import { bookOf } from "../../workbook/grids";

const asAt = fromIso("2014-04-25");

/** A log with an action plan of two actions that has a column under this heading, as it is understood. */
function planWith(heading: string) {
  const rows = [
    ["Action", "Due date", heading],
    ["Write to schools", "30/06/2013", "High"],
    ["Train the chairs", "30/09/2013", ""],
  ];
  const log = [
    ["Conference number", "Family number", "Conference type", "Conference date", "Chair"],
    [1, 7, "Initial", "20/05/2013", "Chair One"],
  ];
  const book = bookOf([
    { name: "Conferences", rows: log },
    { name: "Actions", rows },
  ]);
  return understand(book, { asAt, profile: null });
}

describe("One column more, by its title, its headings and its reader", () => {
  it.each(["Priority", "Urgency", "PRIORITY:", "Priorty"])("is read under “%s”", (heading) => {
    const { available, records } = planWith(heading);
    expect(records.actions).toMatchObject([
      { priority: "High" },
      { priority: { missing: "not recorded" } },
    ]);
    expect(available.has("actions", "priority")).toBe(true);
  });

  it("is no column where no heading names it, and is named to a check or table that needs it", () => {
    const { available, records } = planWith("Venue");
    expect(records.actions).toMatchObject([{ priority: NO_COLUMN }, { priority: NO_COLUMN }]);
    expect(missingColumns(available, columnsOf("actions", "due", "priority"))).toEqual([
      "Priority",
    ]);
  });

  it("can be chosen under Set up", () => {
    const sheet = planWith("Venue").sheets.find(({ dataset }) => dataset === "actions");
    if (!sheet) throw new Error("The action plan was not understood");
    expect(sheetFields(sheet).map(({ title }) => title)).toContain("Priority");
  });
});

describe("Every column that is read", () => {
  it.each(Object.keys(DATASET_TITLES) as DatasetName[])("of %s has a title", (dataset) => {
    const titled = Object.keys(FIELD_TITLES[dataset]);
    expect(titled).toEqual(expect.arrayContaining(Object.keys(FIELDS[dataset])));
  });
});
