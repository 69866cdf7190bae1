import { headerBlock } from "../../layout/headerBlock";
import { LONGEST_HEADING, ROWS_SEARCHED } from "../../layout/headerCandidates";
import type { SheetGrid } from "../../snapshot/sheetGrid";
import type { RawValue } from "../../snapshot/snapshot";
import { confirmedColumns } from "../columns/confirmed";
import { matchColumns } from "../columns/matchColumns";
import type { ReadingContext } from "../columns/readingContext";
import { saidColumns } from "../columns/saidColumns";
import { sheetColumns } from "../columns/sheetColumns";
import { FIELDS } from "../fields";
import { headingKey, type SheetProfile } from "../profile";
import { planSheet, type SheetPlan } from "./sheetPlan";

/** What a heading that the team spoke of counts, against one that could be any row's text. */
const SPOKEN_OF = 10;

/**
 * The plan of a sheet of which the team said what it holds, and whose headings we would not have known: its columns
 * are there to be chosen from. `null` where no row could be headings, or nothing was said.
 */
export function planAsSaid(
  context: ReadingContext,
  grid: SheetGrid,
  confirmed: SheetProfile | undefined,
): SheetPlan | null {
  const dataset = confirmed?.dataset;
  const row = confirmed && likeliestHeadings(grid, confirmed);
  if (!confirmed || !dataset || row === null || row === undefined) return null;
  const block = headerBlock(grid, row, row);
  const plan = planSheet(context, grid, block);
  if (plan !== null) return plan;
  const columns = sheetColumns(context, grid, block);
  const settled = confirmedColumns(confirmed, columns);
  const matching = matchColumns(dataset, FIELDS[dataset], columns, settled);
  const said = saidColumns(confirmed, columns);
  const common = { grid, block, columns, identity: matching, confirmed, said, score: 0 };
  return dataset === "indicators"
    ? { ...common, lists: [], wide: [{ layout: "ticks", ticks: [] }] }
    : { ...common, lists: [{ dataset, matching, impliedType: null }], wide: [] };
}

/** The row with the most headings that were spoken of, else with the most texts that differ. */
function likeliestHeadings(grid: SheetGrid, { columns, headings }: SheetProfile): number | null {
  const spokenOf = new Set(
    [...Object.values(headings), ...Object.keys(columns)].map((heading) =>
      headingKey(heading ?? ""),
    ),
  );
  let best: number | null = null;
  let most = 1;
  const end = Math.min(grid.endRow - 1, grid.firstRow + ROWS_SEARCHED);
  for (let row = grid.firstRow; row < end; row += 1) {
    const worth = worthAsHeadings(grid.rowAt(row), spokenOf);
    if (worth > most) {
      best = row;
      most = worth;
    }
  }
  return best;
}

function worthAsHeadings(cells: readonly RawValue[], spokenOf: ReadonlySet<string>): number {
  const texts = new Set<string>();
  for (const value of cells) {
    if (typeof value === "string" && value !== "" && value.length <= LONGEST_HEADING) {
      texts.add(headingKey(value));
    }
  }
  const met = [...texts].filter((text) => spokenOf.has(text)).length;
  return texts.size + met * SPOKEN_OF;
}
