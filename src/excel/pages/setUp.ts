import type { Fitted } from "../../domain/paper/fitted";
import { MARGINS } from "../../domain/paper/paper";
import { areaAddress } from "../base/address";
import { ExcelProblem } from "../base/excelProblem";
import { inExcel } from "../base/inExcel";

/** How a sheet is printed. Rows and columns from 0, inclusive. */
export interface SheetPages extends Fitted {
  /** `null` for a sheet that grows: all that stands on it is printed. */
  readonly lastRow: number | null;
  readonly lastColumn: number;
  /** The rows with which a new page begins. */
  readonly beginsAt: readonly number[];
  /** The row on top of every page after its own. */
  readonly titleRow: number;
}

/**
 * Sets a sheet of our own up to be printed: A4, margins, what is printed, where pages end, and their foot: one round
 * trip.
 * @param foot what stands on the left of it
 * @throws ExcelProblem where Excel refuses, as it may without a printer.
 */
export function setUpPages(sheet: string, pages: SheetPages, foot: string): Promise<void> {
  return inExcel(undefined, async ({ context, sync }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { pageLayout, horizontalPageBreaks } = worksheet;
    pageLayout.paperSize = "A4";
    pageLayout.orientation = pages.paper.landscape ? "Landscape" : "Portrait";
    pageLayout.zoom = { scale: pages.scale };
    pageLayout.leftMargin = MARGINS.left;
    pageLayout.rightMargin = MARGINS.right;
    pageLayout.topMargin = MARGINS.top;
    pageLayout.bottomMargin = MARGINS.bottom;
    pageLayout.headerMargin = MARGINS.header;
    pageLayout.footerMargin = MARGINS.footer;
    const { lastRow, lastColumn } = pages;
    if (lastRow !== null) {
      pageLayout.setPrintArea(areaAddress({ firstRow: 0, firstColumn: 0, lastRow, lastColumn }));
    }
    pageLayout.setPrintTitleRows(`$${pages.titleRow + 1}:$${pages.titleRow + 1}`);
    const { defaultForAllPages } = pageLayout.headersFooters;
    const size = Math.ceil((FOOT * 100) / pages.scale);
    defaultForAllPages.leftFooter = footText(foot, size);
    defaultForAllPages.rightFooter = `&${size}Page &P of &N`;
    horizontalPageBreaks.removePageBreaks();
    for (const row of pages.beginsAt) horizontalPageBreaks.add(`A${row + 1}`);
    await sync();
  });
}

/**
 * Does what is owed to the printer alone, after all else stands: what keeps Excel from it costs nothing but that, and
 * is to be said.
 * @returns whether it was done.
 */
export async function orAsItWas(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    return false;
  }
}

/** Points of the letters at the foot as they are printed: Excel makes them smaller with the sheet. */
const FOOT = 8;

/** What Excel takes for all that stands at the foot of a page, codes and all; the number of the page has its part. */
const LONGEST = 220;

/** A text in letters of so many points. An ampersand in it would begin a code, and so would a figure behind the size. */
function footText(text: string, size: number): string {
  let kept = `&${size} `;
  for (const letter of text) {
    const coded = letter === "&" ? "&&" : letter;
    if (kept.length + coded.length > LONGEST) break;
    kept += coded;
  }
  return text === "" ? "" : kept;
}
