import { parseReference, type SheetArea } from "./address";

/**
 * How the add-in knows what it put in a workbook, also after saving and in a colleague's Excel: defined names
 * that begin with these words. Excel keeps them on their cells when sheets are renamed, rows inserted or
 * cells moved.
 */
const SHEET = "ConferenceCheck.sheet.";
const TABLE = "ConferenceCheck.table.";

/** Whether a defined name is one of our own. */
export function isOurName(name: string): boolean {
  return name.startsWith(SHEET) || name.startsWith(TABLE);
}

/** The sheets of tables that the add-in makes, for the first period that is inserted. */
export type TableSheet =
  | "appendix_1"
  | "appendix_2"
  | "appendix_3"
  | "further"
  | "wide"
  | "diary"
  | "actions";

/** The sheets that the add-in makes; those of another period have its first and last day behind them. */
export type OurSheet = "findings" | "corrections" | TableSheet | `${TableSheet}.${string}`;

/** The name on a sheet that the add-in made. @example sheetMark("findings") //=> "ConferenceCheck.sheet.findings" */
export function sheetMark(sheet: OurSheet): string {
  return `${SHEET}${sheet}`;
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

/** What of our own stands where in a workbook. */
export interface OurMarks {
  /** Sheets the add-in made: their names as they are now, by their marks. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Cells of inserted tables, wherever they stand now, each with its name. */
  readonly tables: readonly (SheetArea & { readonly name: string })[];
  /** Marks whose cells were deleted. */
  readonly stale: readonly string[];
}

/** What the workbook's defined names say of our own. */
export function ourMarks(
  names: readonly { readonly name: string; readonly formula: string }[],
): OurMarks {
  const sheets = new Map<string, string>();
  const tables: (SheetArea & { name: string })[] = [];
  const stale: string[] = [];
  for (const { name, formula } of names.filter((named) => isOurName(named.name))) {
    const area = parseReference(formula);
    if (!area) stale.push(name);
    else if (name.startsWith(SHEET)) sheets.set(name, area.sheet);
    else tables.push({ ...area, name });
  }
  return { sheets, tables, stale };
}

/** Whether the add-in made a sheet of this name. */
export function isOurSheet(marks: OurMarks, sheet: string): boolean {
  return [...marks.sheets.values()].includes(sheet);
}

/** Asks for our marks; the answer is there after the next round trip. */
export function askMarks(context: Excel.RequestContext): () => OurMarks {
  const names = context.workbook.names.load("items/name,items/formula");
  return () =>
    ourMarks(names.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
}
