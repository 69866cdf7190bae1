import {
  BLANK,
  cell,
  type DraftCell,
  type DraftSheet,
  letters,
  type MadeTracker,
  makeTracker,
} from "../book";
import { partsOf } from "../days";
import { arranged, readSample, type Sample } from "./sample";
import { place, type SampleList } from "./sampleList";

/** Groups of columns with the team's own headings, misspelt and abbreviated, over the sample's columns. */
const GROUPS: readonly (readonly [string, readonly (readonly [own: string, sample: string])[]])[] =
  [
    [
      "FAMILY",
      [
        ["Fam ref", "Family no"],
        ["No. of childern", "No. children"],
      ],
    ],
    [
      "CONFERENCE",
      [
        ["CPC No.", "Conf no"],
        ["Date held", "Conference date"],
        ["Typ of conf", "Conference type"],
        ["Chiar", "Chair"],
        ["Team requesting", "Requested by"],
        ["Prev. CPC", "Last conference (reviews)"],
        ["Strat Mtg", "Strategy meeting"],
      ],
    ],
    ["", [["", ""]]],
    [
      "OUTCOME",
      [
        ["Descision", "Outcome"],
        ["Cat. of abuse", "Category of plan"],
      ],
    ],
    [
      "PAPERWORK",
      [
        ["S/W rpt rec'd", "SW report received"],
        ["Outline plan circ'd", "Outline plan sent"],
        ["Mins to chair", "Minutes to chair"],
        ["Mins aproved", "Minutes approved"],
        ["Mins dist.", "Minutes distributed"],
      ],
    ],
    ["NOTES", [["Reasons for delay", "Reason for delay / comments"]]],
  ];
const COLUMNS = GROUPS.flatMap(([, columns]) => columns);

/** Blank columns at the left, and rows of titles above the groups. */
const LEFT = 2;
const TITLES: readonly (readonly string[])[] = [
  [],
  ["", "", "Conferences April 2013 to March 2014"],
  ["", "", "Please fill in every column. Dates as dd/mm/yyyy."],
  [],
  ["", "", "Key:", "Initial", "Review"],
  [],
  [],
];

/**
 * The sample under two- and three-row merged headings, in another order, under other names, with repeated
 * headings, sub-headings, spacer rows, a total, a hidden column and a hidden sheet.
 */
export async function makeGrouped(): Promise<MadeTracker> {
  const sample = await readSample();
  return makeTracker([
    { name: "Front page", rows: [[cell("CP conference log")], [cell("Updated weekly")]] },
    log(sample.conferences),
    attendance(sample),
    listed("Risk", sample.indicators, { isHidden: true }),
    listed("Kids", sample.children, { hiddenColumns: [place(sample.children, "Plan start")] }),
  ]);
}

function log(table: SampleList<DraftCell>): DraftSheet {
  const left = Array.from({ length: LEFT }, () => BLANK);
  const groups: DraftCell[] = [...left];
  const merged: string[] = [];
  const row = TITLES.length + 1;
  for (const [title, columns] of GROUPS) {
    const first = letters(groups.length);
    groups.push(cell(title), ...columns.slice(1).map(() => BLANK));
    if (columns.length > 1) merged.push(`${first}${row}:${letters(groups.length - 1)}${row}`);
  }
  const leaves = [...left, ...COLUMNS.map(([own]) => cell(own))];
  const date = place(table, "Conference date");
  const rows: DraftCell[][] = [];
  let month = 0;
  for (const one of table.rows) {
    const its = partsOf(Number(one[date]?.value)).month;
    if (its !== month) rows.push(...divider(its, leaves, rows.length > 0));
    month = its;
    rows.push([
      ...left,
      ...arranged(
        table,
        one,
        COLUMNS.map(([, heading]) => heading),
      ),
    ]);
  }
  const children = table.rows.map((one) => Number(one[place(table, "No. children")]?.value));
  const sum = children.reduce((all, figure) => all + figure, 0);
  const total = { ...cell(sum), formula: "SUM(D10:D200)" };
  return {
    name: "Log",
    rows: [
      ...TITLES.map((line) => line.map((text) => cell(text))),
      groups,
      leaves,
      ...rows,
      [],
      [...left, cell("TOTAL"), total],
    ],
    merged: [`C2:${letters(leaves.length - 1)}2`, ...merged],
    hiddenColumns: [LEFT + COLUMNS.findIndex(([own]) => own === "Mins aproved")],
  };
}

const MONTHS = "Jan Feb Mar April May June July Aug Sept Oct Nov Dec".split(" ");

function divider(month: number, leaves: readonly DraftCell[], notFirst: boolean): DraftCell[][] {
  const name = [BLANK, BLANK, cell(MONTHS[month - 1] ?? "")];
  if (!notFirst) return [name];
  return month % 2 === 0 ? [[], [...leaves], name] : [[], name];
}

/** Agencies side by side: "HEALTH" over "GP" over "Inv | Att | Rep", merged. */
function attendance({ participation: table }: Sample): DraftSheet {
  const text = (row: readonly DraftCell[], at: number) => String(row[at]?.value ?? "");
  const agencies = [...new Set(table.rows.map((row) => text(row, 1)))];
  const conferences = [...new Set(table.rows.map((row) => text(row, 0)))];
  const rows = conferences.map((conference) => {
    const own = table.rows.filter((row) => text(row, 0) === conference);
    const cells = agencies.flatMap((agency) => {
      const row = own.find((one) => text(one, 1) === agency);
      // In a matrix the agency has no cell of its own: its first mark stands for it.
      const [, name, invited, ...rest] = row ?? [];
      return row && invited && name?.id
        ? [{ ...invited, id: name.id }, ...rest]
        : [BLANK, BLANK, BLANK];
    });
    return [cell(Number(conference)), ...cells];
  });
  const first = (at: number) => letters(1 + at * 3);
  const last = (at: number) => letters(3 + at * 3);
  return {
    name: "Invites & attendance",
    rows: [
      [cell("Who was invited, who came, who sent a report")],
      [BLANK, cell("AGENCIES")],
      [BLANK, ...agencies.flatMap((agency) => [cell(agency), BLANK, BLANK])],
      [cell("CPC No."), ...agencies.flatMap(() => ["Inv", "Att", "Rep"].map((part) => cell(part)))],
      ...rows,
    ],
    merged: [
      `B2:${last(agencies.length - 1)}2`,
      ...agencies.map((_, at) => `${first(at)}3:${last(at)}3`),
    ],
  };
}

function listed(
  name: string,
  { headings, rows }: SampleList<DraftCell>,
  rest: Partial<DraftSheet>,
): DraftSheet {
  return { name, rows: [headings.map((heading) => cell(heading)), ...rows], ...rest };
}
