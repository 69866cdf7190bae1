import { frameOf } from "../charts/anchor";
import { chartsOn } from "../charts/sheetCharts";
import type { SheetStore } from "../model/workbook";
import { childOf, childrenOf, isOn } from "../xml/elements";
import { parsePart } from "../xml/tree";

/** A picture, a shape, a line or a group on a sheet. */
export interface ShapeStore {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly visible: boolean;
  /** Points from the sheet's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn elements and what the API calls them. Charts are no shapes. */
const TYPES: Readonly<Record<string, string>> = {
  "xdr:sp": "GeometricShape",
  "xdr:pic": "Image",
  "xdr:cxnSp": "Line",
  "xdr:grpSp": "Group",
};

/** The shapes of a sheet in the order in which they are drawn. */
export function shapesOn(sheet: SheetStore): readonly ShapeStore[] {
  const { file } = sheet.workbook;
  chartsOn(sheet).settle();
  return file
    .relationshipsOf(sheet.partName)
    .ofKind("drawing")
    .flatMap(({ target }) => childrenOf(parsePart(file.text(target) ?? "<none/>").root))
    .flatMap((anchor) =>
      childrenOf(anchor).flatMap((drawn) => {
        const type = TYPES[drawn.name];
        const named = childrenOf(drawn)
          .map((part) => childOf(part, "xdr:cNvPr"))
          .find((part) => part !== undefined);
        if (type === undefined || named === undefined) return [];
        const { id = "", name = "", hidden } = named.attributes;
        return [{ id, name, type, visible: !isOn(hidden), ...frameOf(sheet, anchor) }];
      }),
    );
}
