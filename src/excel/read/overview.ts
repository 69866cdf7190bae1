import type { DateSystem, SheetSnapshot } from "../../workbook/snapshot/snapshot";
import { type Area, areaOf } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { askMarks, type OurMarks } from "../base/ourMarks";
import { askStored, type StoredName, type StoredThings } from "../base/stored";
import { askIsManual } from "./calculation";
import { askDateSystem } from "./dateSystem";

/** One worksheet before its cells are read. */
export interface SheetOverview
  extends Pick<SheetSnapshot, "name" | "position" | "visibility" | "protected"> {
  readonly worksheet: Excel.Worksheet;
}

/** What is known of the workbook before any cell is read. */
export interface Overview {
  readonly dateSystem: DateSystem;
  /** Whether formulas wait until someone has them calculated. */
  readonly isManual: boolean;
  readonly sheets: readonly SheetOverview[];
  readonly marks: OurMarks;
  /** What the add-in keeps in the workbook of how it is to be read and checked. */
  readonly stored: StoredThings;
}

const WANTED: readonly StoredName[] = ["settings", "profile", "accepted", "corrections"];

/** Reads the list of sheets, the date system and what is ours in the workbook: one round trip. */
export async function readOverview({ context, sync }: Conversation): Promise<Overview> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/position,items/visibility,items/protection/protected");
  const marks = askMarks(context);
  const stored = WANTED.map((name) => ({ name, answer: askStored(context, name) }));
  const dateSystem = askDateSystem(context);
  const isManual = askIsManual(context);
  await sync();
  return {
    dateSystem: dateSystem(),
    isManual: isManual(),
    sheets: worksheets.items.map((worksheet) => ({
      worksheet,
      name: worksheet.name,
      position: worksheet.position,
      visibility: visibilityOf(worksheet),
      protected: worksheet.protection.protected,
    })),
    marks: marks(),
    stored: Object.fromEntries(stored.map(({ name, answer }) => [name, answer()])),
  };
}

/**
 * Places among the sheets that no worksheet has: Excel counts chart sheets among its places, and lists only
 * worksheets.
 */
export function chartSheetPlaces(sheets: readonly SheetOverview[]): readonly number[] {
  const taken = new Set(sheets.map((sheet) => sheet.position));
  const last = Math.max(-1, ...taken);
  return Array.from({ length: last + 1 }, (_, place) => place).filter((place) => !taken.has(place));
}

function visibilityOf(worksheet: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (worksheet.visibility === "Hidden") return "hidden";
  return worksheet.visibility === "VeryHidden" ? "very hidden" : "visible";
}

/** The rectangle of each sheet that holds values, or `null` for a sheet without: one round trip. */
export async function readUsedAreas(
  { sync }: Conversation,
  sheets: readonly SheetOverview[],
): Promise<readonly (Area | null)[]> {
  const used = sheets.map(({ worksheet }) =>
    worksheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  );
  await sync();
  return used.map((range) => (range.isNullObject ? null : areaOf(range)));
}
