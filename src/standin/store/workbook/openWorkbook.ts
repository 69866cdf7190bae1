import { EventRegistrations } from "../../wire/events";
import { type DateSystem, serialOfIso } from "../cells/serial";
import { SharedStrings } from "../cells/sharedStrings";
import { Calculation } from "../formulas/calculation";
import { usualCircumstances } from "../model/circumstances";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { FilePackage } from "../package/filePackage";
import { SettingsPart } from "../package/settingsPart";
import { WorkbookFileError } from "../package/workbookFileError";
import { Colours } from "../styles/colours";
import { StyleSheet } from "../styles/styleSheet";
import { childOf, childrenOf, ensureChild, isOn } from "../xml/elements";
import { parsePart, savedText, type XmlElement, type XmlPart } from "../xml/tree";
import { Changes } from "./changes";
import { DifferentialUse } from "./differentialUse";
import { saveWorkbook } from "./saveWorkbook";
import { Selection } from "./selection";
import { readSheets } from "./sheetList";

/** The order in which the standard wants the parts of a workbook. */
export const WORKBOOK_ORDER: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** An open workbook: the parts of its file, and what was made of them. */
export class OpenWorkbook implements WorkbookStore {
  readonly file: FilePackage;
  readonly partName: string;
  readonly strings: SharedStrings;
  readonly stringsPart: string;
  readonly styles: StyleSheet;
  readonly stylesPart: string;
  readonly differentialUse: DifferentialUse = new DifferentialUse(this);
  readonly colours: Colours;
  readonly changes = new Changes();
  readonly selection: Selection = new Selection(this);
  readonly calculation: Calculation = new Calculation(this);
  readonly settings: SettingsPart;
  readonly circumstances = usualCircumstances();
  readonly events = new EventRegistrations();
  /** Workbooks that the add-in made and opened in windows of their own. */
  readonly created: Uint8Array[] = [];
  /** Whether a pop-up blocker keeps new workbooks from opening. */
  popUpsBlocked = false;
  readonly dateSystem: DateSystem;
  readonly resultsAreKept: boolean;
  /** Worksheets in the order of their tabs. */
  readonly sheets: SheetStore[];
  /** Names of the sheets that hold no cells: charts, dialogs, macro sheets of old. */
  readonly otherSheets: readonly string[];
  private readonly tree: XmlPart;
  private treeChanged = false;

  /** @throws {@link WorkbookFileError} for bytes that are no readable workbook. */
  constructor(bytes: Uint8Array, addInId: string) {
    this.file = new FilePackage(bytes);
    this.file.prove();
    this.settings = new SettingsPart(this.file, addInId);
    this.partName = mainPart(this.file);
    this.tree = parsePart(this.file.text(this.partName) ?? "");
    const parts = this.file.relationshipsOf(this.partName);
    this.stringsPart = parts.ofKind("sharedStrings")[0]?.target ?? "xl/sharedStrings.xml";
    this.stylesPart = parts.ofKind("styles")[0]?.target ?? "xl/styles.xml";
    const themePart = parts.ofKind("theme")[0]?.target;
    this.strings = new SharedStrings(this.file.text(this.stringsPart));
    this.styles = new StyleSheet(this.file.text(this.stylesPart));
    this.colours = new Colours(themePart === undefined ? null : this.file.text(themePart));
    this.dateSystem = isOn(childOf(this.tree.root, "workbookPr")?.attributes.date1904)
      ? 1904
      : 1900;
    this.calculation.manual = this.section("calcPr")?.attributes.calcMode === "manual";
    this.resultsAreKept = !isOn(childOf(this.tree.root, "calcPr")?.attributes.fullCalcOnLoad);
    const { sheets, others } = readSheets(this);
    this.sheets = sheets;
    this.otherSheets = others;
  }

  readonly serialOf = (isoDate: string): number => serialOfIso(isoDate, this.dateSystem);

  get root(): XmlElement {
    return this.tree.root;
  }

  get changed(): boolean {
    return this.treeChanged;
  }

  edit(): XmlElement {
    this.treeChanged = true;
    return this.tree.root;
  }

  section(name: string): XmlElement | undefined {
    return childOf(this.tree.root, name);
  }

  editSection(name: string): XmlElement {
    return ensureChild(this.edit(), name, WORKBOOK_ORDER);
  }

  text(): string {
    return savedText(this.tree, this.file.text(this.partName) ?? "");
  }

  sheetNamed(name: string): SheetStore | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Whether any sheet has a name, those without cells included. */
  hasSheetNamed(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.sheetEntries().some((entry) => entry.attributes.name?.toLowerCase() === wanted);
  }

  sheetById(id: string): SheetStore | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** The element of a sheet in the workbook's list. */
  entryOf(sheet: SheetStore): XmlElement | undefined {
    return this.sheetEntries().find((entry) => Number(entry.attributes.sheetId) === sheet.sheetId);
  }

  /** The workbook as the bytes of a file. */
  save(): Uint8Array {
    return saveWorkbook(this);
  }

  sheetEntries(): XmlElement[] {
    const list = this.section("sheets");
    return list === undefined ? [] : childrenOf(list, "sheet");
  }
}

function mainPart(file: FilePackage): string {
  const main = file.relationshipsOf("").ofKind("officeDocument")[0]?.target;
  if (main === undefined || !file.has(main)) {
    throw new WorkbookFileError("not a workbook", "The file holds no workbook.");
  }
  const type = file.contentType(main);
  if (/sheet\.binary/i.test(type)) {
    throw new WorkbookFileError("binary workbook", "The workbook is in the binary format (.xlsb).");
  }
  if (!/spreadsheetml|ms-excel/i.test(type)) {
    throw new WorkbookFileError(
      "not a workbook",
      "The file is an Office document, but no workbook.",
    );
  }
  return main;
}
