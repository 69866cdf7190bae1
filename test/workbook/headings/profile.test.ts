import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import {
  PROFILE_VERSION,
  type Profile,
  readProfile,
  type SheetProfile,
} from "../../../src/workbook/headings/profile";
import type { UnderstoodSheet } from "../../../src/workbook/reading/understoodSheet";
import { understand } from "../../../src/workbook/records/understand";
import { bookOf, type LaidOutSheet } from "../grids";
import { plainRecords } from "../plainRecords";
import { listed, renamed, type SampleTables, sampleTables } from "../sampleTables";

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

const sheetSaying: SheetProfile = {
  sheet: "Conferences",
  dataset: "conferences",
  headings: {},
  columns: {},
  codes: {},
};

const profile = (headings: Readonly<Record<string, string | null>>): Profile => ({
  schemaVersion: 4,
  words: [],
  sheets: [{ ...sheetSaying, headings }],
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
      schemaVersion: 4,
      words: [],
      sheets: [{ sheet: "Old", dataset: null, headings: {}, columns: {}, codes: {} }],
    };
    const understanding = read(alone, withHeadings({}, "Old"), withHeadings({}, "New"));
    expect(understanding.records.conferences).toHaveLength(70);
    expect(understanding.ignored).toEqual([
      { sheet: "Old", why: "It was set to be left alone.", mayHoldRecords: false, days: null },
    ]);
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
    const logs = two.sheets.filter(({ dataset }) => dataset === "conferences");
    expect(logs.map(({ sheet: name, rowsRead }) => [name, rowsRead])).toEqual([
      ["Conferences", 70],
      ["Quarter 2", 70],
    ]);
    // The second repeats the first: each conference is one, said once.
    expect(two.records.conferences).toHaveLength(70);
    expect(two.problems.map(({ kind }) => kind)).toContain("repeats another sheet");
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
      kind: "read",
      value: confirmed,
    });
  });
});

