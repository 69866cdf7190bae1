import { cellArea } from "../../store/address/area";
import { addLink, linkAt, linkCount, removeLinks } from "../../store/sheet/hyperlinks";
import { restyle } from "../../store/sheet/restyle";
import { ApiError, invalidArgument } from "../../wire/apiError";
import { optional, text } from "../../wire/arguments";
import type { Argument } from "../../wire/hostObject";
import { displayedText } from "../base/displayedText";
import type { RangeRef } from "../base/ref";
import { refuseUnlessAllowed } from "../base/refuseProtected";
import { setFontPart } from "../format/font";

/** The link of a range's cells; `null` without one. */
export function hyperlinkOf({ sheet, area }: RangeRef): unknown {
  const link = linkAt(sheet, area);
  if (link === null) return null;
  const cell = sheet.cells.at(area.top, area.left);
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: cell === undefined ? "" : displayedText(sheet.workbook, cell),
  };
}

/** Links a range, shows its text and gives it the looks of a link, as Excel does. */
export function setHyperlink(ref: RangeRef, given: Argument): void {
  removeLinks(ref.sheet, ref.area);
  addHyperlink(ref, given);
}

/** Links that one worksheet can have. */
const LINK_LIMIT = 65_530;

/** The same for a range that has no link yet. */
export function addHyperlink({ sheet, area }: RangeRef, given: Argument): void {
  refuseUnlessAllowed(sheet, "insertHyperlinks");
  if (given === null || typeof given !== "object") throw invalidArgument("A link is an object.");
  const wanted: Readonly<Record<string, unknown>> = { ...given };
  const part = (name: string): string | null =>
    optional<string | null>(text, wanted[name] as Argument | undefined, null);
  const link = {
    address: part("address"),
    location: part("documentReference"),
    screenTip: part("screenTip"),
  };
  if (link.address === null && link.location === null) return;
  if (linkCount(sheet) >= LINK_LIMIT) {
    throw new ApiError("GeneralException", "A worksheet has at most 65,530 links.");
  }
  const shown = part("textToDisplay");
  addLink(sheet, area, link, shown);
  if (shown !== null)
    sheet.write(area.top, area.left, { kind: "text", value: shown, formula: null });
  const { styles } = sheet.workbook;
  restyle(sheet, area, (style) =>
    styles.withPiece(style, "font", "link", (font) => {
      setFontPart(font, "u", {});
      setFontPart(font, "color", { theme: 10 });
    }),
  );
  sheet.workbook.changes.wrote(sheet, cellArea(area.top, area.left));
}
