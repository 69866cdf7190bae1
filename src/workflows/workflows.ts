import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Period } from "../domain/calendar/periods";
import type { WorkingDays } from "../domain/calendar/workingDays";
import type { Publication } from "../domain/disclosure/publication";
import type { Acceptance } from "../domain/findings/acceptance";
import type { CheckResult } from "../domain/findings/checkResult";
import type { Finding, TimescaleFinding } from "../domain/findings/finding";
import type { DiaryEntry } from "../domain/judging/reviewDiary";
import type { Overview } from "../domain/overview/overview";
import type { DatasetName } from "../domain/records/records";
import type { CellRef } from "../domain/records/source";
import type { Settings } from "../domain/settings/settings";
import type { AppendixTable, UnavailableTable } from "../domain/tables/engine/table";
import type { CorrectionsDone } from "../excel/corrections/corrections";
import type { CorrectionPreview } from "../excel/corrections/preview";
import type { WrittenFindings } from "../excel/findings-sheet/writeFindingsSheet";
import type { NotMarked } from "../excel/highlights/notMarked";
import type { CellChange } from "../excel/read/watchChanges";
import type { OurTrace } from "../excel/remove/traces";
import type { InsertedTable, InsteadOf, TablePlace } from "../excel/tables/insertTables";
import type { AgreedOver, LeftTable, Refreshed } from "../excel/tables/refreshTables";
import type { WhatStands } from "../excel/tables/tablesThere";
import type { CopyChoice, CopyOutlook, ScrutinyCopy } from "../scrutiny-copy/scrutinyCopy";
import type { ColumnSaying } from "../workbook/headings/profile";
import type { Inspection } from "../workbook/inspection/found";
import type { Understanding } from "../workbook/records/understanding";
import type { WorkbookSnapshot } from "../workbook/snapshot/snapshot";
import type { CodeMeaning } from "../workbook/snapshot/values/codeMeanings";
import type { SaidWord } from "../workbook/snapshot/values/saidWords";
import type { Sample } from "./openSample";
import type { WorkOptions } from "./progress";
import type { HighlightOptions } from "./showHighlights";
import type { TeamSettings } from "./teamSettings";

export type {
  AgreedOver,
  CellChange,
  CorrectionPreview,
  CorrectionsDone,
  InsertedTable,
  InsteadOf,
  LeftTable,
  NotMarked,
  OurTrace,
  Refreshed,
  TablePlace,
  WhatStands,
};

/** The workbook as it was read and understood at one moment, and what its team has set. */
export interface Understood extends TeamSettings {
  readonly snapshot: WorkbookSnapshot;
  readonly understanding: Understanding;
  readonly workingDays: WorkingDays;
  readonly asAt: CalendarDate;
  /** Milliseconds that each stage took. */
  readonly timings: Timings;
}

/** Milliseconds by stage; checking and highlighting are part of a check alone. */
export interface Timings {
  readonly reading: number;
  readonly understanding: number;
  readonly checking?: number;
  readonly highlighting?: number;
}

/** A finished check of the workbook. */
export interface Validation extends Understood {
  readonly result: CheckResult;
  /** Whether findings are marked in the sheets; `null` where nothing was to be marked. */
  readonly highlighted: boolean | null;
  /** Sheets whose cells could not be marked, or not all of them, and why. */
  readonly notHighlighted: readonly NotMarked[];
  readonly checkedAt: Date;
  readonly tookMs: number;
}

/** A cell of an inserted table, by its place in the table (zero-based, headings not counted). */
export interface SelectedTableCell {
  readonly id: string;
  /** The period that the table was inserted for. */
  readonly period: Period;
  readonly row: number;
  readonly column: number;
}

/** Tables built once more, from the workbook as it is now. */
export interface RebuiltTables {
  readonly understood: Understood;
  readonly tables: readonly AppendixTable[];
  /** Those that can no longer be built, because their columns are gone. */
  readonly unavailable: readonly UnavailableTable[];
}

/** Who accepts a finding, and why. */
export interface Accepting {
  readonly who: string;
  readonly why: string;
}

/** Whose copy it is, beside what a person chose: the version of this add-in. */
export interface CopyOptions extends WorkOptions {
  readonly version: string;
}