describe("what the team said of columns side by side", () => {
  const AGENCIES = ["GP", "School", "Police"];
  const CODED = [
    ["Conference no", ...AGENCIES, "Family support hub", "Remarks"],
    ...Array.from({ length: 8 }, (_, i) => [
      String(i + 1),
      "A",
      "R",
      "I",
      "A",
      "Held at the school",
    ]),
  ];
  const TICKED = [
    [
      "Conference no",
      ...AGENCIES.flatMap((name) => [`${name} - Inv`, `${name} - Att`]),
      "Hub came",
    ],
    ...Array.from({ length: 8 }, (_, i) => [String(i + 1), "Y", "Y", "Y", "N", "Y", "N", "Y"]),
  ];
  const saying = (columns: SheetProfile["columns"]): Profile => ({
    schemaVersion: 4,
    words: [],
    sheets: [{ sheet: "Agencies", dataset: "participation", headings: {}, columns, codes: {} }],
  });
  const readMatrix = (rows: LaidOutSheet["rows"], columns: SheetProfile["columns"]) =>
    read(saying(columns), withHeadings({}), { name: "Agencies", rows });
  const agencies = ({ records }: ReturnType<typeof read>) =>
    new Set(records.participation.map(({ agency }) => agency));
  const hub = { is: "agency", agency: "Intensive Family Support", part: "code" } as const;

  it("is which agency and which fact a column holds", () => {
    const coded = readMatrix(CODED, { "Family support hub": hub });
    expect(agencies(coded)).toEqual(
      new Set(["GP", "School", "Local/Other Police", "Intensive Family Support"]),
    );
    const column = coded.sheets[1]?.matches.find(({ heading }) => heading === "Family support hub");
    expect(column).toMatchObject({ because: "confirmed", confidence: 1, saying: hub });

    const ticked = readMatrix(TICKED, {
      "Hub came": { is: "agency", agency: "Intensive Family Support", part: "attended" },
    });
    const [first] = ticked.records.participation.filter(
      ({ agency }) => agency === "Intensive Family Support",
    );
    expect(first).toMatchObject({
      conferenceRef: "1",
      attended: true,
      invited: { missing: "no column" },
    });
    expect(ticked.records.participation).toHaveLength(8 * 4);
  });

  it("is that a column is nothing, in a matrix and in a list", () => {
    expect(agencies(readMatrix(CODED, { School: { is: "nothing" } })).has("School")).toBe(false);
    const list: Profile = {
      ...profile({}),
      sheets: [{ ...sheetSaying, columns: { Chair: { is: "nothing" } } }],
    };
    const [sheet] = read(list, withHeadings({})).sheets;
    expect(sheet?.matches.some(({ heading }) => heading === "Chair")).toBe(false);
    expect(sheet?.unmatched.map(({ heading }) => heading)).toContain("Chair");
  });

  it("is asked again when its heading has gone, and is not where it stays or was nothing", () => {
    const renamedHub = CODED.map((row, i) => (i === 0 ? row.with(4, "Hub") : row));
    const columns = { "Family support hub": hub, "Old column": { is: "nothing" } } as const;
    expect(readMatrix(CODED, columns).changes).toEqual([]);
    expect(readMatrix(renamedHub, columns).changes).toEqual([
      {
        kind: "heading changed",
        sheet: "Agencies",
        field: "Family support hub",
        fieldTitle: "Intensive Family Support: code",
        heading: "Family support hub",
        assumed: null,
      },
    ]);
  });

  it("names the number of the conference too, without making a list of the matrix", () => {
    const rows = CODED.map((row, i) => (i === 0 ? row.with(0, "Blue sky") : row));
    const confirmed: Profile = {
      schemaVersion: 4,
      words: [],
      sheets: [
        {
          sheet: "Agencies",
          dataset: "participation",
          headings: { conferenceRef: "Blue sky" },
          columns: {},
          codes: {},
        },
      ],
    };
    const understanding = read(confirmed, withHeadings({}), { name: "Agencies", rows });
    expect(understanding.sheets.map(({ layout }) => layout)).toEqual(["list", "code matrix"]);
    expect(understanding.records.participation).toHaveLength(8 * 4);
  });

  it("says which indicator a column of ticks is", () => {
    const rows = [
      ["Family no", "Domestic Violence", "Mental Health", "Blue sky"],
      ...Array.from({ length: 6 }, (_, i) => [String(i + 1), "x", "", "x"]),
    ];
    const said: Profile = {
      schemaVersion: 4,
      words: [],
      sheets: [
        {
          sheet: "Risks",
          dataset: "indicators",
          headings: {},
          columns: { "Blue sky": { is: "indicator", indicator: "MARAC" } },
          codes: {},
        },
      ],
    };
    const { records } = read(said, withHeadings({}), { name: "Risks", rows });
    expect(records.indicators[0]?.ticked).toEqual(["Domestic Violence", "MARAC"]);
  });
});

describe("a stored profile", () => {
  it("of a later version is left alone", () => {
    expect(readProfile({ schemaVersion: 5, anything: true })).toEqual({ kind: "newer" });
  });

  it.each([[null], ["text"], [{}], [{ schemaVersion: 1 }], [{ schemaVersion: 0, sheets: [] }]])(
    "that is %p cannot be read",
    (stored) => {
      expect(readProfile(stored).kind).toBe("unreadable");
    },
  );

  it("of the first version is brought up to date", () => {
    const { columns: _, codes: __, ...sheet } = sheetSaying;
    expect(readProfile({ schemaVersion: 1, sheets: [sheet] })).toEqual({
      kind: "read",
      value: profile({}),
    });
  });

  it("with an unknown dataset cannot be read", () => {
    const stored = { schemaVersion: 1, sheets: [{ sheet: "A", dataset: "recipes", headings: {} }] };
    expect(readProfile(stored).kind).toBe("unreadable");
  });
});

/** The profile that confirms sheets just as they were understood: lists, field by field. */
function profileOf(sheets: readonly UnderstoodSheet[]): Profile {
  const names = sheets.map(({ sheet }) => sheet);
  const lists = sheets.filter(
    ({ layout, sheet }, i) => layout === "list" && names.indexOf(sheet) === i,
  );
  return {
    schemaVersion: PROFILE_VERSION,
    words: [],
    sheets: lists.map(({ sheet, dataset, matches }) => ({
      sheet,
      dataset,
      headings: Object.fromEntries(matches.map(({ field, heading }) => [field, heading])),
      columns: {},
      codes: {},
    })),
  };
}
