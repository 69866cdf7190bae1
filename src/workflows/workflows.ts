import type { CalendarDate } from "../domain/calendar/calendarDate";
import type { Period } from "../domain/calendar/periods";
import type { WorkingDays } from "../domain/calendar/workingDays";
import type { CheckResult } from "../domain/findings/checkResult";
import type { Finding, TimescaleFinding } from "../domain/findings/finding";
import type { DatasetName } from "../domain/records/records";
import type { CellRef } from "../domain/records/source";
import type { Settings } from "../domain/settings/settings";
import type { AppendixTable, UnavailableTable } from "../domain/tables/table";
import type { Understanding } from "../workbook/understanding";
import type { WorkOptions } from "./progress";

/** The workbook as it was read and understood at one moment. */
export interface Understood {
  readonly understanding: Understanding;
  readonly settings: Settings;
  readonly workingDays: WorkingDays;
  readonly asAt: CalendarDate;
}

/** A finished check of the workbook. */
export interface Validation extends Understood {
  readonly result: CheckResult;
  /** Whether the findings were marked in the sheets; `null` where nothing was to be marked. */
  readonly highlighted: boolean | null;
  /** Sheets whose cells could not be marked, because they are protected. */
  readonly notHighlighted: readonly string[];
  readonly checkedAt: Date;
  readonly tookMs: number;
}

/** Where tables go: each on its appendix's own sheet, or below one another from the selected cell. */
export type TablePlace = "appendix sheets" | "selected cell";

/** A table that now stands in the workbook. */
export interface InsertedTable {
  readonly id: string;
  readonly caption: string;
  readonly sheet: string;
  /** Address within the sheet: "A3:G14". */
  readonly address: string;
}

/** A cell of an inserted table, by its place in the table (zero-based, headings not counted). */
export interface TableSpot {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/**
 * What a person says of a sheet: which dataset it holds (`null` for none), or which of its headings is a
 * field (`null` for none of them).
 */
export type ProfileChoice =
  | { readonly kind: "sheet"; readonly sheet: string; readonly dataset: DatasetName | null }
  | {
      readonly kind: "column";
      readonly sheet: string;
      readonly dataset: DatasetName;
      readonly field: string;
      readonly heading: string | null;
    };

/** Something this add-in put in the workbook, in words: "Highlights on Conferences", "Sheet Findings". */
export interface OurTrace {
  readonly what: string;
}

/**
 * Everything a person can ask for. The pane calls these and nothing else; each ends in a result or throws an
 * `ExcelProblem` whose words are in `problemWords`, or the signal's own abort reason.
 */
export interface Workflows {
  /** Reads, understands, checks, and marks the findings in the sheets. */
  validate(options?: WorkOptions & { readonly asAt?: CalendarDate }): Promise<Validation>;
  /** Reads and understands only: what the tables and the set-up need. */
  understandWorkbook(options?: WorkOptions & { readonly asAt?: CalendarDate }): Promise<Understood>;
  /** What is not done yet and falls due within so many working days of the as-at day, soonest first. */
  dueSoon(understood: Understood, workingDays: number): Promise<readonly TimescaleFinding[]>;
  selectCell(cell: CellRef): Promise<void>;
  showHighlights(findings: readonly Finding[], options?: WorkOptions): Promise<readonly string[]>;
  clearHighlights(options?: WorkOptions): Promise<void>;
  /** Writes or refreshes the findings sheet and gives its name. */
  writeFindings(validation: Validation, options?: WorkOptions): Promise<{ readonly sheet: string }>;
  /** Calls `listener` with the cells changed since the call; the returned function ends it. */
  watchChanges(listener: (cells: number) => void): Promise<() => void>;
  buildTables(
    understood: Understood,
    period: Period,
    options?: WorkOptions & { readonly ids?: readonly string[] },
  ): Promise<{
    readonly tables: readonly AppendixTable[];
    readonly unavailable: readonly UnavailableTable[];
  }>;
  insertTables(
    tables: readonly AppendixTable[],
    place: TablePlace,
    options?: WorkOptions,
  ): Promise<readonly InsertedTable[]>;
  /** Rebuilds every table that stands in the workbook, each for its own period, in its place. */
  refreshTables(options?: WorkOptions): Promise<readonly InsertedTable[]>;
  /** The cell of an inserted table that is selected, if one is. */
  selectedTableSpot(): Promise<TableSpot | null>;
  /**
   * Keeps a person's word on what a sheet or a column is in the workbook's own settings, and reads the
   * workbook again by it.
   */
  confirm(choice: ProfileChoice, options?: WorkOptions): Promise<Understood>;
  /** Keeps settings in the workbook and reads it again by them. */
  saveSettings(settings: Settings, options?: WorkOptions): Promise<Understood>;
  /** What of this add-in is in the workbook now. */
  listTraces(): Promise<readonly OurTrace[]>;
  removeEverything(options?: WorkOptions): Promise<readonly OurTrace[]>;
}
