import type { Found, NotLooked } from "../../workbook/inspection/found";
import type { Conversation } from "../base/inExcel";
import type { SheetCell } from "../base/rectangles";
import { askInBatches, type Question } from "./askInBatches";
import type { SheetSurvey } from "./askSheet";
import { contentsFound } from "./contentsFound";
import { coveredCells } from "./floating";
import { askFormats } from "./hiddenFormats";
import { placeOfCells, type SheetContents } from "./inspectedSheet";
import { askHeights, askWidths, hiddenLines, type LineSizes } from "./lines";
import { findLists } from "./lists";
import { askCells, askStrip, type HiddenLooks, looksFound, type StripToLookInto } from "./looks";
import { type Strip, stripsOf, withinLimit } from "./strips";

/** What the inspection of cells is told beside the cells. */
export interface LookingOptions {
  /** Cells that are asked one by one in one workbook; what is beyond is said. */
  readonly cellsLookedAt: number;
  readonly onProgress: (done: number, of: number) => void;
}

/** A sheet whose contents were read, and all that is learnt of it. */
interface SheetInspection {
  readonly sheet: SheetContents;
  readonly survey: SheetSurvey;
  readonly sizes: LineSizes;
  readonly looks: HiddenLooks;
  readonly hiddenByFormat: SheetCell[];
}

type CellsFound = Pick<
  { found: readonly Found[]; notLooked: readonly NotLooked[] },
  "found" | "notLooked"
>;

/** Looks through the cells of the sheets whose contents were read. */
export async function inspectCells(
  conversation: Conversation,
  sheets: readonly { readonly sheet: SheetContents; readonly survey: SheetSurvey }[],
  { cellsLookedAt, onProgress }: LookingOptions,
): Promise<CellsFound> {
  const inspections = sheets.map(begin);
  const of = new Map(inspections.map((inspection) => [inspection.sheet, inspection]));
  const strips = sheets.flatMap(({ sheet }) => stripsOf(sheet));
  const next: StripToLookInto[] = [];
  const rows: Question[] = [];
  await askInBatches(conversation, [
    ...inspections.flatMap(({ sheet, sizes }) => [
      askWidths(sheet, sizes),
      ...askHeights(sheet, sizes, (question) => rows.push(question)),
    ]),
    ...strips.flatMap((strip) => {
      const inspection = of.get(strip.sheet);
      return inspection ? [askStrip(strip, inspection.looks, (each) => next.push(each))] : [];
    }),
  ]);
  const looked = withinLimit(
    next.map(({ strip }) => strip),
    cellsLookedAt,
  );
  const formatted = withinLimit(strips, cellsLookedAt);
  const cells = next.slice(0, looked.taken.length).flatMap((each) => {
    const inspection = of.get(each.strip.sheet);
    return inspection ? [askCells(each, inspection.looks)] : [];
  });
  const formats = formatted.taken.flatMap((strip) => {
    const inspection = of.get(strip.sheet);
    return inspection ? [askFormats(strip, inspection.hiddenByFormat)] : [];
  });
  await askInBatches(conversation, [...rows, ...cells, ...formats], onProgress);
  const lists = await findLists(
    conversation,
    sheets.map(({ sheet }) => sheet),
  );
  return {
    found: [...inspections.flatMap(foundIn), ...lists.found],
    notLooked: [
      ...tooMany("colours and links", looked.left),
      ...tooMany("number formats", formatted.left),
      ...lists.unfinished.map((sheet) => tooLarge("lists to choose from", sheet)),
    ],
  };
}

function begin({ sheet, survey }: Pick<SheetInspection, "sheet" | "survey">): SheetInspection {
  return {
    sheet,
    survey,
    sizes: { heights: new Array<number>(sheet.area.lastRow + 1).fill(-1), widths: [] },
    looks: { invisible: [], tiny: [], links: new Map() },
    hiddenByFormat: [],
  };
}

function foundIn({
  sheet,
  survey,
  sizes,
  looks,
  hiddenByFormat,
}: SheetInspection): readonly Found[] {
  return [
    ...hiddenLines(sheet, sizes, survey.filtered),
    ...coveredCells(sheet, survey.floating, sizes),
    ...contentsFound(sheet),
    ...looksFound(sheet, looks),
    ...(hiddenByFormat.length === 0
      ? []
      : [
          {
            kind: "hidden by number format",
            place: placeOfCells(sheet, hiddenByFormat),
            count: hiddenByFormat.length,
          } as const,
        ]),
  ];
}

function tooMany(what: NotLooked["what"], left: readonly Strip[]): readonly NotLooked[] {
  const names = new Set(left.map(({ sheet }) => sheet.name));
  return [...names].map((sheet) => tooLarge(what, sheet));
}

function tooLarge(what: NotLooked["what"], sheet: string): NotLooked {
  return { what, sheet, why: "too large" };
}
