import type { DateSystem, SheetSnapshot } from "../../workbook/snapshot";
import type { Conversation } from "../inExcel";
import { askMarks, type OurMarks } from "../ourMarks";
import { askDateSystem } from "./dateSystem";

/** One worksheet before its cells are read. */
export interface SheetOverview
  extends Pick<SheetSnapshot, "name" | "position" | "visibility" | "protected"> {
  readonly worksheet: Excel.Worksheet;
}

/** What is known of the workbook before any cell is read. */
export interface Overview {
  readonly dateSystem: DateSystem;
  readonly sheets: readonly SheetOverview[];
  readonly marks: OurMarks;
}

/** Reads the list of sheets, the date system and our own marks: one round trip. */
export async function readOverview({ context, sync }: Conversation): Promise<Overview> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/position,items/visibility,items/protection/protected");
  const marks = askMarks(context);
  const dateSystem = askDateSystem(context);
  await sync();
  return {
    dateSystem: dateSystem(),
    sheets: worksheets.items.map((worksheet) => ({
      worksheet,
      name: worksheet.name,
      position: worksheet.position,
      visibility: visibilityOf(worksheet),
      protected: worksheet.protection.protected,
    })),
    marks: marks(),
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
