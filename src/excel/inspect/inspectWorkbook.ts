import type { Found, Inspection, NotLooked } from "../../workbook/inspection/found";
import type { Area } from "../base/address";
import { type Conversation, inExcel } from "../base/inExcel";
import { CELLS_LIMIT, cellsOf, wholeSheet } from "../read/blocks";
import { readFilledParts, rowsOfAllParts } from "../read/filledParts";
import { readValues } from "../read/readValues";
import { askSheet, type SheetSurvey } from "./askSheet";
import { askWorkbook } from "./askWorkbook";
import { inspectCells } from "./inspectCells";
import { type InspectedSheet, placeOn, type SheetContents } from "./inspectedSheet";
import { remarksNotLooked } from "./remarks";

export interface InspectOptions {
  readonly signal?: AbortSignal;
  /** Cells that are asked one by one for colours, links and formats: 500,000 unless set; what is beyond is said. */
  readonly cellsLookedAt?: number;
  /** Called with the rows read so far, of all rows; then with the parts looked at, of all parts. */
  readonly onProgress?: (step: "reading" | "looking", done: number, of: number) => void;
}

/**
 * Lists what leaves with the workbook and would not be seen by a reader. Changes nothing. Six round trips for
 * a small workbook, one more for each halving of columns with different rules, more where answers would be
 * larger than Excel gives at once.
 * @throws ExcelProblem
 */
export function inspectWorkbook({
  signal,
  cellsLookedAt = 500_000,
  onProgress,
}: InspectOptions = {}): Promise<Inspection> {
  return inExcel(signal, async (conversation) => {
    const { context, sync } = conversation;
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    const ofWorkbook = askWorkbook(context);
    await sync();
    const around = worksheets.items.map((worksheet) =>
      askSheet({ worksheet, name: worksheet.name, shown: worksheet.visibility === "Visible" }),
    );
    await sync();
    const places = around.map((ask) => ask());
    await sync();
    const surveys = places.map((survey) => survey());
    const tooLarge: string[] = [];
    const filled: FilledSheet[] = [];
    for (const survey of surveys) {
      const { area, sheet } = survey;
      if (area === null) continue;
      const parts = isLarge(area)
        ? await readFilledParts(conversation, sheet.worksheet, area)
        : [area];
      if (parts === null) tooLarge.push(sheet.name);
      else filled.push({ survey, parts });
    }
    const contents = await readContents(conversation, filled, (done, of) =>
      onProgress?.("reading", done, of),
    );
    const cells = await inspectCells(conversation, contents, {
      cellsLookedAt,
      onProgress: (done, of) => onProgress?.("looking", done, of),
    });
    return {
      found: [
        ...worksheets.items.flatMap(hiddenSheet),
        ...surveys.flatMap(({ found }) => found),
        ...cells.found,
        ...ofWorkbook(),
      ],
      notLooked: [
        ...remarksNotLooked(),
        ...tooLarge.map((sheet): NotLooked => ({ what: "contents", sheet, why: "too large" })),
        ...cells.notLooked,
      ],
      sheets: surveys.length,
    };
  });
}

function hiddenSheet(worksheet: Excel.Worksheet): readonly Found[] {
  const { name, visibility } = worksheet;
  if (visibility === "Visible") return [];
  const sheet: InspectedSheet = { worksheet, name, shown: false };
  return [{ kind: "hidden sheet", place: placeOn(sheet), very: visibility === "VeryHidden" }];
}

function isLarge(area: Area): boolean {
  return cellsOf(wholeSheet(0, area)) > CELLS_LIMIT;
}

/** A sheet that holds something, and the parts of it that do. */
interface FilledSheet {
  readonly survey: SheetSurvey;
  readonly parts: readonly Area[];
}

async function readContents(
  conversation: Conversation,
  filled: readonly FilledSheet[],
  onProgress: (rows: number, of: number) => void,
): Promise<readonly { readonly sheet: SheetContents; readonly survey: SheetSurvey }[]> {
  const rows = await readValues(conversation, {
    worksheets: filled.map(({ survey }) => survey.sheet.worksheet),
    names: filled.map(({ survey }) => survey.sheet.name),
    blocks: filled.flatMap(({ parts }, index) => parts.map((part) => wholeSheet(index, part))),
    of: "formulas",
    alongside: () => undefined,
    onProgress,
  });
  return filled.flatMap(({ survey, parts }, index) => {
    const { area, values } = rowsOfAllParts(parts, rows[index] ?? []);
    if (area === null) return [];
    return [{ survey, sheet: { ...survey.sheet, area, parts, contents: values } }];
  });
}
