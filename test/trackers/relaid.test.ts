import { describe, expect, it } from "@jest/globals";
import type { MadeTracker } from "../../scripts/trackers/book";
import { makeChildRows, TEXT_DATES } from "../../scripts/trackers/relaid/childRows";
import { makeGrouped } from "../../scripts/trackers/relaid/grouped";
import { makeQuarters } from "../../scripts/trackers/relaid/quarters";
import type { Report } from "../../src/cli/report";
import appendices from "../fixtures/appendices-2013-14.json";
import { late } from "../fixtures/sample-late-steps.json";
import { checkFile, inOrder, triples } from "./checked";

/** The sample's findings by its own cells: late steps as another program found them, and reviews that are due. */
const OF_THE_SAMPLE: readonly (readonly [id: string, code: string])[] = [
  ...late.map(([code, cell]) => [`Conferences!${cell}`, String(code)] as const),
  // Families 14, 107 and 108 have no review since, family 2 needs one by 4 May.
  ...["F43", "F38", "F39", "F49"].map((cell) => [`Conferences!${cell}`, "T04"] as const),
];

/** Youth came to conference 1 without an invitation, and more often than it was invited. */
const YOUTH = ["Agency participation!B12", "D10"] as const;
/** A plan of the sample ended on a day on which its family had no conference. */
const ENDED_ALONE = ["Children!I22", "D17"] as const;

const placed = (
  { placeOf }: MadeTracker,
  findings: readonly (readonly [id: string, code: string])[],
): readonly (readonly [string, string, string])[] =>
  findings.map(([id, code]) => [...placeOf(id), code]);

const printed = appendices.tables.filter(({ columns }) => columns !== null);

/** The report's tables in the form of the printed appendices, except some. */
function tablesOf({ tables }: Report, leftOut: readonly string[]) {
  return printed
    .filter(({ id }) => !leftOut.includes(id))
    .map(({ id }) => tables.find((table) => table.id === id));
}

function tablesAsPrinted(leftOut: readonly string[]) {
  return printed
    .filter(({ id }) => !leftOut.includes(id))
    .map(({ id, caption, columns, rows, groups }) => ({
      id,
      caption,
      columns,
      rows: rows ?? groups?.flatMap(([, lines]) => (Array.isArray(lines) ? lines : [])),
    }));
}

describe("The sample, relaid out as a file", () => {
  it.each([
    ["under merged headings, with sub-headings, totals and hidden parts", makeGrouped],
    ["on a sheet for each quarter in the 1904 date system", makeQuarters],
  ])("%s, has the sample's findings at their new cells, and its tables", async (_, make) => {
    const made = await make();
    const { report } = await checkFile(made.bytes);
    expect(triples(report)).toEqual(inOrder(placed(made, [...OF_THE_SAMPLE, YOUTH, ENDED_ALONE])));
    expect(report.counts).toMatchObject({ conferences: 70, children: 61, families: 36 });
    expect(tablesOf(report, [])).toEqual(tablesAsPrinted([]));
  });

  it("with a row for each child, dates typed as text and codes for agencies", async () => {
    const made = await makeChildRows();
    const { report } = await checkFile(made.bytes);
    // A column of dates typed as text is reported once, at the first of them.
    const firstRows = { 3: ["Strategy meeting", "Outline plan sent"], 23: ["EDD (unborn)"] };
    const untidy = TEXT_DATES.map((heading) => {
      const found = Object.entries(firstRows).find(([, names]) => names.includes(heading));
      return ["Database", `${COLUMN_OF[heading]}${found?.[0] ?? 2}`, "D14"] as const;
    });
    const endedAlone = ["Database", "X25", "D17"] as const;
    expect(triples(report)).toEqual(
      inOrder([...placed(made, OF_THE_SAMPLE), ...untidy, endedAlone]),
    );
    expect(report.counts).toMatchObject({ conferences: 70, children: 61, families: 36 });
    // A code cannot say that an agency came uninvited: Table 4 then counts other invitations.
    expect(tablesOf(report, ["table-4"])).toEqual(tablesAsPrinted(["table-4"]));
  });
});

/** Columns of dates in the sheet with a row for each child. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  "Strategy meeting": "E",
  "Conference date": "F",
  "Last conference (reviews)": "G",
  DOB: "J",
  "EDD (unborn)": "K",
  "SW report received": "O",
  "Outline plan sent": "R",
  "Minutes to chair": "S",
  "Minutes approved": "T",
  "Minutes distributed": "U",
  "Plan start": "W",
  "Plan end": "X",
};
