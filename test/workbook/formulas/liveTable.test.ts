import { describe, expect, it } from "@jest/globals";
import { DEFAULT_TABLE_OPTIONS } from "../../../src/domain/settings/tableOptions";
import type { RawValue } from "../../../src/workbook/snapshot/snapshot";
import { sampleSnapshot } from "../../snapshotOf";
import { bookOf, type LaidOutSheet } from "../grids";
import { formulasOf, liveTablesOf } from "./building";

const HEADINGS = [
  "Conf no",
  "Family no",
  "Conference type",
  "Conference date",
  "Outcome",
  "Category of plan",
];
const MAY = 41410;

function log(name: string, ...rows: readonly (readonly RawValue[])[]): LaidOutSheet {
  return { name, rows: [HEADINGS, ...rows] };
}

const made = "Child protection plan";
const first = [1, 1, "Initial", MAY, made, "Neglect"];

describe("A table as formulas", () => {
  it("counts where the tracker stands, with rows to spare for what is added", () => {
    const tables = liveTablesOf(bookOf([log("O'Brien's log", first)]));
    expect(formulasOf(tables.get("figure-1"))["0,1"]).toBe(
      "=COUNTIFS('O''Brien''s log'!$D$2:$D$502,\">=41365\",'O''Brien''s log'!$D$2:$D$502,\"<41730\"," +
        "'O''Brien''s log'!$C$2:$C$502,\"=Initial\",'O''Brien''s log'!$E$2:$E$502,\"=Child protection plan\"," +
        "'O''Brien''s log'!$F$2:$F$502,\"=Neglect\")",
    );
  });

  it("writes days as the workbook's date system counts them", () => {
    const in1904 = [1, 1, "Initial", MAY - 1462, made, "Neglect"];
    const tables = liveTablesOf(bookOf([log("Log", in1904)], 1904));
    expect(formulasOf(tables.get("figure-1"))["0,1"]).toContain(
      "'Log'!$D$2:$D$502,\">=39903\",'Log'!$D$2:$D$502,\"<40268\"",
    );
  });

  it("adds up what stands on several sheets", () => {
    const tables = liveTablesOf(
      bookOf([log("Quarter 1", first), log("Quarter 2", [2, 2, ...first.slice(2)])]),
    );
    const formula = formulasOf(tables.get("figure-1"))["0,1"] ?? "";
    expect(formula.match(/COUNTIFS\('Quarter [12]'/g)).toEqual([
      "COUNTIFS('Quarter 1'",
      "COUNTIFS('Quarter 2'",
    ]);
  });

  it("looks for every word that the team uses for the same", () => {
    const other = [2, 2, "ICPC", MAY, made, "Neglect"];
    const tables = liveTablesOf(bookOf([log("Log", first, other)]));
    const formula = formulasOf(tables.get("figure-1"))["0,1"] ?? "";
    expect(formula).toContain('"=Initial"');
    expect(formula).toContain('"=ICPC"');
  });

  it("reads no row below the list where something else stands there", () => {
    const sheet = log("Log", first, [], [], [], ["", "", "", "", "", "Checked by the chair"]);
    expect(formulasOf(liveTablesOf(bookOf([sheet])).get("figure-1"))["0,1"]).toContain(
      "$D$2:$D$2,",
    );
  });

  it("leaves as a value what it has no word or no column for", () => {
    const tables = liveTablesOf(bookOf([log("Log", first)]));
    const { live } = tables.get("figure-1") ?? {};
    // No review has been held: what the team calls one is not known.
    expect(live?.without).toEqual([{ row: 0, column: 2 }]);
    expect(tables.get("key-figures")?.live.formulas ?? []).toEqual([]);
  });

  it("leaves as values what is no row for row: a conference with a row for each child", () => {
    const headings = [...HEADINGS, "Child ID"];
    const rows = [
      [...first, "CH1"],
      [...first, "CH2"],
    ];
    const tables = liveTablesOf(bookOf([{ name: "Log", rows: [headings, ...rows] }]));
    expect(tables.get("figure-1")?.rows[0]?.cells[1]?.value).toBe(1);
    expect(formulasOf(tables.get("figure-1"))).toEqual({});
  });
});

describe("Words of the workbook in a formula", () => {
  const agency = 'The "A* Team"?';
  const participation = (ref: RawValue, name = agency): LaidOutSheet => ({
    name: "Agencies",
    rows: [
      ["Conf no", "Agency", "Invited", "Attended", "Report sent"],
      [ref, name, "Y", "Y", "N"],
      [1, "GP", "Y", "N", "Y"],
    ],
  });
  const agencies = [
    { name: agency, group: "HEALTH", synonyms: [] } as const,
    { name: "GP", group: "HEALTH", synonyms: [] } as const,
  ];

  it("are quoted, also where a text looks like a formula's end", () => {
    const tables = liveTablesOf(bookOf([log("Log", first), participation(1)]), { agencies });
    const formula = formulasOf(tables.get("table-4"))["0,2"] ?? "";
    expect(formula).toContain(`'Agencies'!$B$2:$B$503="The ""A* Team""?"`);
    expect(formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "")).not.toContain("Team");
  });

  it("are those of an agency that is on no list, however it is spelt", () => {
    const sheet = participation(1, "Fire service");
    const other = [2, "FIRE  service", "Y", "N", "Y"];
    const rows = [...sheet.rows, other];
    const tables = liveTablesOf(bookOf([log("Log", first), { ...sheet, rows }]));
    const table = tables.get("table-4");
    const line = table?.rows.findIndex(({ cells }) => cells[0]?.value === "“Fire service”");
    const formula = formulasOf(table)[`${line},2`] ?? "";
    expect(formula).toContain(`="Fire service"`);
    expect(formula).toContain(`="FIRE  service"`);
  });

  it("are not looked for where a reference of the team's would be read as a wildcard", () => {
    const tables = liveTablesOf(bookOf([log("Log", first), participation("1*")]), { agencies });
    expect(formulasOf(tables.get("table-4"))).toEqual({
      "2,1": "=SUM([0,1]:[1,1])",
      "2,2": "=SUM([0,2]:[1,2])",
      "2,3": "=SUM([0,3]:[1,3])",
    });
  });
});

