import { cellRangeName, parseArea } from "../address/a1";
import { type Area, contains, intersection } from "../address/area";
import type { SheetStore } from "../model/workbook";
import { OFFICE_RELATIONSHIP } from "../package/relationships";
import { childrenOf, element } from "../xml/elements";
import type { XmlElement } from "../xml/tree";

/** Where a link leads, and what shows when the pointer rests on it. */
export interface Link {
  /** An address outside the workbook. */
  readonly address: string | null;
  /** A place in the workbook: `Sheet1!A1` or a name. */
  readonly location: string | null;
  readonly screenTip: string | null;
}

const entries = (sheet: SheetStore): readonly XmlElement[] => {
  const list = sheet.part.section("hyperlinks");
  return list === undefined ? [] : childrenOf(list, "hyperlink");
};

const areaOf = (entry: XmlElement): Area | null => parseArea(entry.attributes.ref ?? "");

const relationOf = (entry: XmlElement): string | undefined =>
  Object.entries(entry.attributes).find(([name]) => name.endsWith(":id"))?.[1];

/** The link of a cell or an area, `null` where there is none. */
export function linkAt(sheet: SheetStore, area: Area): Link | null {
  const entry = entries(sheet).find((candidate) => {
    const linked = areaOf(candidate);
    return linked !== null && contains(linked, area);
  });
  if (entry === undefined) return null;
  const relation = relationOf(entry);
  const relations = sheet.workbook.file.relationshipsOf(sheet.partName);
  return {
    address: relation === undefined ? null : (relations.byId(relation)?.target ?? null),
    location: entry.attributes.location ?? null,
    screenTip: entry.attributes.tooltip ?? null,
  };
}

/** Links an area that has no link. */
export function addLink(sheet: SheetStore, area: Area, link: Link, shown: string | null): void {
  const { file } = sheet.workbook;
  const type = `${OFFICE_RELATIONSHIP}/hyperlink`;
  const id =
    link.address === null ? undefined : file.relate(sheet.partName, type, link.address, true);
  if (id !== undefined) sheet.part.edit().attributes["xmlns:r"] ??= OFFICE_RELATIONSHIP;
  sheet.part.editSection("hyperlinks").children.push(
    element("hyperlink", {
      ref: cellRangeName(area),
      "r:id": id,
      location: link.location ?? undefined,
      tooltip: link.screenTip ?? undefined,
      display: shown ?? undefined,
    }),
  );
}

/** How many links a sheet has. */
export const linkCount = (sheet: SheetStore): number =>
  sheet.part.section("hyperlinks")?.children.length ?? 0;

/** Whether any cell of an area is linked. */
export function hasLinks(sheet: SheetStore, area: Area): boolean {
  return entries(sheet).some((entry) => {
    const linked = areaOf(entry);
    return linked !== null && intersection(area, linked) !== null;
  });
}

/** Takes away the links that lie in an area; a list without links goes as well. */
export function removeLinks(sheet: SheetStore, area: Area): void {
  const gone = entries(sheet).filter((entry) => {
    const linked = areaOf(entry);
    return linked !== null && intersection(area, linked) !== null && contains(area, linked);
  });
  if (gone.length === 0) return;
  for (const entry of gone) {
    const relation = relationOf(entry);
    if (relation !== undefined) sheet.workbook.file.unrelate(sheet.partName, relation);
  }
  const list = sheet.part.editSection("hyperlinks");
  list.children = list.children.filter((child) => !gone.some((entry) => entry === child));
  if (childrenOf(list).length > 0) return;
  const root = sheet.part.edit();
  root.children = root.children.filter((child) => child !== list);
}
