import { parseArea } from "../../store/address/a1";
import { type Area, cellArea, isOnSheet, WHOLE_SHEET } from "../../store/address/area";
import { splitAreas, splitSheetName } from "../../store/address/sheetName";
import { areaNamed } from "../../store/formulas/namedArea";
import type { SheetStore } from "../../store/model/workbook";
import { invalidArgument } from "../../wire/apiError";

/** Characters that one address may have. */
export const ADDRESS_LIMIT = 8_192;

/** The area of a sheet that an address or a name means; blank means the whole sheet. */
export function areaAt(sheet: SheetStore, address: string): Area {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument("The address is too long.");
  if (address === "") return WHOLE_SHEET;
  const { sheet: named, rest } = splitSheetName(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) {
    throw invalidArgument(`The address ${address} is not on the sheet ${sheet.name}.`);
  }
  const area = parseArea(rest) ?? areaNamed(sheet, rest);
  if (area === null) throw invalidArgument(`"${address}" is no address.`);
  return area;
}

/** The areas that an address of one or more parts means. */
export function areasAt(sheet: SheetStore, address: string): readonly Area[] {
  if (address.length > ADDRESS_LIMIT) throw invalidArgument("The address is too long.");
  return splitAreas(address).map((part) => areaAt(sheet, part));
}

/** A part of an area that was counted out; outside the sheet it is refused. */
export function onSheet(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument("The range would lie outside the worksheet.");
  return area;
}

/** The cell of an area by its place in it. */
export const cellIn = (area: Area, row: number, column: number): Area =>
  onSheet(cellArea(area.top + row, area.left + column));