/** How tables are inserted: as values, or as formulas over the workbook that they were built from. */
export interface InsertOptions extends WorkOptions {
  readonly formulasOver?: Understood;
  /** What becomes of tables that stand where these are to go. */
  readonly instead?: InsteadOf;
}

/** How settings are saved. */
export interface SaveOptions extends WorkOptions {
  /** The settings that the change began from: what another pane saved since then stays. */
  readonly from?: Settings;
}

/** The workbook as it was read by settings that were saved. */
export interface SavedSettings extends Understood {
  /** Settings that another pane had saved meanwhile, as people call them: those taken over, and those overruled. */
  readonly meanwhile?: { readonly theirs: readonly string[]; readonly both: readonly string[] };
}

/**
 * What a person says of a sheet: which dataset it holds (`null` for none), which of its headings is a field
 * (`null` for none of them), what a column beside the fields is (`null` to take that back), or what a code
 * means. The last two give the dataset that the sheet's list, or else its matrix, was taken for.
 */
export type ProfileChoice =
  | { readonly kind: "sheet"; readonly sheet: string; readonly dataset: DatasetName | null }
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly dataset: DatasetName;
      readonly field: string;
      readonly heading: string | null;
    }
  | {
      readonly kind: "side column";
      readonly sheet: string;
      readonly dataset: DatasetName;
      readonly heading: string;
      readonly saying: ColumnSaying | null;
    }
  | {
      readonly kind: "code";
      readonly sheet: string;
      readonly dataset: DatasetName;
      readonly code: string;
      readonly meaning: CodeMeaning;
    }
  | { readonly kind: "word"; readonly word: SaidWord };

export interface RefreshOptions extends WorkOptions {
  /** Cells that were typed over and may be written over, as a refresh before this one named them. */
  readonly over?: readonly AgreedOver[];
}

/**
 * Everything a person can ask for. The pane calls these and nothing else; each ends in a result or throws an
 * `ExcelProblem` whose words are in `problemWords`, or the signal's own abort reason.
 */