describe("The sample's tables as formulas", () => {
  it("are formulas in every number of the printed appendices", async () => {
    const tables = { ...DEFAULT_TABLE_OPTIONS, indicatorTotals: true };
    const live = liveTablesOf(await sampleSnapshot(), { tables });
    const printed = [...live.values()].filter(({ appendix }) => appendix !== null);
    expect(
      printed.map(({ id, live: { formulas, without } }) => [id, formulas.length, without.length]),
    ).toEqual([
      ["figure-1", 16, 0],
      ["figure-2", 20, 0],
      ["figure-3", 50, 0],
      ["table-1", 10, 0],
      ["table-2a", 15, 0],
      ["table-2b", 16, 0],
      ["table-3", 4, 0],
      ["table-4", 57, 0],
    ]);
  });

  it("are formulas in every number of the attendance by type, its percentages too", async () => {
    const table = liveTablesOf(await sampleSnapshot()).get("attendance-by-type");
    expect(table?.live.formulas).toHaveLength(147);
    expect(table?.live.without).toEqual([]);
    expect(formulasOf(table)["1,4"]).toMatch(/^=IF\(\(SUMPRODUCT\(.+\)\)=0,"–",\(.+\)\/\(.+\)\)$/);
  });

  it("name only functions that Excel 2016 has, and no volatile one where the as-at day is fixed", async () => {
    const live = liveTablesOf(await sampleSnapshot());
    const names = new Set<string>();
    for (const table of live.values()) {
      for (const formula of Object.values(formulasOf(table))) {
        const plain = formula.replaceAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
        for (const [, name = ""] of plain.matchAll(/([A-Z]+)\(/g)) names.add(name);
      }
    }
    expect([...names].sort()).toEqual([
      "COUNTIFS",
      "DATE",
      "DAY",
      "IF",
      "INT",
      "ISNUMBER",
      "MATCH",
      "MONTH",
      "SUM",
      "SUMPRODUCT",
      "YEAR",
    ]);
  });
});
