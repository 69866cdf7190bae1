import { cellRangeName, parseArea } from "../address/a1";
import { type Area, cellArea } from "../address/area";
import type * as model from "../model/workbook";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { childOf, childrenOf, element } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

const A1 = cellArea(0, 0);

/**
 * Which sheet is active and which cells are selected. Kept apart from the file's parts until the
 * workbook is saved, so that looking at a sheet does not count as changing it.
 */
export class Selection implements model.Selection {
  private active: SheetStore | null = null;
  private readonly selected = new Map<SheetStore, readonly Area[]>();

  constructor(private readonly workbook: WorkbookStore) {}

  /** The active sheet: the file's own until another is activated; none while a chart sheet is. */
  get sheet(): SheetStore | undefined {
    if (this.active !== null && this.workbook.sheets.includes(this.active)) return this.active;
    const entries = this.workbook.sheetEntries();
    const tab = Number(this.views()[0]?.attributes.activeTab ?? 0);
    return this.workbook.sheetNamed(entries[tab]?.attributes.name ?? "");
  }

  areas(sheet: SheetStore): readonly Area[] {
    const chosen = this.selected.get(sheet);
    if (chosen !== undefined) return chosen;
    const view = childrenOf(sheet.part.section("sheetViews") ?? element("none"), "sheetView")[0];
    const sqref = (view && childOf(view, "selection"))?.attributes.sqref ?? "A1";
    const areas = sqref.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
    return areas.length === 0 ? [A1] : areas;
  }

  activate(sheet: SheetStore): void {
    const before = this.sheet;
    this.active = sheet;
    if (before !== sheet)
      this.workbook.changes.tell({ kind: "activated", sheet, before: before ?? null });
  }

  select(sheet: SheetStore, areas: readonly Area[]): void {
    this.selected.set(sheet, areas);
    this.activate(sheet);
    this.workbook.changes.tell({ kind: "selection", sheet, areas });
  }

  /** Writes the selection into the parts that are being saved anyway. */
  settle(): void {
    for (const [sheet, areas] of this.selected) if (sheet.changed) settleSheet(sheet, areas);
    if (!this.workbook.changed || this.active === null) return;
    const tab = this.workbook
      .sheetEntries()
      .findIndex((entry) => Number(entry.attributes.sheetId) === this.active?.sheetId);
    for (const view of this.views()) if (tab >= 0) view.attributes.activeTab = String(tab);
  }

  private views(): readonly XmlElement[] {
    return childrenOf(this.workbook.section("bookViews") ?? element("none"), "workbookView");
  }
}

function settleSheet(sheet: SheetStore, areas: readonly Area[]): void {
  const view = childrenOf(sheet.part.section("sheetViews") ?? element("none"), "sheetView")[0];
  const [first] = areas;
  if (view === undefined || first === undefined || childOf(view, "pane") !== undefined) return;
  const sqref = areas.map(cellRangeName).join(" ");
  view.children = view.children.filter(
    (node) => node.type !== "element" || node.name !== "selection",
  );
  view.children.unshift(
    element("selection", { activeCell: cellRangeName(cellArea(first.top, first.left)), sqref }),
  );
}
