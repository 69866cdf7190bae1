import type { CalendarDate } from "../domain/calendar/calendarDate";
import { complianceTable } from "../domain/disclosure/compliance";
import { asColumnTotals, inOrderOfTheirTicks } from "../domain/disclosure/familyRows";
import type { Known } from "../domain/disclosure/hiding/quantities";
import {
  DISCLOSURE_MODES,
  type DisclosureMode,
  type ModeEffect,
  type Publication,
} from "../domain/disclosure/publication";
import { breachRegister } from "../domain/disclosure/register";
import type { CheckResult } from "../domain/findings/checkResult";
import { missingColumns } from "../domain/records/need";
import type { Records } from "../domain/records/records";
import type { CellRef, RowSource } from "../domain/records/source";
import { type Slices, toEnd } from "../domain/slices";
import { tablesOfInSlices } from "../domain/tables/build";
import { TABLES } from "../domain/tables/catalogue";
import { type Reporting, reportingOn, type TableInput } from "../domain/tables/engine/reporting";
import { rowsOf, sourcesOf } from "../domain/tables/engine/rows";
import type { AppendixTable } from "../domain/tables/engine/table";
import { type CoverFacts, cover } from "./file/cover";
import { copySheets } from "./file/sheets";
import { withOutOf } from "./outOf";
import {
  type NotSearched,
  type PersonalValues,
  type PrivateColumn,
  personalValues,
} from "./proof/personalValues";
import type { Leak, Proof } from "./proof/proof";
import { type CopySteps, IN_PLACE } from "./steps/copySteps";
import { goingIn } from "./teams-words/goingIn";
import { type LookedThrough, lookedThrough, notLetIn } from "./teams-words/lookedThrough";
import { reworded, type WordsAnswer } from "./teams-words/reworded";

/** What a person chose for a copy. */
export interface CopyChoice {
  readonly mode: DisclosureMode;
  /** Ids of the tables and figures to hold. */
  readonly tables: readonly string[];
  /**
   * Whether Table 1 keeps its row for each family; else it is shown as totals. Only where every figure is shown
   * as printed: each row is a count of one.
   */
  readonly familyRows: boolean;
  readonly council: string;
  /** What was said of those words of the team's own that share a word with a person. */
  readonly answers?: readonly WordsAnswer[];
}

/** What a copy is made from. */
export interface CopyInput extends TableInput {
  readonly result: CheckResult;
  readonly privateColumns: readonly PrivateColumn[];
  readonly preparedOn: CalendarDate;
  readonly version: string;
  readonly titleOf: (code: string) => string;
  /** Each timescale applied, with its limit and source. */
  readonly timescales: CoverFacts["timescales"];
}

/** A finished copy, proved to hold none of the tracker's personal values. */
export interface ScrutinyCopy {
  readonly bytes: Uint8Array;
  readonly proof: Proof;
  readonly notSearched: readonly NotSearched[];
  /** The team's own words in it that share a word with a person, and were let in by whoever looked at them. */
  readonly letIn: readonly string[];
  readonly publication: Publication;
}

/**
 * A copy that is not handed out: a personal value was found in it, or words of the team's own that nobody has looked at
 * share a word with a person. Says the places of the former, never the values.
 */
export class CopyStopped extends Error {
  override readonly name = "CopyStopped";
  constructor(
    readonly leaks: readonly Leak[],
    readonly toLookAt: readonly LookedThrough[] = [],
  ) {
    super(
      leaks.length > 0
        ? `A personal value was found in ${leaks.map(({ part }) => part).join(", ")}`
        : "Words of the team's own were not looked at",
    );
  }
}

/** What a choice of tables would come to, before a copy is made. */
export interface CopyOutlook {
  /** The effect of every mode, each as a publication would have it. */
  readonly effects: readonly ModeEffect[];
  /** The team's own words that would go in, with what of a person they hold. */
  readonly teamsWords: readonly LookedThrough[];
}

const TABLE_OF_FAMILIES = "table-1";

/** The tables that a copy may hold: all but those that repeat what the team wrote. */
const SHAREABLE_TABLES = TABLES.filter(({ wordsOfTheTeam }) => !wordsOfTheTeam);

/** What a publication would hold, and how many figures it would hide: for the preview of a mode's effect. */
export async function publicationOf(
  input: CopyInput,
  choice: CopyChoice,
  steps = IN_PLACE,
): Promise<Publication> {
  const [publication] = await publicationsOf(input, choice, [choice.mode], steps);
  if (!publication) throw new Error("No mode was asked for");
  return reworded(publication, choice.answers ?? []);
}

/** The effect of every mode on the chosen tables, side by side, and the team's own words in them. */
export async function outlookOf(
  input: CopyInput,
  choice: CopyChoice,
  steps = IN_PLACE,
): Promise<CopyOutlook> {
  const publications = await publicationsOf(input, choice, DISCLOSURE_MODES, steps);
  const tables = publications.flatMap((one) => one.tables);
  return {
    effects: publications.map(({ mode, effect }) => ({ mode, effect })),
    teamsWords: lookedThrough(goingIn({ tables }, ""), valuesOf(input)),
  };
}

