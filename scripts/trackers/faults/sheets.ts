import { BLANK, cell, type DraftCell, type DraftSheet, letters } from "../book";
import { partsOf, serial } from "../days";
import type { ConferenceRow } from "./conferences";
import { AGENCIES, type ChildRow, type Marks } from "./people";

/** A tracker of every dataset, to be laid out and to have faults put in. */
export interface MadeUpTracker {
  readonly conferences: ConferenceRow[];
  readonly children: ChildRow[];
  readonly attendance: Map<string, Marks>;
  readonly enquiries: Record<string, number | string>[];
  readonly actions: Record<string, number | string>[];
  /** What the last row of the second log says is the number of children. */
  total: number;
}

type Column<Row> = readonly [field: keyof Row & string, heading: string];

/** Groups of columns over their headings, in the order of the sheet; an empty column stands among them. */
const GROUPS: readonly (readonly [string, readonly Column<ConferenceRow>[]])[] = [
  [
    "Family",
    [
      ["family", "Fam no."],
      ["no", "Conf no."],
      ["children", "No. of chn"],
    ],
  ],
  [
    "Conference",
    [
      ["date", "Held on"],
      ["type", "Type (ICPC/RCPC)"],
      ["previous", "Prev. conf."],
      ["strategy", "Strat. Disc."],
      ["notified", "Notified of transfer"],
      ["report", "S/W rpt rec'd"],
    ],
  ],
  [
    "Decision",
    [
      ["outcome", "Outcme"],
      ["category", "Catagory"],
    ],
  ],
  [
    "Afterwards",
    [
      ["outline", "Outline plan dist'd"],
      ["toChair", "Mins to Chair"],
      ["approved", "Mins app'd"],
      ["distributed", "Full record circ'd"],
      ["coreGroup", "1st core group"],
    ],
  ],
  ["Remarks", [["comments", "Comments / reason for delay"]]],
];

const COLUMNS = GROUPS.flatMap(([, columns]) => columns);
/** Zero-based column of the first heading, of the groups' own gap, and rows of titles above. */
const FIRST_COLUMN = 1;
const GAP_AFTER = "report";

const DATES: ReadonlySet<string> = new Set(
  "date previous strategy notified report outline toChair approved distributed coreGroup".split(
    " ",
  ),
);

/** All sheets of the tracker: two logs, and one for each other dataset. */
export function sheetsOf(tracker: MadeUpTracker): readonly DraftSheet[] {
  const half = serial("2013-10-01");
  const isEarly = ({ no }: ConferenceRow) => {
    const day = tracker.conferences.find((row) => row.no === no)?.date;
    return typeof day === "number" ? day < half : true;
  };
  return [
    notes(),
    log("Apr-Sep 13", tracker.conferences.filter(isEarly), null),
    log(
      "Oct 13-Apr 14",
      tracker.conferences.filter((row) => !isEarly(row)),
      tracker.total,
    ),
    children(tracker.children),
    attendance(tracker),
    indicators(),
    listOf("S47 & assessments", ENQUIRY_HEADINGS, tracker.enquiries, "enquiry"),
    listOf("Action log", ACTION_HEADINGS, tracker.actions, "action"),
  ];
}

function notes(): DraftSheet {
  const lines = ["How we keep this log", "One row for each conference", "Dates are dd/mm/yyyy"];
  return { name: "READ ME", rows: lines.map((line) => [cell(line)]) };
}

function log(name: string, rows: readonly ConferenceRow[], total: number | null): DraftSheet {
  const heads = headings();
  const laidOut: DraftCell[][] = [
    [],
    [BLANK, cell("Child Protection Conferences"), BLANK, BLANK, cell("Admin ext."), cell(7755)],
    [],
    heads.groups,
    heads.leaves,
  ];
  let month = 0;
  rows.forEach((row, i) => {
    const its = typeof row.date === "number" ? partsOf(row.date).month : month;
    if (its !== month) laidOut.push(...divider(its, i));
    month = its;
    laidOut.push(rowOf(row));
  });
  if (total !== null) laidOut.push([], totalRow(total));
  return { name, rows: laidOut, merged: ["B2:D2", ...heads.merged] };
}

const MONTHS = "Jan Feb March April May June July August Sept Oct Nov Dec".split(" ");

/** A spacer row and the month's name; every third time the headings again. */
function divider(month: number, place: number): DraftCell[][] {
  const name = [BLANK, cell(MONTHS[month - 1] ?? "")];
  if (place === 0) return [name];
  return month % 3 === 0 ? [[], headings().leaves, name] : [[], name];
}

function headings() {
  const groups: DraftCell[] = blanks(FIRST_COLUMN);
  const leaves: DraftCell[] = blanks(FIRST_COLUMN);
  const merged: string[] = [];
  for (const [title, columns] of GROUPS) {
    const first = leaves.length;
    for (const [field, heading] of columns) {
      leaves.push(cell(heading));
      if (field === GAP_AFTER) leaves.push(BLANK);
    }
    groups[first] = cell(title);
    const last = first + columns.length - 1;
    if (columns.length > 1) merged.push(`${letters(first)}4:${letters(last)}4`);
  }
  return { groups: Array.from(leaves, (_, i) => groups[i] ?? BLANK), leaves, merged };
}

