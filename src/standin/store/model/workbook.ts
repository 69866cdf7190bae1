import type { EventRegistrations } from "../../wire/events";
import type { Area } from "../address/area";
import type { CellContent } from "../cells/cell";
import type { DateSystem } from "../cells/serial";
import type { SharedStrings } from "../cells/sharedStrings";
import type { CellMove } from "../grid/cellMove";
import type { SheetCells } from "../grid/sheetCells";
import type { SheetPart } from "../grid/sheetPart";
import type { FilePackage } from "../package/filePackage";
import type { SettingsPart } from "../package/settingsPart";
import type { Colours } from "../styles/colours";
import type { StyleSheet } from "../styles/styleSheet";
import type { XmlElement } from "../xml/tree";
import type { Circumstances } from "./circumstances";

/** How a sheet shows among the tabs. */
export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** One worksheet of an open workbook. */
export interface SheetStore {
  readonly workbook: WorkbookStore;
  /** The name of the sheet's part in the file. */
  readonly partName: string;
  /** The number that the workbook gave the sheet for good. */
  readonly sheetId: number;
  /** The sheet's id as the API gives it: it survives renaming and moving. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  readonly part: SheetPart;
  readonly cells: SheetCells;
  /** Grows whenever a formula of the sheet comes, goes or changes. */
  readonly formulaEdits: number;
  /** Whether the sheet's part differs from the file. */
  readonly changed: boolean;
  /** The address of an area of this sheet as Excel gives it. */
  address(area: Area): string;
  /** The style that a place has, with or without its own cell. */
  styleAt(row: number, column: number): number;
  setStyle(row: number, column: number, style: number): void;
  /** Writes what a cell holds; a blank one keeps its format. */
  write(row: number, column: number, content: CellContent): void;
  mergedAreas(): readonly Area[];
  /** The sheet's part as it is to be saved. */
  partText(): string;
}

/** An open workbook: the parts of its file, and what was made of them. */
export interface WorkbookStore {
  readonly file: FilePackage;
  readonly partName: string;
  readonly strings: SharedStrings;
  readonly stringsPart: string;
  readonly styles: StyleSheet;
  readonly stylesPart: string;
  readonly differentialUse: DifferentialUse;
  readonly colours: Colours;
  readonly changes: Changes;
  readonly selection: Selection;
  readonly calculation: Calculation;
  readonly circumstances: Circumstances;
  readonly settings: SettingsPart;
  readonly events: EventRegistrations;
  /** Workbooks that the add-in made and opened in windows of their own. */
  readonly created: Uint8Array[];
  /** Whether a pop-up blocker keeps new workbooks from opening. */
  popUpsBlocked: boolean;
  readonly dateSystem: DateSystem;
  /** Worksheets in the order of their tabs. */
  readonly sheets: SheetStore[];
  /** Names of the sheets that hold no cells: charts, dialogs, macro sheets of old. */
  readonly otherSheets: readonly string[];
  readonly serialOf: (isoDate: string) => number;
  /** Whether the file keeps the results of its formulas; else it asks for all to be worked out on opening. */
  readonly resultsAreKept: boolean;
  readonly root: XmlElement;
  readonly changed: boolean;
  edit(): XmlElement;
  section(name: string): XmlElement | undefined;
  editSection(name: string): XmlElement;
  text(): string;
  sheetNamed(name: string): SheetStore | undefined;
  /** Whether any sheet has a name, those without cells included. */
  hasSheetNamed(name: string): boolean;
  sheetById(id: string): SheetStore | undefined;
  /** The elements of the sheets in the workbook's list. */
  sheetEntries(): XmlElement[];
  /** The element of a sheet in the workbook's list. */
  entryOf(sheet: SheetStore): XmlElement | undefined;
  /** The workbook as the bytes of a file. */
  save(): Uint8Array;
}

/** Something that happened to a workbook, or that it led to: another workbook was opened from it. */
export type WorkbookChange =
  | { readonly kind: "created" }
  | { readonly kind: "cells"; readonly sheet: SheetStore; readonly area: Area }
  | { readonly kind: "moved"; readonly sheet: SheetStore; readonly move: CellMove }
  | { readonly kind: "look"; readonly sheet: SheetStore; readonly area: Area }
  | { readonly kind: "drawn"; readonly sheet: SheetStore }
  | {
      readonly kind: "sheets";
      readonly what: "added" | "deleted" | "moved" | "renamed" | "visibility";
      readonly sheet: SheetStore;
    }
  | {
      readonly kind: "activated";
      readonly sheet: SheetStore;
      readonly before: SheetStore | null;
    }
  | { readonly kind: "selection"; readonly sheet: SheetStore; readonly areas: readonly Area[] };

/** Tells whoever listens what happens to a workbook. */
export interface Changes {
  /** Calls a listener on every change until the function it gives back is called. */
  listen(listener: (change: WorkbookChange) => void): () => void;
  wrote(sheet: SheetStore, area: Area): void;
  looksDifferent(sheet: SheetStore, area: Area): void;
  tell(change: WorkbookChange): void;
}

/** Which sheet is active and which cells are selected. */
export interface Selection {
  /** The active sheet: the file's own until another is activated; none while a chart sheet is. */
  readonly sheet: SheetStore | undefined;
  areas(sheet: SheetStore): readonly Area[];
  activate(sheet: SheetStore): void;
  select(sheet: SheetStore, areas: readonly Area[]): void;
  /** Writes the selection into the parts that are being saved anyway. */
  settle(): void;
}

/** Keeps the results of formulas in step with what is written. */
export interface Calculation {
  /** Whether formulas wait for `calculate`, as in a workbook set to manual calculation. */
  manual: boolean;
  /** Whether formulas wait for it now. */
  readonly pending: boolean;
  /** Whether anything that formulas read was written since the workbook was opened. */
  readonly happened: boolean;
  /** Whether formulas came, went or changed since the workbook was opened. */
  readonly formulasEdited: boolean;
  /** Looks at all formulas again the next time: cells moved, names or tables changed. */
  forget(): void;
  /** Notes that a formula reads otherwise than before. */
  formulaChanged(sheet: SheetStore, row: number, column: number): void;
  /** Computes what depends on cells written since the last time. */
  bringUpToDate(): void;
  /** Computes what is due, or everything. */
  calculate(everything: boolean): void;
}

/** Knows how often the formats of conditional formats are used. */
export interface DifferentialUse {
  /** Notes that a conditional format that used a format is gone. */
  release(id: number): void;
}
