import { inExcel } from "../base/inExcel";
import { findOurHighlights, type HighlightedSheet, type OurHighlight } from "./ourHighlights";

/**
 * Deletes highlights with the next round trip, from the last of each sheet to the first: where an id is a place in the
 * list, the others keep theirs.
 */
export function deleteHighlights(
  sheets: readonly HighlightedSheet[],
  which: (highlight: OurHighlight) => boolean,
): void {
  for (const { ours, protected: isProtected } of sheets) {
    if (isProtected) continue;
    for (const { format } of ours.filter(which).reverse()) format.delete();
  }
}

/**
 * Takes off what a marking added, as far as it was added: a mark that has no formula yet included.
 * @param before the sheets before anything was added
 */
export function takeOffMarking(
  marking: number,
  before: readonly HighlightedSheet[],
): Promise<void> {
  const known = new Map(
    before.map(({ worksheet, formulaFormats }) => [worksheet.id, formulaFormats]),
  );
  return inExcel(undefined, async (conversation) => {
    const sheets = await findOurHighlights(conversation);
    for (const sheet of sheets) {
      if (sheet.protected) continue;
      const added = sheet.ours.filter((one) => one.marking === marking);
      const stood = known.get(sheet.worksheet.id) ?? sheet.formulaFormats;
      // A new one comes first, and Excel stops in the making of one at most.
      const unfinished = sheet.formulaFormats > stood + added.length;
      for (const { format } of added.reverse()) format.delete();
      if (unfinished) sheet.withoutFormula[0]?.delete();
    }
    await conversation.sync();
  });
}

/** Takes off every highlight but those of one marking. */
export function leaveMarking(marking: number): Promise<void> {
  return inExcel(undefined, async (conversation) => {
    deleteHighlights(await findOurHighlights(conversation), (one) => one.marking !== marking);
    await conversation.sync();
  });
}
