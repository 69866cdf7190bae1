import type { Found } from "../../workbook/inspection/found";
import { type InspectedSheet, placeOn } from "./inspectedSheet";

/** Page numbers, the day and the sheet's own name say nothing that a reader does not see; nor do fonts. */
const TELLS_NOTHING = /^(?:&(?:[PNADTBIUESXY]|\d+|"[^"]*"|K[\dA-F]{6})|page|of|[\s/–-])*$/i;

/** Asks for a sheet's headers and footers; the answer is there after the next round trip. */
export function askHeaders(sheet: InspectedSheet): () => readonly Found[] {
  const headers = sheet.worksheet.pageLayout.headersFooters.defaultForAllPages;
  headers.load("leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter");
  return () =>
    [
      headers.leftHeader,
      headers.centerHeader,
      headers.rightHeader,
      headers.leftFooter,
      headers.centerFooter,
      headers.rightFooter,
    ]
      .filter((text) => !TELLS_NOTHING.test(text))
      .map((text) => ({ kind: "header or footer", place: placeOn(sheet), text }));
}
