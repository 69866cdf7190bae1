import { beforeAll, describe, expect, it } from "@jest/globals";
import { place } from "../../scripts/trackers/relaid/sampleList";
import { dateParts, fromIso } from "../../src/domain/calendar/calendarDate";
import { understand } from "../../src/workbook/records/understand";
import type { Understanding } from "../../src/workbook/records/understanding";
import type { RawValue, WorkbookSnapshot } from "../../src/workbook/snapshot/snapshot";
import { dateOfSerial } from "../../src/workbook/snapshot/values/serials";
import { dateForms } from "./dateForms";
import { blanks, bookOf, type LaidOutSheet, mergedInRow } from "./grids";
import { type PlainRecords, plainRecords } from "./plainRecords";
import {
  CHILD_DATES,
  CONFERENCE_DATES,
  listed,
  renamed,
  reordered,
  rewritten,
  type SampleTables,
  sampleTables,
  type Table,
  without,
} from "./sampleTables";

let tables: SampleTables;
let asRead: PlainRecords;

beforeAll(async () => {
  tables = await sampleTables();
  asRead = plainRecords(read(plainBook({})).records);
});

const ASKED_AT = { asAt: fromIso("2014-04-25"), profile: null };

function read(snapshot: WorkbookSnapshot): Understanding {
  return understand(snapshot, ASKED_AT);
}

type Sheets = Readonly<
  Partial<Record<"conferences" | "children" | "participation" | "indicators", LaidOutSheet[]>>
>;

/** The sample as four plain sheets, with some of them laid out differently. */
function plainBook(sheets: Sheets): WorkbookSnapshot {
  return bookOf([
    ...(sheets.conferences ?? [{ name: "Conferences", rows: listed(tables.conferences) }]),
    ...(sheets.children ?? [{ name: "Children", rows: listed(tables.children) }]),
    ...(sheets.participation ?? [{ name: "Agencies", rows: listed(tables.participation) }]),
    ...(sheets.indicators ?? [{ name: "Indicators", rows: listed(tables.indicators) }]),
  ]);
}

const conferenceRows = (understanding: Understanding) =>
  understanding.sheets
    .filter(({ dataset }) => dataset === "conferences")
    .map(({ rowsRead, rowsSkipped }) => ({ rowsRead, ...rowsSkipped }));

