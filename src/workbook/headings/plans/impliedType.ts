import type { ConferenceType } from "../../../domain/records/vocabulary";
import type { HeaderBlock } from "../../layout/headerBlock";
import type { SheetGrid } from "../../snapshot/sheetGrid";

const SAYS: readonly (readonly [RegExp, ConferenceType])[] = [
  [/\bpre-?birth\b/i, "pre-birth"],
  [/\btransfer(?:s|red)?[ -]?in\b/i, "transfer-in"],
  [/\b(?:first|1st|3[ -]month(?:ly)?) (?:rcpc|review)s?\b/i, "first review"],
  [/\b(?:later|subsequent|6[ -]month(?:ly)?) (?:rcpc|review)s?\b/i, "later review"],
  [/\bicpcs?\b|\binitials?\b/i, "initial"],
  [/\brcpcs?\b|\breviews?\b/i, "review"],
];

/**
 * The type of all conferences of a sheet without a column for it, where the sheet's name, or a title above
 * the headings, says so: "ICPCs", "Review conferences 2013-14". `null` where it says none, or two.
 */
export function impliedType(grid: SheetGrid, block: HeaderBlock): ConferenceType | null {
  const fromName = typeIn(grid.snapshot.name);
  if (fromName !== null) return fromName;
  for (let row = block.firstRow - 1; row >= grid.firstRow; row -= 1) {
    const title = grid.rowAt(row).find((value) => typeof value === "string" && value !== "");
    const fromTitle = title === undefined ? null : typeIn(String(title));
    if (fromTitle !== null) return fromTitle;
  }
  return null;
}

function typeIn(text: string): ConferenceType | null {
  const said = SAYS.filter(([pattern]) => pattern.test(text)).map(([, type]) => type);
  const [first, ...others] = said.filter(
    (type) => type !== "review" || !said.some((other) => other.endsWith(" review")),
  );
  return first === undefined || others.length > 0 ? null : first;
}
