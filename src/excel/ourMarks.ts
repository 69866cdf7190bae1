import { parseReference, type SheetArea } from "./address";

/**
 * How the add-in knows what it put in a workbook, also after saving and in a colleague's Excel: defined names
 * that begin with these words. Excel keeps them on their cells when sheets are renamed, rows inserted or
 * cells moved.
 */
const SHEET = "ConferenceCheck.sheet.";
const TABLE = "ConferenceCheck.table.";

/** Whether a defined name is one of ours. */
export function isOurName(name: string): boolean {
  return name.startsWith(SHEET) || name.startsWith(TABLE);
}

/** The name that marks a sheet as made by the add-in. @example sheetMark(3) //=> "ConferenceCheck.sheet.3" */
export function sheetMark(number: number): string {
  return `${SHEET}${number}`;
}

/**
 * The name on the cells of an inserted table; the same table may stand in several places.
 * @example tableMark("table-2a", 1) //=> "ConferenceCheck.table.table_2a.1"
 */
export function tableMark(id: string, copy: number): string {
  return `${TABLE}${id.replaceAll("-", "_")}.${copy}`;
}

/** The inserted table a name stands for, or `null` for any other name. */
export function tableOfMark(name: string): { readonly id: string; readonly copy: number } | null {
  if (!name.startsWith(TABLE)) return null;
  const [id, copy] = name.slice(TABLE.length).split(".");
  return id && copy ? { id: id.replaceAll("_", "-"), copy: Number(copy) } : null;
}

/** What of ours stands where in a workbook. */
export interface OurMarks {
  /** Sheets the add-in made. */
  readonly sheets: ReadonlySet<string>;
  /** Cells of inserted tables, wherever they stand now, each with its name. */
  readonly tables: readonly (SheetArea & { readonly name: string })[];
}

/** What the workbook's defined names say of ours. A name whose cells were deleted stands for nothing. */
export function ourMarks(
  names: readonly { readonly name: string; readonly formula: string }[],
): OurMarks {
  const sheets = new Set<string>();
  const tables: (SheetArea & { name: string })[] = [];
  for (const { name, formula } of names) {
    const area = isOurName(name) ? parseReference(formula) : null;
    if (!area) continue;
    if (name.startsWith(SHEET)) sheets.add(area.sheet);
    else tables.push({ ...area, name });
  }
  return { sheets, tables };
}
