import type { StandIn } from "../../src/standin/standIn";
import type { Circumstances } from "../../src/standin/store/model/circumstances";
import { element } from "../../src/standin/store/xml/elements";
import { opened, smallWorkbook } from "../standin/support/open";
import { askExcel, type Record } from "./askExcel";
import { QUESTIONS } from "./questions/questions";

/** Every way in which the stand-in can be otherwise than usual where the documentation leaves something open. */
export const OTHER_WAYS: readonly Partial<Circumstances>[] = [
  { conditionalFormatIds: "places" },
  { handmadeRules: "unreadable" },
  { heldRanges: "stay" },
  { manyMergedAreas: "none" },
  { filteredRows: "skipped" },
  { filteredRows: "first row repeated" },
];

/** Asks the stand-in everything; its person makes the two rules that one question needs, and undoes nothing. */
export async function askStandIn(circumstances: Partial<Circumstances> = {}): Promise<Record> {
  const bytes = smallWorkbook({ sheets: { Sheet1: "<sheetData/>" } });
  const standIn = await opened(bytes, { circumstances });
  return askExcel(QUESTIONS, "2026-01-05", {
    byHand: async (what) => {
      if (what.includes("New Rule")) makeRulesByHand(standIn);
    },
    answered: () => undefined,
  });
}

/** Two rules on A1 of the sheet in front, as Excel's dialog makes them. */
export function makeRulesByHand({ workbook }: StandIn): void {
  const rule = (priority: number) =>
    element("cfRule", { type: "cellIs", priority, operator: "greaterThan" }, [
      element("formula", {}, [String(priority)]),
    ]);
  workbook.selection.sheet?.part.addSection(
    element("conditionalFormatting", { sqref: "A1" }, [rule(1), rule(2)]),
  );
}
