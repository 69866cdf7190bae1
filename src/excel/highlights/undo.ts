import { inExcel } from "../base/inExcel";
import { findOurHighlights, type HighlightedSheet } from "./ourHighlights";

/** What Excel has for a formula until one is set. */
const NO_FORMULA_YET = /^=?(?:TRUE|FALSE)?$/i;

/**
 * Takes off what was added since `before` was read, a mark that has no formula yet included. Where some of those
 * before are gone already all of our own go, for half of a check's marks would mislead.
 */
export function undo(before: readonly HighlightedSheet[]): Promise<void> {
  const oldMarks = idsOf(before, "ours");
  const oldFormats = idsOf(before, "custom");
  return inExcel(undefined, async (conversation) => {
    const sheets = await findOurHighlights(conversation);
    const standing = idsOf(sheets, "ours");
    const isWhole = [...oldMarks].every((id) => standing.has(id));
    for (const { name, ours, custom, protected: isProtected } of sheets) {
      if (isProtected) continue;
      const isNew = (format: Excel.ConditionalFormat) => !oldFormats.has(idOf(name, format));
      const unfinished = custom.filter(
        (format) => isNew(format) && NO_FORMULA_YET.test(String(format.custom.rule.formula ?? "")),
      );
      const marks = isWhole ? ours.filter(isNew) : ours;
      for (const format of [...marks, ...unfinished]) format.delete();
    }
    await conversation.sync();
  });
}

function idsOf(sheets: readonly HighlightedSheet[], which: "ours" | "custom"): ReadonlySet<string> {
  const open = sheets.filter((sheet) => !sheet.protected);
  return new Set(open.flatMap((sheet) => sheet[which].map((format) => idOf(sheet.name, format))));
}

/** Excel numbers the conditional formats of each sheet on its own. */
function idOf(sheet: string, { id }: Excel.ConditionalFormat): string {
  return `${sheet}/${id}`;
}