export interface Workflows {
  /** Reads, understands, checks, and marks the findings in the sheets, unless `highlight` is false. */
  validate(
    options?: WorkOptions & { readonly asAt?: CalendarDate; readonly highlight?: boolean },
  ): Promise<Validation>;
  /** Reads and understands only: what the tables and the set-up need. */
  understandWorkbook(options?: WorkOptions & { readonly asAt?: CalendarDate }): Promise<Understood>;
  /** What is not done yet and falls due within n working days of the as-at day, soonest first. */
  dueSoon(understood: Understood, workingDays: number): Promise<readonly TimescaleFinding[]>;
  /** Every child on a plan with its next review, the one due first on top. */
  reviewDiary(understood: Understood): Promise<readonly DiaryEntry[]>;
  /** How each timescale came out over the whole tracker, counted as Table 2b counts. */
  overview(understood: Understood, options?: WorkOptions): Promise<Overview>;
  selectCell(cell: CellRef): Promise<void>;
  /** Marks findings in sheets as they were read for the check. Gives the sheets that could not be marked. */
  showHighlights(
    findings: readonly Finding[],
    options?: HighlightOptions,
  ): Promise<readonly NotMarked[]>;
  clearHighlights(options?: WorkOptions): Promise<void>;
  /** Writes or refreshes the findings sheet, gives its name, and says where Excel refused to set up its pages. */
  writeFindings(validation: Validation, options?: WorkOptions): Promise<WrittenFindings>;
  /** Calls `listener` with how many more cells were changed since the call, and where; the returned function ends it. */
  watchChanges(listener: (cells: number, change: CellChange) => void): Promise<() => void>;
  /** How many mapped cells differ from when the workbook was read: to ask when the pane comes to the front. */
  changesSince(understood: Understood, options?: WorkOptions): Promise<number>;
  buildTables(
    understood: Understood,
    period: Period,
    options?: WorkOptions & { readonly ids?: readonly string[] },
  ): Promise<{
    readonly tables: readonly AppendixTable[];
    readonly unavailable: readonly UnavailableTable[];
  }>;
  /** Reads the workbook again and builds these tables from it as it is now, each for its own period. */
  rebuildTables(
    understood: Understood,
    tables: readonly AppendixTable[],
    options?: WorkOptions,
  ): Promise<RebuiltTables>;
  /** What stands where tables are to be inserted: a person decides what becomes of it. Writes nothing. */
  lookWhatStands(
    tables: readonly AppendixTable[],
    place: TablePlace,
    options?: WorkOptions,
  ): Promise<WhatStands>;
  /** Inserts tables; those that stand there are replaced only where `instead` names them as they are now. */
  insertTables(
    tables: readonly AppendixTable[],
    place: TablePlace,
    options?: InsertOptions,
  ): Promise<readonly InsertedTable[]>;
  /** Rebuilds every table that stands in the workbook, each for its own period, in its place. */
  refreshTables(options?: RefreshOptions): Promise<Refreshed>;
  /** Brings an inserted table to the front and selects it, wherever it stands by now. */
  selectTable(table: Pick<InsertedTable, "mark">): Promise<void>;
  /** The cell of an inserted table that is selected, if one is. */
  selectedTableCell(): Promise<SelectedTableCell | null>;
  /**
   * Keeps a person's word on what a sheet or a column is in the workbook's own settings, and reads the
   * workbook again by it.
   */
  confirm(choice: ProfileChoice, options?: WorkOptions): Promise<Understood>;
  /** Keeps settings in the workbook and reads it again by them. */
  saveSettings(settings: Settings, options?: SaveOptions): Promise<SavedSettings>;
  /**
   * Accepts findings of a check as they are, each for as long as its facts stay the same. Gives all that is accepted now.
   */
  acceptFindings(
    validation: Validation,
    findings: readonly Finding[],
    accepting: Accepting,
    options?: WorkOptions,
  ): Promise<readonly Acceptance[]>;
  /** Shows an accepted finding again. Gives all that is accepted now. */
  takeBackAcceptance(
    validation: Validation,
    acceptance: Acceptance,
    options?: WorkOptions,
  ): Promise<readonly Acceptance[]>;
  /** What a scrutiny copy would hold and hide under a choice: nothing is written. */
  previewScrutinyCopy(
    validation: Validation,
    period: Period,
    choice: CopyChoice,
    options: CopyOptions,
  ): Promise<Publication>;
  /**
   * What each way of protecting small numbers would do to the chosen tables, and the team's own words in them: nothing
   * is written.
   */
  outlookOfCopy(
    validation: Validation,
    period: Period,
    choice: CopyChoice,
    options: CopyOptions,
  ): Promise<CopyOutlook>;
  /**
   * Makes a scrutiny copy and proves it; throws `CopyStopped` where a personal value was found in it, or words of the
   * team's own are to be looked at first.
   */
  prepareScrutinyCopy(
    validation: Validation,
    period: Period,
    choice: CopyChoice,
    options: CopyOptions,
  ): Promise<ScrutinyCopy>;
  /** Opens a finished copy beside the tracker; throws where this Excel cannot. */
  openScrutinyCopy(copy: ScrutinyCopy): Promise<void>;
  /** What the certain corrections of findings would do; writes nothing. */
  previewCorrections(
    findings: readonly Finding[],
    options?: WorkOptions,
  ): Promise<readonly CorrectionPreview[]>;
  /** Makes previewed corrections in one go, logged on "Corrections". */
  applyCorrections(
    previews: readonly CorrectionPreview[],
    options?: WorkOptions,
  ): Promise<CorrectionsDone>;
  /** Takes the latest corrections back whole, and logs that. */
  takeBackCorrections(options?: WorkOptions): Promise<CorrectionsDone>;
  /** What leaves with the workbook and would not be seen by a reader; changes nothing. */
  inspectWorkbook(options?: WorkOptions): Promise<Inspection>;
  /** Opens the sample as a new workbook, or hands it over for saving where Excel cannot open it. */
  openSample(options?: WorkOptions): Promise<Sample>;
  /** What of this add-in is in the workbook now. */
  listTraces(options?: WorkOptions): Promise<readonly OurTrace[]>;
  /** Gives what is left because it could not be removed: our own sheets on which someone else wrote. */
  removeEverything(options?: WorkOptions): Promise<readonly OurTrace[]>;
}