function rowOf(row: ConferenceRow): DraftCell[] {
  const cells: DraftCell[] = blanks(FIRST_COLUMN);
  for (const [field] of COLUMNS) {
    cells.push(dated(row[field], `conference ${row.no} ${field}`, DATES.has(field)));
    if (field === GAP_AFTER) cells.push(BLANK);
  }
  return cells;
}

function totalRow(total: number): DraftCell[] {
  return [BLANK, cell("Total"), BLANK, cell(total, "total children")];
}

function dated(value: number | string, id: string, isDate: boolean): DraftCell {
  return { value, id, ...(isDate && typeof value === "number" ? { isDate } : {}) };
}

function blanks(count: number): DraftCell[] {
  return Array.from({ length: count }, () => BLANK);
}

const CHILD_HEADINGS: readonly Column<ChildRow>[] = [
  ["id", "Child's ID"],
  ["born", "D.O.B."],
  ["planStart", "CPP start"],
  ["family", "Family"],
  ["expected", "E.D.D."],
  ["category", "Cat. of abuse"],
  ["age", "Age at conf."],
  ["planEnd", "CPP end"],
  ["participation", "PN code"],
  ["plansBefore", "Previous plans"],
];
const CHILD_DATES: ReadonlySet<string> = new Set(["born", "planStart", "expected", "planEnd"]);

function children(rows: readonly ChildRow[]): DraftSheet {
  return {
    name: "Children",
    rows: [
      CHILD_HEADINGS.map(([, heading]) => cell(heading)),
      ...rows.map((row) =>
        CHILD_HEADINGS.map(([field]) =>
          dated(row[field], `child ${row.key} ${field}`, CHILD_DATES.has(field)),
        ),
      ),
    ],
  };
}

/** The agencies side by side under three rows of headings, on a hidden sheet. */
function attendance({ attendance: marks, conferences }: MadeUpTracker): DraftSheet {
  const parts = ["Inv", "Att", "Rep"];
  const groups = [
    BLANK,
    cell("HEALTH"),
    ...blanks(5),
    cell("EDUCATION"),
    ...blanks(2),
    cell("OTHER"),
  ];
  const names = [BLANK, ...AGENCIES.flatMap((name) => [cell(name), BLANK, BLANK])];
  const heads = [cell("Conf no."), ...AGENCIES.flatMap(() => parts.map((part) => cell(part)))];
  const rows = conferences.map(({ no }) => [
    cell(no, `attendance ${no} no`),
    ...AGENCIES.flatMap((agency) => {
      const its = marks.get(`${no} ${agency}`);
      return [
        cell(its?.invited ?? "", `attendance ${no} ${agency}`),
        cell(its?.attended ?? ""),
        cell(its?.report ?? ""),
      ];
    }),
  ]);
  const merged = AGENCIES.map((_, i) => `${letters(1 + i * 3)}2:${letters(3 + i * 3)}2`);
  return {
    name: "Who came",
    isHidden: true,
    rows: [groups, names, heads, ...rows],
    merged: ["B1:G1", "H1:J1", "K1:P1", ...merged],
  };
}

function indicators(): DraftSheet {
  const names = ["DV", "Parental mental health", "Drugs", "MARAC"];
  const rows = Array.from({ length: 18 }, (_, i) => [
    cell(i + 1),
    ...names.map((_, at) => cell((i + at) % 3 === 0 ? "x" : "")),
  ]);
  return { name: "Risk", rows: [["Family", ...names].map((name) => cell(name)), ...rows] };
}

const ENQUIRY_HEADINGS = [
  ["ref", "Assessment ref"],
  ["family", "Family"],
  ["type", "Type of assessment"],
  ["start", "Date started"],
  ["end", "Date completed"],
] as const;
const ACTION_HEADINGS = [
  ["action", "Agreed action"],
  ["owner", "Lead"],
  ["set", "Date agreed"],
  ["due", "By when"],
  ["done", "Date completed"],
  ["status", "Status"],
] as const;
const LIST_DATES: ReadonlySet<string> = new Set(["start", "end", "set", "due", "done"]);

function listOf(
  name: string,
  columns: readonly (readonly [string, string])[],
  rows: readonly Readonly<Record<string, number | string>>[],
  what: string,
): DraftSheet {
  return {
    name,
    rows: [
      [cell(name)],
      [],
      columns.map(([, heading]) => cell(heading)),
      ...rows.map((row, i) =>
        columns.map(([field]) =>
          dated(row[field] ?? "", `${what} ${i + 1} ${field}`, LIST_DATES.has(field)),
        ),
      ),
    ],
  };
}
