import type { HeaderBlock } from "../../layout/headerBlock";
import { partOfGrid } from "../../layout/regions";
import type { SheetGrid } from "../../snapshot/sheetGrid";
import { endAboveKey } from "../codes/endAboveKey";
import { confirmedColumns, confirmedFor } from "../columns/confirmed";
import { type Matching, matchColumns } from "../columns/matchColumns";
import type { ReadingContext } from "../columns/readingContext";
import { type SaidColumns, saidColumns } from "../columns/saidColumns";
import { type SheetColumn, sheetColumns } from "../columns/sheetColumns";
import { conferenceIdentity } from "../fields/conferenceIdentity";
import { FEWEST_AGENCIES } from "../matrices/codeMatrix";
import {
  hasIdentity,
  type WidePlan,
  wideColumns,
  widePlans,
  withOwnIndicators,
} from "../matrices/widePlans";
import type { SheetProfile } from "../profile";
import { type ListPlan, listPlans } from "./listPlans";

/** What a sheet is taken to hold below one block of headings. */
export interface SheetPlan {
  readonly grid: SheetGrid;
  readonly block: HeaderBlock;
  readonly columns: readonly SheetColumn[];
  /** Rows of one dataset; second, the children whom a log of conferences mentions. */
  readonly lists: readonly ListPlan[];
  readonly wide: readonly WidePlan[];
  /** The columns that say whose row it is, for what stands side by side. */
  readonly identity: Matching;
  /** What the team confirmed of the sheet. */
  readonly confirmed: SheetProfile | null;
  /** The columns that the team spoke of. */
  readonly said: SaidColumns;
  /** How much of the sheet is explained: to choose between blocks of headings. */
  readonly score: number;
}

/** What a column of a matrix adds to the score. */
const WIDE_COLUMN = 0.8;

/** Makes sense of a sheet below one block of headings; `null` where nothing is recognised. */
export function planSheet(
  context: ReadingContext,
  whole: SheetGrid,
  block: HeaderBlock,
): SheetPlan | null {
  const grid = aboveKey(context, whole, block);
  const columns = sheetColumns(context, grid, block);
  const confirmed = confirmedFor(context.profile, grid.snapshot.name, columns);
  const said = { columns: saidColumns(confirmed, columns), codes: confirmed?.codes ?? {} };
  const meant = columns.filter((column) => said.columns.get(column)?.is !== "nothing");
  const sideBySide = widePlans(context, meant, said);
  const taken = new Set(sideBySide.flatMap(wideColumns));
  const rest = meant.filter((column) => !taken.has(column));
  const lists = listPlans(grid, block, rest, confirmed);
  const [list] = lists;
  const identity = list?.matching ?? identityOf(rest, confirmed);
  const identified = sideBySide.filter((plan) => hasIdentity(plan, identity));
  const named = new Set(identity.sure.map(({ column }) => column));
  const unnamed = rest.filter((column) => !named.has(column));
  const wide = list
    ? identified
    : identified.map((plan) => withOwnIndicators(context, plan, unnamed, said));
  if (!list && wide.length === 0) return null;
  const listed = (list?.matching.sure ?? []).reduce((sum, match) => sum + match.confidence, 0);
  const spread = wide.flatMap(wideColumns).length * WIDE_COLUMN;
  const score = listed + spread;
  const found = { lists, wide, identity, confirmed, said: said.columns };
  return { grid, block, columns, ...found, score };
}

/** A table without the key that stands below it, where it names agencies as a matrix of codes does. */
function aboveKey(context: ReadingContext, grid: SheetGrid, { lines }: HeaderBlock): SheetGrid {
  const agencies = lines.filter((all) => context.isAgency(all.at(-1) ?? ""));
  if (agencies.length < FEWEST_AGENCIES) return grid;
  const endRow = endAboveKey(grid, context.keys());
  return endRow === grid.endRow ? grid : partOfGrid(grid, grid.firstRow, endRow);
}

function identityOf(columns: readonly SheetColumn[], confirmed: SheetProfile | null): Matching {
  const { conferenceRef, familyRef, childRef, date } = conferenceIdentity;
  const fields = { conferenceRef, familyRef, childRef, date };
  return matchColumns("conferences", fields, columns, confirmedColumns(confirmed, columns));
}
