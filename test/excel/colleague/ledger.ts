import type { StandIn } from "../../../src/standin/standIn";
import { areasOfRule, formatRules } from "../../../src/standin/store/sheet/conditionalFormats";

/** What every cell of a workbook holds, by its sheet (as the file numbers it) and its place. */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Writes down what every cell holds: its formula, or its value. */
export function ledgerOf({ workbook }: StandIn, without = ""): Ledger {
  const sheets = workbook.sheets.filter(({ name }) => name !== without);
  return new Map(
    sheets.map((sheet) => {
      const cells = new Map<string, string>();
      for (const row of sheet.cells.rows.all()) {
        for (const { column, formula, value } of sheet.cells.rows.cells(row)) {
          if (value === "" && formula === null) continue;
          cells.set(`${row.index}:${column}`, formula ? `=${formula.text}` : String(value));
        }
      }
      return [sheet.id, cells];
    }),
  );
}

/** How often each text that a person wrote stands anywhere in a workbook. */
export function wordsIn(ledger: Ledger, isTheirs: (text: string) => boolean): Map<string, number> {
  const times = new Map<string, number>();
  for (const cells of ledger.values()) {
    for (const text of cells.values()) {
      if (isTheirs(text)) times.set(text, (times.get(text) ?? 0) + 1);
    }
  }
  return times;
}

/** What cells marked by us hold, on all sheets. */
export function markedTexts(standIn: StandIn): readonly string[] {
  const ledger = ledgerOf(standIn);
  return standIn.workbook.sheets.flatMap((sheet) =>
    formatRules(sheet).flatMap((rule) => {
      if (!JSON.stringify(rule.rule).includes("Conference Check: ")) return [];
      return areasOfRule(rule).flatMap((area) => {
        const texts: string[] = [];
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            texts.push(ledger.get(sheet.id)?.get(`${row}:${column}`) ?? "(blank)");
          }
        }
        return texts;
      });
    }),
  );
}
