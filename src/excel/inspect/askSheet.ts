import type { Found } from "../../workbook/inspection/found";
import { type Area, areaOf } from "../base/address";
import { nameFound } from "./askWorkbook";
import { askFloating, type Floating } from "./floating";
import { askHeaders } from "./headers";
import { type InspectedSheet, placeOn } from "./inspectedSheet";
import { askRemarks } from "./remarks";

/** What is known of a sheet before its cells are read. */
export interface SheetSurvey {
  readonly sheet: InspectedSheet;
  /** The rectangle that holds values; `null` on a blank sheet. */
  readonly area: Area | null;
  readonly floating: readonly Floating[];
  /** Cells of tables and lists whose filter hides rows. */
  readonly filtered: readonly Area[];
  readonly found: readonly Found[];
}

/**
 * Asks what lies on a sheet and around its cells. What it gives is called after the next round trip and asks
 * where these things lie; what that gives is called after the one that follows.
 */
export function askSheet(sheet: InspectedSheet): () => () => SheetSurvey {
  const { worksheet } = sheet;
  const used = worksheet.getUsedRangeOrNullObject(true).load(RECTANGLE);
  const { names, tables, pivotTables, autoFilter } = worksheet;
  names.load("items/name,items/visible,items/formula");
  pivotTables.load("items/name");
  tables.load("items/autoFilter/isDataFiltered");
  autoFilter.load("isDataFiltered");
  const list = autoFilter.getRangeOrNullObject().load(RECTANGLE);
  const floating = askFloating(worksheet);
  const headers = askHeaders(sheet);
  const remarks = askRemarks(sheet);
  return () => {
    const remarksFound = remarks();
    const filteredTables = tables.items
      .filter((table) => table.autoFilter.isDataFiltered)
      .map((table) => table.getRange().load(RECTANGLE));
    const pivots = pivotTables.items.map((pivot) => ({
      name: pivot.name,
      range: pivot.layout.getRange().load(RECTANGLE),
    }));
    return () => ({
      sheet,
      area: used.isNullObject ? null : areaOf(used),
      floating: floating(),
      filtered: [
        ...(autoFilter.isDataFiltered && !list.isNullObject ? [areaOf(list)] : []),
        ...filteredTables.map(areaOf),
      ],
      found: [
        ...remarksFound(),
        ...names.items.flatMap((item) => nameFound(item, sheet.name)),
        ...headers(),
        ...pivots.map(({ name, range }): Found => {
          return { kind: "pivot table", place: placeOn(sheet, [areaOf(range)]), name };
        }),
        ...floating()
          .filter(({ visible }) => !visible)
          .map(
            ({ name }): Found => ({ kind: "hidden object", place: placeOn(sheet), object: name }),
          ),
      ],
    });
  };
}

const RECTANGLE = "rowIndex,columnIndex,rowCount,columnCount";
