import { beforeAll, describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { cellAddress } from "../../../src/domain/records/source";
import type { Profile, SheetProfile } from "../../../src/workbook/headings/profile";
import { understand } from "../../../src/workbook/records/understand";
import type { RawValue } from "../../../src/workbook/snapshot/snapshot";
import { meaningInWords } from "../../../src/workbook/snapshot/values/codeMeanings";
import { bookOf, type LaidOutSheet } from "../grids";
import { listed, type SampleTables, sampleTables } from "../sampleTables";

type Rows = readonly (readonly RawValue[])[];

let tables: SampleTables;
beforeAll(async () => {
  tables = await sampleTables();
});

const AGENCIES = ["GP", "School", "Police", "Social Worker"];
/** P present, O sent a report, A apologies: letters that mean something else to other teams. */
const CODES = ["P", "O", "A", "PO", ""];
const MATRIX: Rows = [
  ["Conference no", ...AGENCIES],
  ...Array.from({ length: 12 }, (_, i) => [
    String(i + 1),
    ...AGENCIES.map((_name, j) => CODES[(i + j) % CODES.length] ?? ""),
  ]),
];
const KEY: Rows = [
  ["P", "Present"],
  ["O", "Report only"],
  ["A", "Apologies"],
];
const HELD = { P: [true, false], O: [false, true], A: [false, false], PO: [true, true] };

const read = (rows: Rows, others: readonly LaidOutSheet[] = [], said: Partial<SheetProfile> = {}) =>
  understand(
    bookOf([
      { name: "Conferences", rows: listed(tables.conferences) },
      { name: "Agencies", rows },
      ...others,
    ]),
    { asAt: fromIso("2014-04-25"), profile: profileSaying(said) },
  );

const profileSaying = (said: Partial<SheetProfile>): Profile | null =>
  Object.keys(said).length === 0
    ? null
    : {
        schemaVersion: 4,
        words: [],
        sheets: [
          {
            sheet: "Agencies",
            dataset: "participation",
            headings: {},
            columns: {},
            codes: {},
            ...said,
          },
        ],
      };

const matrixOf = ({ sheets }: ReturnType<typeof read>) =>
  sheets.find(({ layout }) => layout === "code matrix");

/** What each agency did at each conference, as the codes of the matrix have it by the key. */
const asCoded = MATRIX.slice(1).flatMap(([ref, ...codes]) =>
  codes.flatMap((code, j) => {
    if (code === "") return [];
    const [attended, reportSent] = HELD[code as keyof typeof HELD];
    return [{ ref, agency: AGENCIES[j], invited: "yes", attended, reportSent }];
  }),
);

const participation = ({ records }: ReturnType<typeof read>) =>
  records.participation.map(({ conferenceRef: ref, agency, invited, attended, reportSent }) => ({
    ref,
    agency: agency === "Local/Other Police" ? "Police" : agency,
    invited,
    attended,
    reportSent,
  }));

const below = (key: Rows): Rows => [...MATRIX, [""], ["Key:"], ...key];
const beside = (key: Rows): Rows =>
  MATRIX.map((row, i) => (key[i - 1] ? [...row, "", ...(key[i - 1] ?? [])] : row));

describe("a key to the codes", () => {
  it.each<[string, () => ReturnType<typeof read>]>([
    ["below the table", () => read(below(KEY))],
    ["beside the table", () => read(beside(KEY))],
    [
      "with signs between",
      () => read(below(KEY.map(([code, words]) => [code ?? "", "=", words ?? ""]))),
    ],
    [
      "above it in one cell",
      () =>
        read([
          ["Key: P = present, O = report sent, did not attend; A = apologies"],
          [""],
          ...MATRIX,
        ]),
    ],
    [
      "in running text, with more to say than the codes",
      () =>
        read([
          [
            "Please use these codes only. P = present, O = sent a report (did not attend), A = did not attend or report. Blank = not invited. If in doubt ask.",
          ],
          [""],
          ...MATRIX,
        ]),
    ],
    [
      "in running text below the table",
      () => read(below([["P = attended, O = report only, A = neither attended nor reported"]])),
    ],
    [
      "a cell to a line",
      () => read(below([["P - Attended"], ["O - Report sent"], ["A - Did not attend"]])),
    ],
    [
      "on a sheet of notes",
      () => read(MATRIX, [{ name: "Notes", rows: [["How we record"], ...KEY] }]),
    ],
  ])("is read %s, in place of what the letters usually mean", (_, reading) => {
    const understanding = reading();
    expect(participation(understanding)).toEqual(asCoded);
    expect(understanding.problems).toEqual([]);
    expect(matrixOf(understanding)?.rowsRead).toBe(12);
  });

  it("is named with the codes it explains, and they are counted", () => {
    const codes = matrixOf(read(below(KEY)))?.codes;
    expect(codes).toHaveLength(4);
    expect(codes?.find(({ code }) => code === "A")).toEqual({
      code: "A",
      times: MATRIX.slice(1)
        .flat()
        .filter((code) => code === "A").length,
      meaning: "invited only",
      because: "key",
      key: "A18 on Agencies",
    });
    expect(codes?.find(({ code }) => code === "PO")?.meaning).toBe("attended, report sent");
  });

  it("leaves no letter to be guessed that it does not explain: each is reported at its cell", () => {
    const rows = below(KEY).map((row, i) =>
      i === 3 ? [...row.slice(0, 2), "R", ...row.slice(3)] : row,
    );
    const understanding = read(rows);
    expect(understanding.problems.map(({ kind, cell }) => [kind, cellAddress(cell)])).toEqual([
      ["unknown word", "C4"],
    ]);
    expect(matrixOf(understanding)?.codes.at(-1)).toMatchObject({
      code: "R",
      meaning: null,
      because: "unknown",
    });
  });

  it("is none where a single remark looks like one, or where it explains none of the codes", () => {
    const usual: Rows = MATRIX.map((row) =>
      row.map((cell) => ({ P: "A", O: "R", A: "I", PO: "AR" })[String(cell)] ?? cell),
    );
    const remark = [{ name: "Notes", rows: [["A - apologies were sent twice"]] }];
    const another = [
      {
        name: "Notes",
        rows: [
          ["X", "Absent"],
          ["Z", "Present"],
        ],
      },
    ];
    for (const others of [[], remark, another]) {
      const understanding = read(usual, others);
      expect(participation(understanding)).toEqual(asCoded);
      expect(matrixOf(understanding)?.codes.map(({ because }) => because)).toEqual(
        Array(4).fill("usual"),
      );
    }
  });

  it("that gives a code two meanings leaves it to be asked", () => {
    const understanding = read(below([...KEY, ["A", "Attended"]]));
    expect(matrixOf(understanding)?.codes.find(({ code }) => code === "A")?.because).toBe(
      "unknown",
    );
  });

  it("may explain figures", () => {
    const figures: Readonly<Record<string, RawValue>> = { P: 1, O: 2, A: 3, PO: "1+2" };
    const rows = below([
      [1, "Present"],
      [2, "Report only"],
      [3, "Apologies"],
    ]).map((row, i) =>
      i === 0 || i > 12
        ? row
        : [row[0] ?? "", ...row.slice(1).map((cell) => figures[String(cell)] ?? cell)],
    );
    const understanding = read(rows);
    expect(participation(understanding)).toEqual(asCoded);
    expect(understanding.problems).toEqual([]);
  });
});

describe("what the team confirmed of codes", () => {
  it("wins over the key and over what is usual", () => {
    const codes = { A: "attended uninvited", O: "not involved" } as const;
    const understanding = read(below(KEY), [], { codes });
    const { participation: records } = understanding.records;
    expect(records.filter(({ invited }) => invited === "no")).toHaveLength(
      asCoded.filter(({ attended, reportSent }) => !attended && !reportSent).length,
    );
    expect(records).toHaveLength(
      asCoded.filter(({ attended, reportSent }) => attended || !reportSent).length,
    );
    expect(matrixOf(understanding)?.codes.find(({ code }) => code === "A")).toMatchObject({
      meaning: "attended uninvited",
      because: "confirmed",
    });
  });
});

describe("a column of known agency whose codes nobody has explained", () => {
  it("is read with the others, and each of its cells is reported", () => {
    const rows = MATRIX.map((row, i) => [...row, i === 0 ? "CAMHS" : "zz"]);
    const understanding = read([...rows, [""], ["Key:"], ...KEY]);
    expect(understanding.problems).toHaveLength(12);
    expect(new Set(understanding.problems.map(({ found }) => found))).toEqual(new Set(["zz"]));
  });
});

describe("the words of a key", () => {
  it.each([
    ["Attended", "attended"],
    ["Present at conference", "attended"],
    ["Attended and sent report", "attended, report sent"],
    ["Attended, no report", "attended"],
    ["Report only", "report sent"],
    ["Apologies, report sent", "report sent"],
    ["Invited but did not attend", "invited only"],
    ["Apologies", "invited only"],
    ["DNA", "invited only"],
    ["Invited", "invited only"],
    ["Attended although not invited", "attended uninvited"],
    ["Not invited", "not involved"],
    ["Not known", "not known whether invited"],
    ["Report requested", undefined],
    ["Child's initials", undefined],
  ])("%s: %s", (words, meaning) => {
    expect(meaningInWords(words)).toBe(meaning);
  });
});