describe("the sample, relaid out, gives the same records", () => {
  it("with every heading under another name", () => {
    const understanding = read(
      plainBook({
        conferences: [
          {
            name: "Tracker",
            rows: listed(
              renamed(tables.conferences, [
                "Ref",
                "Fam ref/UPN/Mosaic ID",
                "Conf type",
                "Referring team",
                "Date of strategy discussion",
                "CP Conf Date",
                "Date of previous conf",
                "Chaired by",
                "How many children",
                "S/W rpt rec'd",
                "Decision",
                "Cat of plan",
                "Outline plan dist'd",
                "Mins sent to chair",
                "Mins approved by chair",
                "Full record circulated",
                "Why late / notes",
              ]),
            ),
          },
        ],
        children: [
          {
            name: "CYP",
            rows: listed(
              renamed(tables.children, [
                "Household",
                "Client ID",
                "Child's name",
                "D.O.B.",
                "Expected date of delivery",
                "Sex",
                "Age at ICPC",
                "CPP start date",
                "Date plan ceased",
                "Abuse category",
                "PN code",
              ]),
            ),
          },
        ],
        participation: [
          {
            name: "Who came",
            rows: listed(
              renamed(tables.participation, [
                "Conference ID",
                "Organisation",
                "Inv",
                "Present",
                "Sent report",
              ]),
            ),
          },
        ],
        indicators: [
          {
            name: "Risk",
            rows: listed(
              renamed(tables.indicators, [
                "Family ID",
                "Poor parenting history",
                "Prev. children removed",
                "DV",
                "Parental mental health",
                "Drugs",
                "Mappa",
                "Marac",
                "Alcohol",
                "Previous criminal history",
                "SHB",
              ]),
            ),
          },
        ],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
    expect(understanding.sheets.flatMap(({ unmatched }) => unmatched)).toEqual([]);
  });

  it("with misspelt headings", () => {
    const understanding = read(
      plainBook({
        conferences: [
          {
            name: "Log",
            rows: listed(
              renamed(tables.conferences, [
                "Conferance no",
                "Famliy no",
                "Confrence type",
                "Requsted by",
                "Stratagy meeting",
                "Conference  DATE",
                "Last confrence",
                "Chiar",
                "No. of childern",
                "SW reprot recieved",
                "Outcme",
                "Catagory of plan",
                "Outine plan sent",
                "Minuets to chair",
                "Minutes aproved",
                "Minutes distibuted",
                "Reson for delay",
              ]),
            ),
          },
        ],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
  });

  it("with columns in another order, columns of the team's own, and starting at D9", () => {
    const order = [
      "Minutes distributed",
      null,
      "Outcome",
      "Conference date",
      "Family no",
      "Chair",
      "Minutes approved",
      "No. children",
      "Category of plan",
      "Minutes to chair",
      "Last conference (reviews)",
      "Requested by",
      null,
      "Outline plan sent",
      "SW report received",
      "Strategy meeting",
      "Conf no",
      "Conference type",
      "Reason for delay / comments",
    ];
    const shuffled = reordered(tables.conferences, order);
    const headings = [...shuffled.headings, "Room booked", "Interpreter", "Parking", "Cost code"];
    const rows = shuffled.rows.map((row, i) => [
      ...row,
      41_300 + i,
      i % 2 ? "Y" : "N",
      "",
      5_500 + i,
    ]);
    const understanding = read(
      plainBook({
        conferences: [{ name: "Log", rows: [headings, ...rows], firstRow: 8, firstColumn: 3 }],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
    expect(understanding.sheets[0]?.unmatched.map(({ heading }) => heading)).toEqual([
      "Room booked",
      "Interpreter",
      "Parking",
      "Cost code",
    ]);
    expect(understanding.records.conferences[0]?.sources[0].row).toBe(9);
  });

  it("with the headings in row 40, under titles, notes and a key", () => {
    const notes = Array.from({ length: 39 }, (_, i) => {
      if (i === 0) return ["Child Protection Conferences: tracking log"];
      if (i === 3) return ["Key:", "ICPC", "Initial conference", "RCPC", "Review conference"];
      if (i === 7) return ["Minutes", "Sent to chair within 5 days, then distributed to all"];
      return i % 4 === 0 ? ["", `Note ${i} for whoever fills in this log`] : [];
    });
    const understanding = read(
      plainBook({
        conferences: [{ name: "Log", rows: [...notes, ...listed(tables.conferences)] }],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
    expect(understanding.sheets[0]?.headerRows).toEqual([39]);
  });

  it.each([true, false])(
    "with groups of columns over two rows (merged areas known: %s)",
    (known) => {
      const top = blanks(17).map(String);
      const below = [...tables.conferences.headings];
      const group = (from: string, to: string, title: string, names: readonly string[]) => {
        const first = place(tables.conferences, from);
        top[first] = title;
        names.forEach((name, i) => {
          below[first + i] = name;
        });
        return mergedInRow(1, first, place(tables.conferences, to));
      };
      const merged = [
        group("Minutes to chair", "Minutes distributed", "Minutes", [
          "To chair",
          "Approved",
          "Distributed",
        ]),
        group("Strategy meeting", "Last conference (reviews)", "DATES", [
          "Strategy",
          "Conference",
          "Previous conference",
        ]),
        mergedInRow(0, 0, 16),
      ];
      const understanding = read(
        plainBook({
          conferences: [
            {
              name: "Log",
              rows: [["Conference log 2013-14"], top, below, ...tables.conferences.rows],
              merged: known ? merged : [],
            },
          ],
        }),
      );
      expect(plainRecords(understanding.records)).toEqual(asRead);
      if (!known) return;
      expect(understanding.sheets[0]?.headerRows).toEqual([1, 2]);
      const heading = understanding.sheets[0]?.matches.find(
        ({ field }) => field === "minutesToChair",
      );
      expect(heading?.heading).toBe("Minutes / To chair");
    },
  );

  it("with a row for each child of the family", () => {
    const family = place(tables.conferences, "Family no");
    const children = new Map<RawValue, (readonly RawValue[])[]>();
    for (const row of tables.children.rows) {
      children.set(row[0] ?? "", [...(children.get(row[0] ?? "") ?? []), row]);
    }
    const own = ["Child ID", "Name", "DOB", "EDD (unborn)", "Gender", "Age at conference"];
    const plan = ["Plan start", "Plan end", "Participation"];
    const of = (row: readonly RawValue[], names: readonly string[]) =>
      names.map((name) => row[place(tables.children, name)] ?? "");
    const rows = tables.conferences.rows.flatMap((row) =>
      (children.get(row[family] ?? "") ?? [blanks(11)]).map((child) => [
        ...row.slice(0, 8),
        ...of(child, own),
        ...row.slice(8),
        ...of(child, plan),
      ]),
    );
    const headings = [
      ...tables.conferences.headings.slice(0, 8),
      ...own,
      ...tables.conferences.headings.slice(8),
      ...plan,
    ];
    const understanding = read(
      plainBook({ conferences: [{ name: "Log", rows: [headings, ...rows] }], children: [] }),
    );
    const leaveOut = ["childRef"];
    expect(plainRecords(understanding.records, leaveOut).conferences).toEqual(
      plainRecords(read(plainBook({})).records, leaveOut).conferences,
    );
    const [withSiblings] = understanding.records.conferences.filter(
      ({ familyRef, type }) => familyRef === "2" && type === "initial",
    );
    expect(withSiblings?.sources.map(({ row }) => row)).toHaveLength(4);
    // A plan's category stands on the conference's row.
    expect(plainRecords(understanding.records, ["category"]).children).toEqual(
      plainRecords(read(plainBook({})).records, ["category"]).children,
    );
  });

  it("on a sheet for each quarter, with sub-headings, repeated headings, spacers and totals", () => {
    const date = place(tables.conferences, "Conference date");
    const quarterOf = (row: readonly RawValue[]) => {
      const day = dateOfSerial(Number(row[date]), 1900);
      const { month } = dateParts(day ?? fromIso("2013-04-01"));
      return Math.floor(((month + 8) % 12) / 3) + 1;
    };
    const conferences = [1, 2, 3, 4].map((quarter): LaidOutSheet => {
      const rows = tables.conferences.rows.filter((row) => quarterOf(row) === quarter);
      const children = rows.reduce((sum, row) => sum + Number(row[8]), 0);
      return {
        name: `Q${quarter} 2013-14`,
        visibility: quarter === 1 ? "hidden" : "visible",
        rows: [
          [`Quarter ${quarter}`],
          tables.conferences.headings,
          [`Quarter ${quarter}`],
          ...rows.slice(0, 5),
          [],
          tables.conferences.headings,
          ["", "Second half of the quarter"],
          ...rows.slice(5),
          [],
          ["Total", "", "", "", "", rows.length, "", "", children],
        ],
      };
    });
    const understanding = read(plainBook({ conferences }));
    expect(plainRecords(understanding.records)).toEqual(asRead);
    expect(understanding.problems).toEqual([]);
    for (const { rowsRead: _, ...skipped } of conferenceRows(understanding)) {
      expect(skipped).toEqual({ blank: 2, total: 1, subheading: 2, repeatedHeader: 1 });
    }
    expect(understanding.sheets.filter(({ hidden }) => hidden).map(({ sheet }) => sheet)).toEqual([
      "Q1 2013-14",
    ]);
  });

  it.each(["three rows", "two rows", "one row"])(
    "with agencies side by side under %s",
    (header) => {
      const [ref = 0, agency = 1] = [0, 1];
      const agencies = [...new Set(tables.participation.rows.map((row) => String(row[agency])))];
      const conferences = [...new Set(tables.participation.rows.map((row) => row[ref] ?? ""))];
      const cells = new Map(
        tables.participation.rows.map((row) => [`${row[ref]} ${row[agency]}`, row.slice(2)]),
      );
      const rows = conferences.map((conference) => [
        conference,
        ...agencies.flatMap((name) => cells.get(`${conference} ${name}`) ?? blanks(3)),
      ]);
      const names = ["", ...agencies.flatMap((name) => [name, "", ""])];
      const parts = ["Conf no", ...agencies.flatMap(() => ["Inv", "Att", "Rep"])];
      const groups = ["", "HEALTH", ...blanks(8), "EDUCATION"];
      const inOneRow = [
        "Conf no",
        ...agencies.flatMap((name) => [`${name} - Inv`, `${name} - Att`, `${name} - Rep`]),
      ];
      const headings = {
        "three rows": [groups, names, parts],
        "two rows": [names, parts],
        "one row": [inOneRow],
      };
      const understanding = read(
        plainBook({
          participation: [
            {
              name: "Agencies",
              rows: [["Attendance"], ...(headings[header as keyof typeof headings] ?? []), ...rows],
            },
          ],
        }),
      );
      expect(plainRecords(understanding.records)).toEqual(asRead);
      expect(understanding.sheets[2]?.layout).toBe("matrix");
    },
  );

  it("with a code for each agency", () => {
    const code = ([, , invited, attended, report]: readonly RawValue[]) => {
      const letters = `${attended === "Y" ? "A" : ""}${report === "Y" ? "R" : ""}`;
      if (letters !== "") return letters;
      return invited === "?" ? "?" : "I";
    };
    const agencies = [...new Set(tables.participation.rows.map((row) => String(row[1])))];
    const conferences = [...new Set(tables.participation.rows.map((row) => row[0] ?? ""))];
    const codes = new Map(
      tables.participation.rows.map((row) => [`${row[0]} ${row[1]}`, code(row)]),
    );
    const rows = conferences.map((conference) => [
      conference,
      ...agencies.map((name) => codes.get(`${conference} ${name}`) ?? ""),
    ]);
    const understanding = read(
      plainBook({
        participation: [{ name: "Agencies", rows: [["Conference no", ...agencies], ...rows] }],
      }),
    );
    expect(plainRecords(understanding.records, ["invited"])).toEqual(
      plainRecords(read(plainBook({})).records, ["invited"]),
    );
    expect(understanding.sheets[2]?.layout).toBe("code matrix");
  });

  it("with all dates typed as text, in every form, each reported", () => {
    const forms = dateForms();
    const asText = (value: RawValue, row: number) =>
      typeof value === "number" ? (forms[row % forms.length]?.(value) ?? "") : value;
    const understanding = read(
      plainBook({
        conferences: [
          { name: "Log", rows: listed(rewritten(tables.conferences, CONFERENCE_DATES, asText)) },
        ],
        children: [
          { name: "Children", rows: listed(rewritten(tables.children, CHILD_DATES, asText)) },
        ],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
    const dates = (table: Table, headings: readonly string[]) =>
      table.rows.flatMap((row) => headings.filter((name) => row[place(table, name)] !== "")).length;
    expect(new Set(understanding.problems.map(({ kind }) => kind))).toEqual(
      new Set(["date typed as text"]),
    );
    expect(understanding.problems).toHaveLength(
      dates(tables.conferences, CONFERENCE_DATES) + dates(tables.children, CHILD_DATES),
    );
  });

  it("in the 1904 date system", () => {
    const later = (value: RawValue) => (typeof value === "number" ? value - 1462 : value);
    const understanding = understand(
      bookOf(
        [
          { name: "Log", rows: listed(rewritten(tables.conferences, CONFERENCE_DATES, later)) },
          { name: "Children", rows: listed(rewritten(tables.children, CHILD_DATES, later)) },
          { name: "Agencies", rows: listed(tables.participation) },
          { name: "Indicators", rows: listed(tables.indicators) },
        ],
        1904,
      ),
      ASKED_AT,
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
  });

  it('with reviews that are only called "Review"', () => {
    const onlyReview = (value: RawValue) => (String(value).startsWith("Review") ? "RCPC" : "ICPC");
    const understanding = read(
      plainBook({
        conferences: [
          {
            name: "Log",
            rows: listed(rewritten(tables.conferences, ["Conference type"], onlyReview)),
          },
        ],
      }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
  });

  it("with initial conferences and reviews on sheets of their own, which say the type", () => {
    const type = place(tables.conferences, "Conference type");
    const initial = tables.conferences.rows.filter((row) => row[type] === "Initial");
    const reviews = tables.conferences.rows.filter((row) => row[type] !== "Initial");
    const sheet = (name: string, rows: Table["rows"]): LaidOutSheet => ({
      name,
      rows: listed(without({ ...tables.conferences, rows }, ["Conference type"])),
    });
    const understanding = read(
      plainBook({ conferences: [sheet("ICPCs 13-14", initial), sheet("RCPCs 13-14", reviews)] }),
    );
    expect(plainRecords(understanding.records)).toEqual(asRead);
    expect(understanding.available.has("conferences", "type")).toBe(true);
  });

  it.each(["✔", "x", "X", "Y", "Yes", "1", 1, true, "TRUE"])(
    "with indicators marked by %p",
    (mark) => {
      const [, ...indicators] = tables.indicators.headings;
      const marked = rewritten(tables.indicators, indicators, () => mark);
      const blank = mark === "Y" ? "N" : mark === 1 ? 0 : mark === true ? false : "-";
      const rows = marked.rows.map((row) => row.map((value) => (value === "" ? blank : value)));
      const understanding = read(
        plainBook({ indicators: [{ name: "Risk", rows: [marked.headings, ...rows] }] }),
      );
      expect(plainRecords(understanding.records)).toEqual(asRead);
    },
  );
});
