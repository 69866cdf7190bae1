import type { Found } from "../../workbook/inspection/found";
import { type InspectedSheet, placeOn } from "./inspectedSheet";

/** A page number says nothing of anyone. */
const PAGE_NUMBERS = /^(?:&[PN]|page|of|[\s/–-])*$/i;

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
      .filter((text) => !PAGE_NUMBERS.test(text))
      .map((text) => ({ kind: "header or footer", place: placeOn(sheet), text }));
}
