import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { type CalendarDate, fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { type Field, NOT_RECORDED } from "../../../src/domain/records/field";
import type { Availability, Records } from "../../../src/domain/records/records";
import type { Column, Row, RowSource } from "../../../src/domain/records/source";
import type { Outcome, PlanCategory } from "../../../src/domain/records/vocabulary";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { TableInput } from "../../../src/domain/tables/definition";

const SAMPLE = join(__dirname, "../../../assets/sample/conference-tracking-2013-14.xlsx");

/** The rows of one sheet below its heading in row 4, read by the letter of the column. */
function rowsOf(sheet: Worksheet | undefined) {
  if (!sheet) throw new Error("The sample has no such sheet");
  const layout = { sheet: sheet.name, columns: new Map([["ref", 0 as Column]]) };
  const rows = [];
  for (let number = 5; number <= sheet.rowCount; number += 1) {
    const cell = (letter: string): Cell => sheet.getCell(`${letter}${number}`);
    const source: RowSource = { layout, row: (number - 1) as Row };
    if (cell("A").value === null) continue;
    rows.push({
      sources: [source] as const,
      text: (letter: string): Field<string> => textOf(cell(letter)) ?? NOT_RECORDED,
      number: (letter: string): Field<number> => {
        const { value } = cell(letter);
        return typeof value === "number" ? value : NOT_RECORDED;
      },
      date: (letter: string): Field<CalendarDate> => {
        const { value } = cell(letter);
        return value instanceof Date ? fromIso(value.toISOString().slice(0, 10)) : NOT_RECORDED;
      },
      word: <T>(letter: string, words: Readonly<Record<string, T>>): Field<T> => {
        const text = textOf(cell(letter));
        const meaning = text === undefined ? undefined : words[text];
        return meaning ?? NOT_RECORDED;
      },
    });
  }
  return rows;
}

function textOf({ value }: Cell): string | undefined {
  return value === null || value === undefined ? undefined : String(value);
}

const TYPES = {
  Initial: "initial",
  "Review - 3 month": "first review",
  "Review - 6 month": "later review",
} as const;

const ENDED = "Plan ended - ";
const outcomeOf = (words: Field<string>): Field<Outcome> => {
  if (typeof words !== "string") return words;
  if (words === "Child protection plan") return { decision: "plan made", words };
  if (words === "Plan continues") return { decision: "plan continues", words };
  return { decision: words.startsWith(ENDED) ? "plan ended" : "no plan", words };
};

const CATEGORIES: Readonly<Record<string, PlanCategory["categories"]>> = {
  "Neglect and emotional abuse": ["neglect", "emotional"],
  "Physical abuse and emotional harm": ["emotional", "physical"],
  "Emotional abuse": ["emotional"],
  "Sexual abuse": ["sexual"],
  Neglect: ["neglect"],
  "Physical abuse": ["physical"],
};
const categoryOf = (words: Field<string>): Field<PlanCategory> => {
  if (typeof words !== "string") return words;
  return { categories: CATEGORIES[words] ?? ["multiple"], words };
};

const PARTICIPATION = {
  Attended: "attended",
  Consulted: "consulted",
  "Not consulted": "neither",
  "Under 10": "under 10",
} as const;
const INVITED = { Y: "yes", N: "no", "?": "not known" } as const;
const YES_NO = { Y: true, N: false };

/** The columns that the sample has. */
const COLUMNS: Readonly<Partial<Record<keyof Records, readonly string[]>>> = {
  conferences: [
    "conferenceRef",
    "familyRef",
    "type",
    "requestedBy",
    "strategyDiscussion",
    "date",
    "previousConference",
    "chair",
    "numberOfChildren",
    "reportReceived",
    "outcome",
    "category",
    "outlinePlanSent",
    "minutesToChair",
    "minutesApproved",
    "fullRecordDistributed",
    "reasonForDelay",
  ],
  children: [
    "familyRef",
    "childRef",
    "name",
    "dateOfBirth",
    "expectedDateOfBirth",
    "gender",
    "age",
    "planStart",
    "planEnd",
    "category",
    "participation",
  ],
  participation: ["conferenceRef", "agency", "invited", "attended", "reportSent"],
  indicators: ["familyRef", "ticked"],
};

/** The sample's records for its year, looked back on from the day it was last updated. */
export async function sampleInput(): Promise<TableInput> {
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(SAMPLE)));
  const indicatorRows = rowsOf(workbook.getWorksheet("Indicators"));
  const indicatorNames = DEFAULT_SETTINGS.indicators.map(({ name }) => name);
  const records: Records = {
    conferences: rowsOf(workbook.getWorksheet("Conferences")).map(
      ({ sources, text, date, number, word }) => ({
        sources,
        conferenceRef: text("A"),
        familyRef: text("B"),
        childRef: NOT_RECORDED,
        type: word("C", TYPES),
        requestedBy: text("D"),
        strategyDiscussion: date("E"),
        section47Start: NOT_RECORDED,
        notification: NOT_RECORDED,
        date: date("F"),
        previousConference: date("G"),
        due: NOT_RECORDED,
        chair: text("H"),
        numberOfChildren: number("I"),
        reportReceived: date("J"),
        outcome: outcomeOf(text("K")),
        category: categoryOf(text("L")),
        outlinePlanSent: date("M"),
        minutesToChair: date("N"),
        minutesApproved: date("O"),
        fullRecordDistributed: date("P"),
        coreGroup: NOT_RECORDED,
        parentsAttended: NOT_RECORDED,
        reasonForDelay: text("Q"),
        comments: NOT_RECORDED,
      }),
    ),
    children: rowsOf(workbook.getWorksheet("Children")).map(
      ({ sources, text, date, number, word }) => ({
        sources,
        familyRef: text("A"),
        childRef: text("B"),
        name: text("C"),
        dateOfBirth: date("D"),
        expectedDateOfBirth: date("E"),
        gender: text("F"),
        age: word("G", { Unborn: "unborn" as const }) === "unborn" ? "unborn" : number("G"),
        planStart: date("H"),
        planEnd: date("I"),
        category: categoryOf(text("J")),
        participation: word("K", PARTICIPATION),
        previousPlans: NOT_RECORDED,
        previousPlanEnd: NOT_RECORDED,
      }),
    ),
    participation: rowsOf(workbook.getWorksheet("Agency participation")).map(
      ({ sources, text, word }) => ({
        sources,
        conferenceRef: text("A"),
        agency: text("B"),
        invited: word("C", INVITED),
        attended: word("D", YES_NO),
        reportSent: word("E", YES_NO),
      }),
    ),
    indicators: indicatorRows.map(({ sources, text }) => ({
      sources,
      familyRef: text("A"),
      childRef: NOT_RECORDED,
      ticked: indicatorNames.filter((_, index) => {
        return text(String.fromCharCode(66 + index)) === "✓";
      }),
    })),
    enquiries: [],
    actions: [],
    nonWorkingDays: [],
  };
  const available: Availability = {
    has: (dataset, field) => {
      const fields = COLUMNS[dataset];
      return fields !== undefined && (field === undefined || fields.includes(field));
    },
    indicatorNames,
  };
  return {
    records,
    available,
    settings: DEFAULT_SETTINGS,
    workingDays: workingDaysOf(DEFAULT_SETTINGS),
    period: financialYear(2013),
    asAt: fromIso("2014-04-25"),
  };
}
