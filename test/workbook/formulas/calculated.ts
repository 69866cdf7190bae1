import { calendarDate, dateParts } from "../../../src/domain/calendar/calendarDate";
import type { DateSystem } from "../../../src/workbook/snapshot/snapshot";
import { dateOfSerial, serialOfDate } from "../../../src/workbook/snapshot/values/serials";

interface Cells {
  readonly s: number;
  readonly e: number;
  readonly system?: DateSystem;
}

/**
 * What a formula over two cells, `s` and `e`, comes to by the functions that our formulas use: written apart from
 * them, each as Excel's reference describes it.
 */
export function calculated(formula: string, { s, e, system = 1900 }: Cells): number | boolean {
  const script = formula
    .replaceAll("{", "[")
    .replaceAll("}", "]")
    .replaceAll(/(?<![<>=])=(?!=)/g, "===");
  const partsOf = (serial: number) => {
    const date = dateOfSerial(serial, system);
    // Day 0 of the 1900 system shows as 0 January 1900.
    return date === null ? { year: 1900, month: 1, day: 0 } : dateParts(date);
  };
  const functions = {
    INT: Math.floor,
    MATCH: (value: number, list: readonly number[]) => {
      const found = list.filter((one) => one <= value).length;
      if (found === 0) throw new Error("#N/A");
      return found;
    },
    YEAR: (serial: number) => partsOf(serial).year,
    MONTH: (serial: number) => partsOf(serial).month,
    DAY: (serial: number) => partsOf(serial).day,
    DATE: (year: number, month: number, day: number) => {
      const months = year * 12 + month - 1;
      const first = calendarDate(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1);
      const serial = serialOfDate(first, system);
      if (serial === null) throw new Error("#NUM!");
      return serial + day - 1;
    },
  };
  const names = Object.keys(functions);
  const run = new Function(...names, "s", "e", `return ${script};`);
  return run(...Object.values(functions), s, e);
}
