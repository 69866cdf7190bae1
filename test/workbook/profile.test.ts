import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { type Profile, profileOf, readProfile } from "../../src/workbook/profile";
import { understand } from "../../src/workbook/understand";
import { bookOf, type LaidOutSheet } from "./grids";
import { plainRecords } from "./plainRecords";
import { listed, renamed, type SampleTables, sampleTables } from "./sampleTables";

let tables: SampleTables;

beforeAll(async () => {
  tables = await sampleTables();
});

const read = (profile: Profile | null, ...sheets: readonly LaidOutSheet[]) =>
  understand(bookOf(sheets), { asAt: fromIso("2014-04-25"), profile });

const withHeadings = (changes: Readonly<Record<string, string>>, name = "Conferences") => ({
  name,
  rows: listed(
    renamed(
      tables.conferences,
      tables.conferences.headings.map((heading) => changes[heading] ?? heading),
    ),
  ),
});

const profile = (headings: Readonly<Record<string, string | null>>): Profile => ({
  schemaVersion: 1,
  sheets: [{ sheet: "Conferences", dataset: "conferences", headings }],
});

describe("what the team confirmed", () => {
  it("is read whatever its headings are called", () => {
    const sheet = withHeadings({ "Conference date": "Blue sky", "Strategy meeting": "Stage 0" });
    expect(read(null, sheet).recognised).toBe(false);
    const confirmed = profile({ date: "Blue sky", strategyDiscussion: " stage 0" });
    const understanding = read(confirmed, sheet);
    expect(plainRecords(understanding.records)).toEqual(
      plainRecords(read(null, withHeadings({})).records),
    );
    expect(understanding.changes).toEqual([]);
    const date = understanding.sheets[0]?.matches.find(({ field }) => field === "date");
    expect(date).toMatchObject({ because: "confirmed", confidence: 1, heading: "Blue sky" });
  });

  it("wins over what the headings would say", () => {
    const swapped = profile({
      minutesToChair: "Minutes approved",
      minutesApproved: "Minutes to chair",
    });
    const [first] = read(swapped, withHeadings({})).records.conferences.slice(1);
    expect(first?.minutesToChair).toBe(fromIso("2013-04-16"));
    expect(first?.minutesApproved).toBe(fromIso("2013-04-12"));
  });

  it("may be that the sheet has no such field, or is to be left alone", () => {
    const [first] = read(profile({ chair: null }), withHeadings({})).records.conferences;
    expect(first?.chair).toEqual({ missing: "no column" });
    const alone: Profile = {
      schemaVersion: 1,
      sheets: [{ sheet: "Old", dataset: null, headings: {} }],
    };
    const understanding = read(alone, withHeadings({}, "Old"), withHeadings({}, "New"));
    expect(understanding.records.conferences).toHaveLength(70);
    expect(understanding.ignored).toEqual([{ sheet: "Old", why: "It was set to be left alone." }]);
  });

  it("is noticed when a heading changes, with what is assumed instead", () => {
    const confirmed = profileOf(read(null, withHeadings({})).sheets);
    const understanding = read(
      confirmed,
      withHeadings({ "Strategy meeting": "Strategy discussion", Chair: "Whose turn" }),
    );
    expect(understanding.changes).toEqual([
      {
        kind: "heading changed",
        sheet: "Conferences",
        field: "strategyDiscussion",
        fieldTitle: "Strategy discussion",
        heading: "Strategy meeting",
        assumed: "Strategy discussion",
      },
      {
        kind: "heading changed",
        sheet: "Conferences",
        field: "chair",
        fieldTitle: "Chair",
        heading: "Chair",
        assumed: null,
      },
    ]);
  });

  it("holds for a sheet that was renamed and for one more of the same kind; a sheet that has gone is noticed", () => {
    const confirmed = profile({ date: "Blue sky", type: "Conference type" });
    const sheet = { "Conference date": "Blue sky" };
    const renamedSheet = read(confirmed, withHeadings(sheet, "Log 2014-15"));
    expect(renamedSheet.records.conferences).toHaveLength(70);
    expect(renamedSheet.changes).toEqual([]);
    const two = read(confirmed, withHeadings(sheet), withHeadings(sheet, "Quarter 2"));
    expect(two.records.conferences).toHaveLength(140);
    const gone = read(confirmed, withHeadings({}, "Another"));
    expect(gone.changes).toEqual([{ kind: "sheet missing", sheet: "Conferences" }]);
  });

  it("confirms sheets as they were understood", () => {
    const { sheets } = read(null, withHeadings({}));
    const confirmed = profileOf(sheets);
    expect(confirmed.sheets[0]?.headings).toMatchObject({
      date: "Conference date",
      chair: "Chair",
    });
    expect(readProfile(JSON.parse(JSON.stringify(confirmed)))).toEqual({
      kind: "profile",
      profile: confirmed,
      migrated: false,
    });
  });
});

describe("a stored profile", () => {
  it("of a later version is left alone", () => {
    expect(readProfile({ schemaVersion: 2, anything: true })).toEqual({
      kind: "newer",
      schemaVersion: 2,
    });
  });

  it.each([[null], ["text"], [{}], [{ schemaVersion: 1 }], [{ schemaVersion: 0, sheets: [] }]])(
    "that is %p cannot be read",
    (stored) => {
      expect(readProfile(stored).kind).toBe("unreadable");
    },
  );

  it("with an unknown dataset cannot be read", () => {
    const stored = { schemaVersion: 1, sheets: [{ sheet: "A", dataset: "recipes", headings: {} }] };
    expect(readProfile(stored).kind).toBe("unreadable");
  });
});
