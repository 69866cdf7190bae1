import type { Found } from "../../workbook/inspection/found";
import { type InspectedSheet, placeOn } from "./inspectedSheet";

/** Page numbers, the day and the sheet's own name say nothing that a reader does not see; nor do fonts. */
const TELLS_NOTHING = /^(?:&(?:[PNADTBIUESXY]|\d+|"[^"]*"|K[\dA-F]{6})|page|of|[\s/–-])*$/i;

/**
 * Asks for a sheet's headers and footers, of first and even pages too and whether these are in use or not: they
 * leave with the file. The answer is there after the next round trip; a text that is on several is told once.
 */
export function askHeaders(sheet: InspectedSheet): () => readonly Found[] {
  const { defaultForAllPages, oddPages, evenPages, firstPage } =
    sheet.worksheet.pageLayout.headersFooters;
  const asked = [
    { of: defaultForAllPages, pages: "every page" },
    { of: oddPages, pages: "odd pages" },
    { of: evenPages, pages: "even pages" },
    { of: firstPage, pages: "first page" },
  ] as const;
  for (const { of } of asked) {
    of.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  }
  return () => {
    const found = new Map<string, Found>();
    for (const { of, pages } of asked) {
      const texts = [
        of.leftHeader,
        of.centerHeader,
        of.rightHeader,
        of.leftFooter,
        of.centerFooter,
        of.rightFooter,
      ];
      for (const text of texts) {
        if (TELLS_NOTHING.test(text) || found.has(text)) continue;
        found.set(text, { kind: "header or footer", place: placeOn(sheet), text, pages });
      }
    }
    return [...found.values()];
  };
}
