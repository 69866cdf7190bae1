import { childrenOf, cloneElement, element, ensureChild, isOn, removeChild } from "../xml/elements";
import { nodeText, parsePart, savedText, type XmlElement, type XmlPart } from "../xml/tree";
import { BUILT_IN_FORMATS } from "./builtInFormats";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const STYLE_ORDER: readonly string[] = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const EMPTY = `<styleSheet xmlns="${NAMESPACE}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The pieces of a cell's format that the file keeps in lists of their own. */
export type FormatPiece = "font" | "fill" | "border";

const LISTS: Readonly<Record<FormatPiece, readonly [list: string, id: string, apply: string]>> = {
  font: ["fonts", "fontId", "applyFont"],
  fill: ["fills", "fillId", "applyFill"],
  border: ["borders", "borderId", "applyBorder"],
};

/**
 * The formats of a workbook. A cell's style is the number of an entry; changing a cell's format
 * adds entries and never alters or moves one, so that no other cell can change its looks.
 */
export class StyleSheet {
  private readonly tree: XmlPart;
  private readonly derived = new Map<string, number>();
  private readonly formats = new Map<number, string>();
  private readonly texts = new WeakMap<XmlElement, string>();
  /** Formats of conditional formats that were given up and still stand, others standing behind them. */
  private readonly free = new Set<number>();
  /** How many formats of conditional formats the file had: those behind them are ours. */
  readonly differentialsRead: number;
  private isChanged = false;

  private readonly source: string;

  constructor(text: string | null) {
    this.source = text ?? EMPTY;
    this.tree = parsePart(this.source);
    this.differentialsRead = this.list("dxfs").length;
  }

  get changed(): boolean {
    return this.isChanged;
  }

  text(): string {
    return savedText(this.tree, this.source);
  }

  numberFormat(style: number): string {
    const known = this.formats.get(style);
    if (known !== undefined) return known;
    const id = Number(this.entry(style).attributes.numFmtId ?? 0);
    const own = this.list("numFmts").find((format) => Number(format.attributes.numFmtId) === id);
    const format = own?.attributes.formatCode ?? BUILT_IN_FORMATS[id] ?? "General";
    this.formats.set(style, format);
    return format;
  }

  /** The font, fill or border of a style; read only. */
  piece(style: number, piece: FormatPiece): XmlElement {
    const [list, id] = LISTS[piece];
    const index = Number(this.entry(style).attributes[id] ?? 0);
    return this.list(list)[index] ?? element(piece);
  }

  alignment(style: number): XmlElement {
    return childrenOf(this.entry(style), "alignment")[0] ?? element("alignment");
  }

  /** The style with another number format. */
  withNumberFormat(style: number, code: string): number {
    return this.derive(style, `numberFormat:${code}`, (entry) => {
      entry.attributes.numFmtId = String(this.numberFormatId(code));
      entry.attributes.applyNumberFormat = "1";
    });
  }

  /** The style with its font, fill or border edited; `change` names the edit for reuse. */
  withPiece(
    style: number,
    piece: FormatPiece,
    change: string,
    edit: (copy: XmlElement) => void,
  ): number {
    return this.derive(style, `${piece}:${change}`, (entry) => {
      const [list, id, apply] = LISTS[piece];
      const copy = cloneElement(this.piece(style, piece));
      edit(copy);
      entry.attributes[id] = String(this.addTo(list, copy));
      entry.attributes[apply] = "1";
    });
  }

  withAlignment(style: number, attribute: string, value: string | null): number {
    return this.derive(style, `alignment:${attribute}:${value}`, (entry) => {
      const alignment = ensureChild(entry, "alignment", ["alignment", "protection", "extLst"]);
      if (value === null) delete alignment.attributes[attribute];
      else alignment.attributes[attribute] = value;
      entry.attributes.applyAlignment = "1";
    });
  }

  withProtection(style: number, attribute: string, value: string): number {
    return this.derive(style, `protection:${attribute}:${value}`, (entry) => {
      const order = ["alignment", "protection", "extLst"];
      ensureChild(entry, "protection", order).attributes[attribute] = value;
      entry.attributes.applyProtection = "1";
    });
  }

  isLocked(style: number): boolean {
    return isOn(childrenOf(this.entry(style), "protection")[0]?.attributes.locked, true);
  }

  /** The format of a conditional format by its number; read only. */
  differential(id: number): XmlElement | undefined {
    return this.list("dxfs")[id];
  }

  addDifferential(format: XmlElement): number {
    const [free] = [...this.free].sort((a, b) => a - b);
    const list = childrenOf(this.tree.root, "dxfs")[0];
    if (free === undefined || list === undefined) return this.addTo("dxfs", format);
    this.free.delete(free);
    list.children[list.children.indexOf(childrenOf(list)[free] ?? format)] = format;
    return free;
  }

  /** A conditional format's own format, for writing. */
  editDifferential(id: number): XmlElement | undefined {
    this.isChanged = true;
    return this.list("dxfs")[id];
  }

  /**
   * Gives up a conditional format's format that nobody uses any more. Formats are numbered by their
   * place: one goes when none stands behind it, and until then its place is free for another.
   */
  freeDifferential(id: number): void {
    const list = childrenOf(this.tree.root, "dxfs")[0];
    if (list === undefined) return;
    this.free.add(id);
    while (this.free.delete(childrenOf(list).length - 1)) {
      removeChild(list, childrenOf(list).at(-1) ?? list);
    }
    list.attributes.count = String(childrenOf(list).length);
    const isOurs = !this.source.includes("<dxfs");
    if (childrenOf(list).length === 0 && isOurs) removeChild(this.tree.root, list);
    this.isChanged = true;
  }

  private entry(style: number): XmlElement {
    return this.list("cellXfs")[style] ?? element("xf");
  }

  private derive(style: number, change: string, edit: (entry: XmlElement) => void): number {
    const key = `${style}/${change}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const entry = cloneElement(this.entry(style));
    edit(entry);
    const index = this.addTo("cellXfs", entry);
    this.derived.set(key, index);
    return index;
  }

  private numberFormatId(code: string): number {
    for (const [id, builtIn] of Object.entries(BUILT_IN_FORMATS)) {
      if (builtIn === code) return Number(id);
    }
    const own = this.list("numFmts");
    const present = own.find((format) => format.attributes.formatCode === code);
    if (present) return Number(present.attributes.numFmtId);
    const id = Math.max(163, ...own.map((format) => Number(format.attributes.numFmtId))) + 1;
    this.addTo("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private addTo(listName: string, entry: XmlElement): number {
    const list = ensureChild(this.tree.root, listName, STYLE_ORDER);
    const present = childrenOf(list);
    if (listName !== "dxfs") {
      const text = this.textOf(entry);
      const same = present.findIndex((candidate) => this.textOf(candidate) === text);
      if (same >= 0) return same;
    }
    list.children.push(entry);
    list.attributes.count = String(present.length + 1);
    this.isChanged = true;
    return present.length;
  }

  /** An entry as text, for comparing: none is edited once it is in its list, except those of `dxfs`. */
  private textOf(entry: XmlElement): string {
    const text = this.texts.get(entry) ?? nodeText(entry);
    this.texts.set(entry, text);
    return text;
  }

  private list(name: string): XmlElement[] {
    const list = childrenOf(this.tree.root, name)[0];
    return list ? childrenOf(list) : [];
  }
}
