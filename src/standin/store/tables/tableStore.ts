import { cellRangeName, parseArea } from "../address/a1";
import { type Area, cellArea } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { childOf, childrenOf, element, ensureChild, isOn, removeChild } from "../xml/elements";
import { parsePart, savedText, type XmlElement, type XmlPart } from "../xml/tree";

/** The order in which the standard wants the parts of a table. */
export const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** One table of a sheet. */
export class TableStore {
  private readonly tree: XmlPart;
  private isChanged = false;

  constructor(
    readonly sheet: SheetStore,
    readonly partName: string,
    private readonly source: string,
  ) {
    this.tree = parsePart(source);
  }

  get changed(): boolean {
    return this.isChanged;
  }

  get root(): XmlElement {
    return this.tree.root;
  }

  edit(): XmlElement {
    this.isChanged = true;
    return this.tree.root;
  }

  text(): string {
    return savedText(this.tree, this.source);
  }

  get id(): number {
    return Number(this.root.attributes.id);
  }

  get name(): string {
    return this.root.attributes.displayName ?? this.root.attributes.name ?? "";
  }

  set name(name: string) {
    const root = this.edit();
    root.attributes.name = name;
    root.attributes.displayName = name;
  }

  get hasHeaders(): boolean {
    return this.root.attributes.headerRowCount !== "0";
  }

  get hasTotals(): boolean {
    return Number(this.root.attributes.totalsRowCount ?? 0) > 0;
  }

  /** All cells of the table: header, body and totals. */
  get area(): Area {
    return parseArea(this.root.attributes.ref ?? "") ?? cellArea(0, 0);
  }

  /** Gives the table other cells; its filter follows. */
  set area(area: Area) {
    const root = this.edit();
    root.attributes.ref = cellRangeName(area);
    const filter = childOf(root, "autoFilter");
    if (filter) filter.attributes.ref = cellRangeName(this.filterArea);
  }

  get headerArea(): Area | null {
    return this.hasHeaders ? { ...this.area, bottom: this.area.top } : null;
  }

  get totalsArea(): Area | null {
    return this.hasTotals ? { ...this.area, top: this.area.bottom } : null;
  }

  /** The rows between header and totals; at least one. */
  get bodyArea(): Area {
    const { top, bottom, ...columns } = this.area;
    const first = top + (this.hasHeaders ? 1 : 0);
    return { ...columns, top: first, bottom: Math.max(first, bottom - (this.hasTotals ? 1 : 0)) };
  }

  /** The cells that the header's filter buttons speak of: all but the totals. */
  get filterArea(): Area {
    return this.hasTotals ? { ...this.area, bottom: this.area.bottom - 1 } : this.area;
  }

  get columnNames(): readonly string[] {
    return this.columns().map((column) => column.attributes.name ?? "");
  }

  columns(): XmlElement[] {
    const list = childOf(this.root, "tableColumns");
    return list === undefined ? [] : childrenOf(list, "tableColumn");
  }

  /**
   * Names the columns again; the entries of columns that stay keep what else they say. Where some come or go, those
   * that stay are known by their names.
   */
  setColumns(names: readonly string[]): void {
    const present = this.columns();
    let next = Math.max(0, ...present.map((column) => Number(column.attributes.id))) + 1;
    const entryOf = (name: string, index: number): XmlElement | undefined =>
      names.length === present.length
        ? present[index]
        : present.find((column) => column.attributes.name === name);
    const list = ensureChild(this.edit(), "tableColumns", TABLE_ORDER);
    list.children = names.map((name, index) => {
      const known = entryOf(name, index);
      const column = known ?? element("tableColumn", { id: next });
      if (known === undefined) next += 1;
      column.attributes.name = name;
      return column;
    });
    list.attributes.count = String(names.length);
  }

  get style(): XmlElement {
    return childOf(this.root, "tableStyleInfo") ?? element("tableStyleInfo");
  }

  editStyle(): XmlElement {
    return ensureChild(this.edit(), "tableStyleInfo", TABLE_ORDER);
  }

  styleShows(what: string): boolean {
    return isOn(this.style.attributes[what]);
  }

  get filters(): boolean {
    return childOf(this.root, "autoFilter") !== undefined;
  }

  set filters(on: boolean) {
    const root = this.edit();
    const present = childOf(root, "autoFilter");
    if (present && !on) removeChild(root, present);
    if (!present && on) {
      const filter = ensureChild(root, "autoFilter", TABLE_ORDER);
      filter.attributes.ref = cellRangeName(this.filterArea);
    }
  }
}
