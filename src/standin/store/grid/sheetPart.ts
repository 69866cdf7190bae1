import { WorkbookFileError } from "../package/workbookFileError";
import { childOf, ensureChild, insertInOrder } from "../xml/elements";
import { parsePart, partText, type XmlElement, type XmlPart } from "../xml/tree";

/** The order in which the standard wants the parts of a worksheet. */
export const WORKSHEET_ORDER: readonly string[] = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * The part of one worksheet: its cells as text, since there are many, and all around them as a tree
 * that keeps what this host does not understand.
 */
export class SheetPart {
  readonly source: string;
  readonly cellsFrom: number;
  readonly cellsTo: number;
  /** The file's own text without its cells. */
  private readonly around: string;
  private readonly tree: XmlPart;
  private treeChanged = false;

  constructor(text: string) {
    this.source = text;
    const opening = /<sheetData(\s[^>]*?)?(\/?)>/.exec(this.source);
    if (opening === null) throw new WorkbookFileError("damaged", "A sheet has no place for cells.");
    const from = opening.index;
    const tagEnd = from + opening[0].length;
    const empty = opening[2] === "/";
    this.cellsFrom = tagEnd;
    this.cellsTo = empty ? tagEnd : this.source.indexOf("</sheetData>", tagEnd);
    const after = empty ? tagEnd : this.cellsTo + "</sheetData>".length;
    this.around = this.source.slice(0, from) + NO_CELLS + this.source.slice(after);
    this.tree = parsePart(this.around);
  }

  /** Whether anything around the cells must be written again. */
  get changed(): boolean {
    return this.treeChanged;
  }

  get root(): XmlElement {
    return this.tree.root;
  }

  /** Marks the tree as changed and gives its root. */
  edit(): XmlElement {
    this.treeChanged = true;
    return this.tree.root;
  }

  section(name: string): XmlElement | undefined {
    return childOf(this.tree.root, name);
  }

  /** A section for writing, made in its place when it is missing. */
  editSection(name: string): XmlElement {
    return ensureChild(this.edit(), name, WORKSHEET_ORDER);
  }

  addSection(section: XmlElement): XmlElement {
    return insertInOrder(this.edit(), section, WORKSHEET_ORDER);
  }

  /** The part's text around freshly written rows; `null` where the rows are the file's own. */
  text(rows: string | null): string {
    const around = partText(this.tree);
    if (rows === null && around === partText(parsePart(this.around))) return this.source;
    const inner = rows ?? this.source.slice(this.cellsFrom, this.cellsTo);
    const at = around.indexOf(NO_CELLS);
    const cells = inner === "" ? NO_CELLS : `<sheetData>${inner}</sheetData>`;
    return around.slice(0, at) + cells + around.slice(at + NO_CELLS.length);
  }
}

const NO_CELLS = "<sheetData/>";
