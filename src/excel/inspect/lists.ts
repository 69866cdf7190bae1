import type { Found, ListSource } from "../../workbook/inspection/found";
import { type Area, areaAddress } from "../base/address";
import type { Conversation } from "../base/inExcel";
import { askInBatches, type Question } from "./askInBatches";
import { placeOn, type SheetContents } from "./inspectedSheet";
import { STRIP_ROWS } from "./strips";

/** Cells of one column that are asked together what may be chosen in them. */
interface Part {
  readonly sheet: SheetContents;
  readonly area: Area;
}

interface ListOfChoices extends Part {
  readonly source: ListSource;
}

const BYTES_OF_A_RULE = 1_000;
/** Questions for one workbook: rules that change from cell to cell would take one for each. */
const QUESTIONS_LIMIT = 20_000;

/**
 * Finds lists to choose from, in all columns of the used areas. Parts whose cells have different rules are
 * asked again in halves: a round trip for each halving, ten at most.
 * @returns what was found, and the sheets of which not every cell was looked at.
 */
export async function findLists(
  conversation: Conversation,
  sheets: readonly SheetContents[],
): Promise<{ readonly found: readonly Found[]; readonly unfinished: readonly string[] }> {
  const lists: ListOfChoices[] = [];
  let asked = 0;
  let parts = sheets.flatMap((sheet) => sheet.parts.flatMap((part) => columnsOf(sheet, part)));
  while (parts.length > 0 && asked + parts.length <= QUESTIONS_LIMIT) {
    asked += parts.length;
    const mixed: Part[] = [];
    const questions = parts.map((part) => askRule(part, lists, mixed));
    await askInBatches(conversation, questions);
    parts = mixed.flatMap(halves);
  }
  return { found: sheets.flatMap((sheet) => foundOn(sheet, lists)), unfinished: sheetsOf(parts) };
}

function columnsOf(
  sheet: SheetContents,
  { firstRow, lastRow, firstColumn, lastColumn }: Area,
): readonly Part[] {
  const parts: Part[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    for (let row = firstRow; row <= lastRow; row += STRIP_ROWS) {
      const last = Math.min(row + STRIP_ROWS - 1, lastRow);
      const area = { firstRow: row, lastRow: last, firstColumn: column, lastColumn: column };
      parts.push({ sheet, area });
    }
  }
  return parts;
}

function askRule({ sheet, area }: Part, lists: ListOfChoices[], mixed: Part[]): Question {
  return {
    bytes: BYTES_OF_A_RULE,
    ask: () => {
      const { dataValidation } = sheet.worksheet
        .getRange(areaAddress(area))
        .load("dataValidation/type,dataValidation/rule");
      return () => {
        const { type, rule } = dataValidation;
        if (type === "Inconsistent" || type === "MixedCriteria") mixed.push({ sheet, area });
        if (type !== "List") return;
        const choices = String(rule.list?.source ?? "");
        lists.push({ sheet, area, source: choices.startsWith("=") ? "cells" : "typed in" });
      };
    },
  };
}

function halves({ sheet, area }: Part): readonly Part[] {
  const { firstRow, lastRow } = area;
  if (firstRow === lastRow) return [];
  const middle = Math.floor((firstRow + lastRow) / 2);
  return [
    { sheet, area: { ...area, lastRow: middle } },
    { sheet, area: { ...area, firstRow: middle + 1 } },
  ];
}

function foundOn(sheet: SheetContents, lists: readonly ListOfChoices[]): readonly Found[] {
  return (["typed in", "cells"] as const).flatMap((source): readonly Found[] => {
    const own = lists.filter((list) => list.sheet === sheet && list.source === source);
    const areas = joined(own.map(({ area }) => area));
    const count = areas.reduce((sum, area) => sum + area.lastRow - area.firstRow + 1, 0);
    if (count === 0) return [];
    return [{ kind: "list to choose from", place: placeOn(sheet, areas), count, source }];
  });
}

/** Parts of one column that touch, as one. */
function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort(
    (a, b) => a.firstColumn - b.firstColumn || a.firstRow - b.firstRow,
  );
  const whole: Area[] = [];
  for (const area of sorted) {
    const last = whole.at(-1);
    if (last?.firstColumn === area.firstColumn && last.lastRow + 1 === area.firstRow) {
      whole[whole.length - 1] = { ...last, lastRow: area.lastRow };
    } else whole.push(area);
  }
  return whole;
}

function sheetsOf(parts: readonly Part[]): readonly string[] {
  return [...new Set(parts.map(({ sheet }) => sheet.name))];
}