/** The same tables, built once, in several modes. */
async function publicationsOf(
  input: CopyInput,
  choice: CopyChoice,
  modes: readonly DisclosureMode[],
  steps: CopySteps,
): Promise<readonly Publication[]> {
  const reporting = reportingOn(input);
  const circumstances = { known: commonKnowledge(reporting) };
  const tables = await steps.run(copyTablesInSlices(input, choice, reporting));
  const publications: Publication[] = [];
  for (const mode of modes) {
    publications.push(await steps.publish(tables, mode, circumstances));
  }
  return publications;
}

/** Numbers that other papers print: a reader may have them whatever a copy shows. */
function commonKnowledge({ initials, reviews, onPlan }: Reporting): readonly Known[] {
  return [
    { rows: rowsOf(initials).list(), service: true },
    { rows: rowsOf(reviews).list(), service: true },
    { rows: sourcesOf(onPlan()).list(), service: false },
  ];
}

/** The tables of a copy as the tracker gives them, with the rows behind each figure: not yet protected. */
export function copyTables(input: CopyInput, choice: CopyChoice): readonly AppendixTable[] {
  return toEnd(copyTablesInSlices(input, choice));
}

/** The same in slices; counts the tables chosen. */
function* copyTablesInSlices(
  input: CopyInput,
  choice: CopyChoice,
  reporting = reportingOn(input),
): Slices<readonly AppendixTable[]> {
  const chosen = SHAREABLE_TABLES.map(({ id }) => id).filter((id) => choice.tables.includes(id));
  const { tables } = yield* tablesOfInSlices(reporting, chosen);
  return [
    ...tables.map((table) => withOutOf(withFamiliesProtected(table, choice))),
    complianceTable({
      ...input,
      conferences: input.records.conferences,
      children: input.records.children,
    }),
    breachRegister(input.result.findings, input.period, {
      titleOf: input.titleOf,
      rowOf: rowFinder(input.records),
    }),
  ];
}

/**
 * Makes a scrutiny copy and proves it.
 * @throws CopyStopped when words of the team's own that share a word with a person were not looked at, or when any
 * personal value of the tracker is found in the finished file.
 */
export async function makeScrutinyCopy(
  input: CopyInput,
  choice: CopyChoice,
  steps = IN_PLACE,
): Promise<ScrutinyCopy> {
  const { answers = [] } = choice;
  const publication = await publicationOf(input, choice, steps);
  const values = valuesOf(input);
  const looked = lookedThrough(goingIn(publication, choice.council), values);
  const toLookAt = notLetIn(looked, answers);
  if (toLookAt.length > 0) throw new CopyStopped([], toLookAt);
  const words = looked.map(({ team }) => team);
  const { bytes, proof } = await steps.write(sheetsOf(input, choice, publication), values, words);
  if (proof.leaks.length > 0) throw new CopyStopped(proof.leaks);
  const letIn = looked.flatMap(({ team, shares }) => (shares.length > 0 ? [team] : []));
  return { bytes, proof, notSearched: values.notSearched, letIn, publication };
}

/** The personal values of a tracker. The days that its copy states itself are no days of birth. */
function valuesOf(input: CopyInput): PersonalValues {
  const { asAt, period, preparedOn, workingDays } = input;
  const { firstDay, lastDay } = workingDays.bankHolidays;
  const stated = new Set([period.from, period.to, asAt, preparedOn, firstDay, lastDay]);
  return personalValues(input.records, input.privateColumns, stated);
}

function withFamiliesProtected(table: AppendixTable, choice: CopyChoice): AppendixTable {
  if (table.id !== TABLE_OF_FAMILIES) return table;
  return hasFamilyRows(choice) ? inOrderOfTheirTicks(table) : asColumnTotals(table, "Families");
}

function hasFamilyRows({ familyRows, mode }: CopyChoice): boolean {
  return familyRows && mode === "show every number";
}

function sheetsOf(input: CopyInput, choice: CopyChoice, publication: Publication) {
  const leftOut = hasFamilyRows(choice)
    ? []
    : [
        {
          what: "Rows of single families",
          why: "With few families in an area they could tell which is meant.",
        },
      ];
  const facts: CoverFacts = {
    council: choice.council,
    period: input.period,
    asAt: input.asAt,
    preparedOn: input.preparedOn,
    timescales: input.timescales,
    version: input.version,
    holidaysLastDay: input.workingDays.bankHolidays.lastDay,
    leftOut: [...leftOut, ...withoutColumns(input, choice)],
  };
  return copySheets(cover(facts, publication), publication);
}

/** The chosen tables that the tracker has no columns for. */
function withoutColumns({ available, settings }: CopyInput, { tables }: CopyChoice) {
  return SHAREABLE_TABLES.filter(({ id }) => tables.includes(id)).flatMap(({ caption, needs }) => {
    const missing = missingColumns(available, needs(settings)).join(", ");
    return missing === ""
      ? []
      : [{ what: caption, why: `The tracker has no column for ${missing}.` }];
  });
}

function rowFinder(records: Records): (cell: CellRef) => RowSource | undefined {
  const rows = new Map<string, RowSource>();
  const key = (sheet: string, row: number) => `${row} ${sheet}`;
  for (const { sources } of [
    ...records.conferences,
    ...records.children,
    ...records.enquiries,
    ...records.actions,
  ]) {
    for (const source of sources) rows.set(key(source.layout.sheet, source.row), sources[0]);
  }
  return ({ sheet, row }) => rows.get(key(sheet, row));
}
