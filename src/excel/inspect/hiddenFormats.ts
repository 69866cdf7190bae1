import { hidesValue } from "../../workbook/inspection/numberFormats";
import type { SheetCell } from "../base/rectangles";
import type { Question } from "./askInBatches";
import { contentAt } from "./inspectedSheet";
import { rangeOfStrip, rowsOf, type Strip } from "./strips";

const BYTES_OF_A_FORMAT = 24;

/** Asks for the number formats of a strip and notes the cells whose format shows nothing of them. */
export function askFormats(strip: Strip, hidden: SheetCell[]): Question {
  return {
    bytes: rowsOf(strip) * BYTES_OF_A_FORMAT,
    ask: () => {
      const range = rangeOfStrip(strip).load("numberFormat");
      return () => {
        const column = strip.area.firstColumn;
        for (const [index, [format]] of range.numberFormat.entries()) {
          const row = strip.area.firstRow + index;
          if (hidesValue(String(format), contentAt(strip.sheet, row, column))) {
            hidden.push({ row, column });
          }
        }
      };
    },
  };
}
