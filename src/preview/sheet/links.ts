import { parseArea } from "../../standin/store/address/a1";
import type { SheetStore } from "../../standin/store/model/workbook";
import { childrenOf } from "../../standin/store/xml/elements";

/** Where a cell's link leads: a place of the workbook, or an address outside it. */
export interface CellLink {
  readonly inside: string | null;
  readonly outside: string | null;
  readonly tip: string | null;
}

/** The links of a sheet by cell, keyed `row/column`. */
export function linksOf(sheet: SheetStore): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  const section = sheet.part.section("hyperlinks");
  if (section === undefined) return links;
  const relationships = sheet.workbook.file.relationshipsOf(sheet.partName);
  for (const { attributes } of childrenOf(section, "hyperlink")) {
    const area = parseArea(attributes.ref ?? "");
    if (area === null) continue;
    const link: CellLink = {
      inside: attributes.location ?? null,
      outside: relationships.byId(attributes["r:id"] ?? "")?.target ?? null,
      tip: attributes.tooltip ?? null,
    };
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        links.set(`${row}/${column}`, link);
      }
    }
  }
  return links;
}
