import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { understand } from "../../src/workbook/records/understand";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { sampleSnapshot } from "../snapshotOf";
import { blanks, bookOf, type LaidOutSheet } from "./grids";

const read = (snapshot: WorkbookSnapshot) =>
  understand(snapshot, { asAt: fromIso("2014-04-25"), profile: null });

const BUDGET: LaidOutSheet = {
  name: "Budget 2013-14",
  rows: [
    ["Safeguarding budget 2013-14"],
    [
      "Date",
      "Type",
      "Description",
      "Category",
      "Cost code",
      "Amount",
      "Approved",
      "Outcome",
      "Notes",
    ],
    [41_400, "Invoice", "Chair's fees", "Staffing", 4410, 350, "Y", "Paid", ""],
    [41_420, "Invoice", "Room hire: conference centre", "Premises", 4420, 120.5, "Y", "Paid", ""],
    [41_431, "Journal", "Training", "Staffing", 4410, 99, "N", "Held", "Awaiting PO"],
    ["Total", "", "", "", "", 569.5],
  ],
};

const TRAINING: LaidOutSheet = {
  name: "Training",
  rows: [
    ["Course", "Date", "Type", "Chair", "Attended", "Outcome"],
    ["Conference skills", 41_400, "Half day", "J. Example", "Y", "Certificate"],
    ["Report writing", 41_450, "Full day", "J. Example", "N", "None"],
  ],
};

/** Courses for many agencies, with a first and a refresher, and the abuse that they are about. */
const COURSES: LaidOutSheet = {
  name: "Courses",
  rows: [
    ["Course ref", "Course", "Type", "Date", "Agency", "Invited", "Attended", "Category"],
    ["C1", "Safeguarding level 2", "Initial", 41_400, "School", 20, 12, "Neglect"],
    ["C2", "Safeguarding level 2", "Refresher", 41_420, "GP", 20, 12, "Neglect"],
    ["C3", "Safeguarding level 3", "Initial", 41_431, "Police", 15, 9, "Sexual abuse"],
  ],
};

/** Reviews of children in care: children take part, dates, types, minutes. */
const CARE_REVIEWS: LaidOutSheet = {
  name: "LAC reviews",
  rows: [
    ["Child ID", "DOB", "Date of review", "Type of review", "IRO", "Minutes sent", "Participation"],
    ["L1", 38_000, 41_400, "1st LAC review", "B. Example", 41_410, "Attended"],
    ["L2", 38_100, 41_420, "2nd LAC review", "B. Example", 41_430, "PN1"],
    ["L3", 38_200, 41_431, "1st LAC review", "B. Example", 41_440, "PN3"],
  ],
};

const COMMITTEE: LaidOutSheet = {
  name: "Meetings",
  rows: [
    ["Meeting date", "Meeting type", "Chair", "Minutes approved", "Minutes circulated"],
    [41_400, "Board", "J. Example", 41_410, 41_412],
    [41_430, "Finance", "J. Example", 41_440, 41_441],
    [41_460, "Board", "J. Example", 41_470, 41_471],
  ],
};

const SCHOOL: LaidOutSheet = {
  name: "Class list",
  rows: [
    ["UPN", "Name", "DOB", "Age", "Gender"],
    ["A1", "Testchild Example", 38_000, 9, "F"],
    ["A2", "Testchild Specimen", 38_100, 9, "M"],
  ],
};

const ACTIONS: LaidOutSheet = {
  name: "Actions",
  rows: [
    ["Action", "Owner", "Due date", "Status"],
    ["Order chairs", "J. Example", 41_400, "Done"],
  ],
};

describe("workbooks that are no tracker", () => {
  it.each([
    ["a budget", [BUDGET]],
    ["a training plan", [TRAINING]],
    ["a committee's calendar", [COMMITTEE]],
    ["courses for agencies", [COURSES]],
    ["reviews of children in care", [CARE_REVIEWS]],
    ["a class list", [SCHOOL]],
    ["an action plan alone", [ACTIONS]],
    ["several of them", [BUDGET, TRAINING, COMMITTEE, SCHOOL, ACTIONS]],
    ["nothing at all", []],
    ["an empty sheet", [{ name: "Sheet1", rows: [] }]],
    [
      "a sheet of blank cells",
      [{ name: "Sheet1", rows: Array.from({ length: 50 }, () => blanks(9)) }],
    ],
    ["one word", [{ name: "Sheet1", rows: [["Conference"]] }]],
    [
      "prose",
      [
        {
          name: "Sheet1",
          rows: [["The conference date and type are kept elsewhere."], [], ["Family no", "7"]],
        },
      ],
    ],
  ])("%s is not recognised, and nothing is read", (_, sheets) => {
    const understanding = read(bookOf(sheets));
    expect(understanding.recognised).toBe(false);
    expect(understanding.sheets).toEqual([]);
    expect(Object.values(understanding.records).flat()).toEqual([]);
    expect(understanding.problems).toEqual([]);
    expect(understanding.ignored.map(({ sheet }) => sheet).sort()).toEqual(
      sheets.map(({ name }) => name).sort(),
    );
    expect(understanding.ignored.every(({ why }) => why.endsWith("."))).toBe(true);
  });

  let sample: WorkbookSnapshot;
  beforeAll(async () => {
    sample = await sampleSnapshot();
  });

  it("beside a tracker are left alone", () => {
    const beside = bookOf([BUDGET, TRAINING, COMMITTEE, SCHOOL]).sheets.filter(
      ({ name }) => name !== "Class list",
    );
    const understanding = read({ ...sample, sheets: [...beside, ...sample.sheets] });
    expect(understanding.sheets).toHaveLength(4);
    expect(understanding.records.conferences).toHaveLength(70);
    expect(understanding.ignored.map(({ sheet }) => sheet)).toEqual([
      "Budget 2013-14",
      "Training",
      "Meetings",
      "Read me",
      "Lists",
    ]);
    expect(understanding.ignored.filter(({ mayHoldRecords }) => mayHoldRecords)).toEqual([]);
  });

  it("a tracker without rows yet is recognised, and holds nothing", () => {
    const headings = sample.sheets.find(({ name }) => name === "Conferences")?.values[3] ?? [];
    const understanding = read(bookOf([{ name: "Conferences", rows: [headings] }]));
    expect(understanding.recognised).toBe(true);
    expect(understanding.records.conferences).toEqual([]);
  });
});
