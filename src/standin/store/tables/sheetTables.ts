import { cellRangeName } from "../address/a1";
import type { Area } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { childrenOf, element } from "../xml/elements";
import { newPart, partText } from "../xml/tree";
import { TableStore } from "./tableStore";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

const known = new WeakMap<SheetStore, SheetTables>();

/** The tables of a sheet: the same ones as long as the workbook is open. */
export function tablesOn(sheet: SheetStore): SheetTables {
  const tables = known.get(sheet) ?? new SheetTables(sheet);
  known.set(sheet, tables);
  return tables;
}

/** The tables of one sheet. */
class SheetTables {
  private read: TableStore[] | null = null;

  constructor(private readonly sheet: SheetStore) {}

  all(): readonly TableStore[] {
    this.read ??= this.readAll();
    return this.read;
  }

  /** The tables whose part must be written again. */
  changed(): readonly TableStore[] {
    return this.read?.filter((table) => table.changed) ?? [];
  }

  /** Adds a table over cells that already hold its headers. */
  add(name: string, area: Area, columns: readonly string[]): TableStore {
    const { file } = this.sheet.workbook;
    const partName = file.freeName("xl/tables/table#.xml");
    const root = element("table", {
      xmlns: NAMESPACE,
      id: this.freeId(),
      name,
      displayName: name,
      ref: cellRangeName(area),
      totalsRowShown: 0,
    });
    const text = partText(newPart(root));
    file.write(partName, text, TABLE_TYPE);
    const id = file.relate(this.sheet.partName, `${OFFICE_RELATIONSHIP}/table`, partName);
    const list = this.sheet.part.editSection("tableParts");
    this.sheet.part.edit().attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
    list.children.push(element("tablePart", { "r:id": id }));
    list.attributes.count = String(childrenOf(list).length);
    const table = new TableStore(this.sheet, partName, text);
    table.filters = true;
    table.setColumns(columns);
    table.editStyle().attributes = {
      name: "TableStyleMedium2",
      showFirstColumn: "0",
      showLastColumn: "0",
      showRowStripes: "1",
      showColumnStripes: "0",
    };
    this.read = [...this.all().filter(({ partName: other }) => other !== partName), table];
    return table;
  }

  /** Takes a table away and leaves its cells. */
  remove(table: TableStore): void {
    const { file } = this.sheet.workbook;
    const relation = file
      .relationshipsOf(this.sheet.partName)
      .all()
      .find(({ target }) => target === table.partName);
    const list = this.sheet.part.editSection("tableParts");
    list.children = list.children.filter(
      (child) => child.type !== "element" || relationIn(child.attributes) !== relation?.id,
    );
    list.attributes.count = String(childrenOf(list).length);
    if (childrenOf(list).length === 0) {
      const root = this.sheet.part.edit();
      root.children = root.children.filter((child) => child !== list);
    }
    if (relation) file.unrelate(this.sheet.partName, relation.id);
    file.remove(table.partName);
    this.read = this.all().filter((other) => other !== table);
  }

  private readAll(): TableStore[] {
    const { file } = this.sheet.workbook;
    const section = this.sheet.part.section("tableParts");
    if (section === undefined) return [];
    const relations = file.relationshipsOf(this.sheet.partName);
    return childrenOf(section, "tablePart").flatMap(({ attributes }) => {
      const target = relations.byId(relationIn(attributes))?.target ?? "";
      const text = file.text(target);
      return text === null ? [] : [new TableStore(this.sheet, target, text)];
    });
  }

  private freeId(): number {
    const ids = this.sheet.workbook.sheets.flatMap((sheet) =>
      tablesOn(sheet)
        .all()
        .map(({ id }) => id),
    );
    return Math.max(0, ...ids) + 1;
  }
}

const relationIn = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
