import { type Area, COLUMN_LIMIT, ROW_LIMIT } from "../address/area";
import type { SheetStore, WorkbookStore } from "../model/workbook";
import { tablesOn } from "../tables/sheetTables";
import { definedNames } from "./definedNames";
import { type Reference, referencesOf } from "./references";

/** Cells of one sheet. */
export interface Region {
  readonly sheet: SheetStore;
  readonly area: Area;
}

/** What a formula reads; `everything` where that cannot be told from its text. */
export type Precedents = readonly Region[] | "everything";

/** Functions that find their cells as they run. */
const UNFORESEEABLE = /\b(INDIRECT|OFFSET|CELL|INFO)\s*\(/i;
const WORD =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|(?<!\])\[[^\]]|[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu;

/** Works out what formulas read, with the names and tables of a workbook. */
export class PrecedentFinder {
  private readonly names: ReadonlyMap<string, Precedents>;
  private readonly tables: ReadonlyMap<string, Region>;

  constructor(private readonly workbook: WorkbookStore) {
    this.tables = new Map(
      workbook.sheets.flatMap((sheet) =>
        tablesOn(sheet)
          .all()
          .map((table) => [table.name.toLowerCase(), { sheet, area: table.area }]),
      ),
    );
    this.names = new Map(
      definedNames(workbook).map(({ name, formula, sheet }) => [
        name.toLowerCase(),
        this.direct(formula, sheet ?? workbook.sheets[0]),
      ]),
    );
  }

  /** What a formula on a sheet reads. */
  of(formula: string, home: SheetStore, row: number, column: number): Precedents {
    const direct = this.direct(formula, home);
    if (direct === "everything") return direct;
    const regions = [...direct];
    for (const [word] of formula.matchAll(WORD)) {
      const found = this.named(word, home, row, column);
      if (found === "everything") return found;
      regions.push(...found);
    }
    return regions;
  }

  private direct(formula: string, home: SheetStore | undefined): Precedents {
    if (UNFORESEEABLE.test(formula) || home === undefined) return "everything";
    return referencesOf(formula).flatMap((reference) => {
      const sheet = reference.sheet === null ? home : this.workbook.sheetNamed(reference.sheet);
      return sheet === undefined || reference.external ? [] : [{ sheet, area: areaOf(reference) }];
    });
  }

  private named(word: string, home: SheetStore, row: number, column: number): Precedents {
    if (word.startsWith('"') || word.endsWith("!")) return [];
    if (word.startsWith("[")) {
      const own = tablesOn(home)
        .all()
        .find(
          ({ area }) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        );
      return own === undefined ? [] : [{ sheet: home, area: own.area }];
    }
    const table = this.tables.get(word.toLowerCase());
    return table === undefined ? (this.names.get(word.toLowerCase()) ?? []) : [table];
  }
}

/** The cells that a reference means. */
export function areaOf({ first, last }: Reference): Area {
  const end = last ?? first;
  return {
    top: Math.min(first.row ?? 0, end.row ?? 0),
    left: Math.min(first.column ?? 0, end.column ?? 0),
    bottom: Math.max(first.row ?? ROW_LIMIT - 1, end.row ?? ROW_LIMIT - 1),
    right: Math.max(first.column ?? COLUMN_LIMIT - 1, end.column ?? COLUMN_LIMIT - 1),
  };
}
