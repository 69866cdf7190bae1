import { MONTHS } from "../../../src/domain/calendar/words";
import {
  BLANK,
  cell,
  type DraftCell,
  type DraftSheet,
  type MadeTracker,
  makeTracker,
} from "../book";
import { partsOf } from "../days";
import { inWords, readSample, type Sample } from "./sample";
import { place } from "./sampleList";

const WORDS = {
  Initial: "Initial CP Conference",
  "Review - 3 month": "3 month review",
  "Review - 6 month": "6 monthly review",
  "Child protection plan": "Subject to CP plan",
  "No plan - child in need plan": "No CPP (CIN)",
  "Plan continues": "Remains on plan",
  "Plan ended - child in need plan": "Removed from plan - CIN",
  "Plan ended - Interim Care Order": "Plan ceased (ICO granted)",
  "Neglect and emotional abuse": "NEG/EMO",
  "Physical abuse and emotional harm": "Emotional & Physical abuse",
  Neglect: "a) Neglect",
  "Sexual abuse": "SAB",
};

const CHILD_COLUMNS = ["Child ID", "DOB", "EDD (unborn)", "Gender", "Age at conference"];
const PLAN_COLUMNS = ["Plan start", "Plan end", "Participation"];

/** Columns of dates as the sample names them: each is typed as text throughout. */
export const TEXT_DATES = [
  "Strategy meeting",
  "Conference date",
  "Last conference (reviews)",
  "SW report received",
  "Outline plan sent",
  "Minutes to chair",
  "Minutes approved",
  "Minutes distributed",
  "DOB",
  "EDD (unborn)",
  "Plan start",
  "Plan end",
];

/**
 * The sample with a row for each child of each conference, its dates typed as text in many forms, with the
 * team's own words; agencies as one code each; indicators crossed.
 */
export async function makeChildRows(): Promise<MadeTracker> {
  const sample = await readSample();
  return makeTracker([log(sample), codes(sample), indicators(sample)]);
}

function log({ children, conferences }: Sample): DraftSheet {
  const family = place(conferences, "Family no");
  const own = conferences.headings.slice(0, 8);
  const rest = conferences.headings.slice(8);
  const rows = conferences.rows.flatMap((row) => {
    const its = children.rows.filter((child) => child[0]?.value === row[family]?.value);
    return its.map((child) => [
      ...row.slice(0, 8),
      ...CHILD_COLUMNS.map((heading) => child[place(children, heading)] ?? BLANK),
      ...row.slice(8),
      ...PLAN_COLUMNS.map((heading) => child[place(children, heading)] ?? BLANK),
    ]);
  });
  return {
    name: "Database",
    rows: [
      [...own, ...CHILD_COLUMNS, ...rest, ...PLAN_COLUMNS].map((heading) => cell(heading)),
      ...rows.map((row, at) => row.map((one) => inWords(asText(one, at), WORDS))),
    ],
  };
}

const DAYS = "Sun Mon Tue Wed Thu Fri Sat".split(" ");

/** A date as somebody types it; rows differ in how. */
function asText(one: DraftCell, row: number): DraftCell {
  if (one.isDate !== true) return one;
  const { day, month, weekday, year } = partsOf(Number(one.value));
  const two = (figure: number) => String(figure % 100).padStart(2, "0");
  const name = MONTHS[month - 1] ?? "";
  const forms = [
    `${two(day)}/${two(month)}/${year}`,
    `${day}.${month}.${two(year)}`,
    `${day}-${name.slice(0, 3)}-${two(year)}`,
    `\u00a0${day} ${name} ${year} `,
    `${DAYS[weekday]} ${day} ${name} ${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}/${two(month)}/${two(year)}`,
  ];
  return { value: forms[row % forms.length] ?? "", ...(one.id !== undefined && { id: one.id }) };
}

function codes({ participation: { rows } }: Sample): DraftSheet {
  const text = (row: readonly DraftCell[], at: number) => String(row[at]?.value ?? "");
  const agencies = [...new Set(rows.map((row) => text(row, 1)))];
  const conferences = [...new Set(rows.map((row) => text(row, 0)))];
  const code = (row: readonly DraftCell[]) => {
    const said = `${text(row, 3) === "Y" ? "A" : ""}${text(row, 4) === "Y" ? "R" : ""}`;
    return said === "" ? (text(row, 2) === "?" ? "?" : "I") : said;
  };
  return {
    name: "Attendance codes",
    rows: [
      [cell("A attended, R report, I invited, ? not known")],
      ["Conf no", ...agencies].map((name) => cell(name)),
      ...conferences.map((conference) => [
        cell(Number(conference)),
        ...agencies.map((agency) => {
          const row = rows.find((one) => text(one, 0) === conference && text(one, 1) === agency);
          return cell(row ? code(row) : "");
        }),
      ]),
    ],
  };
}

function indicators({ indicators: { headings, rows } }: Sample): DraftSheet {
  return {
    name: "Indicators",
    rows: [
      headings.map((heading) => cell(heading)),
      ...rows.map((row) =>
        row.map((one, at) => (at > 0 && one.value !== "" ? { ...one, value: "x" } : one)),
      ),
    ],
  };
}
