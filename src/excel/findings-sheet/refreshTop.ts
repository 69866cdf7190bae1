import { askContents, giveBack } from "../base/heldCells";
import type { Conversation } from "../base/inExcel";
import type { StandingFindings, StandingTop } from "./findingsTable";
import { commentOn, isAsWritten, topCells } from "./topMark";
import type { Top } from "./topRows";
import { writeTop } from "./writeTop";

/** A findings table that may be refreshed. */
export interface OurFindings extends StandingFindings {
  readonly top: StandingTop;
}

/** Whether a findings table may be refreshed, with what stands above it. */
export function isOurs(standing: StandingFindings | null): standing is OurFindings {
  return standing?.ours === true && standing.top !== null;
}

/**
 * Writes the lines above the findings again: one round trip. Where there are to be more of them, lines are put in above
 * the headings; none is taken out.
 * @returns what gives them back as they stood, or `null` where someone wrote among them meanwhile: they have been given
 * back.
 */
export async function refreshTop(
  { sync }: Conversation,
  { worksheet, top: standing }: OurFindings,
  top: Top,
): Promise<(() => Promise<void>) | null> {
  const { mark, marked, lines: stood } = standing;
  const cells = topCells(marked, stood);
  const before = askContents(cells);
  const lines = Math.max(stood, top.rows.length);
  if (lines > stood) {
    // Above the last line, which is blank: what is put in there is dressed as that is.
    const last = marked.getOffsetRange(stood - 1, 0).getAbsoluteResizedRange(lines - stood, 1);
    last.getEntireRow().insert("Down");
  }
  writeTop({ worksheet, mark, marked, lines, isNew: false }, top);
  await sync();
  const held = before();
  const giveTopBack = async () => {
    // The lines that were put in, except the one in which the last of those that stood is given back.
    if (lines > stood + 1) {
      topCells(marked.getOffsetRange(stood, 0), lines - stood - 1).clear("Contents");
    }
    giveBack(topCells(marked, stood), held);
    mark.comment = commentOn({ lines, digest: standing.digest });
    await sync();
  };
  if (isAsWritten(standing, held.values)) return giveTopBack;
  await giveTopBack();
  return null;
}
