import { confirmedFor } from "../assignment/confirmed";
import { type Matching, matchColumns } from "../assignment/matchColumns";
import { type SheetColumn, sheetColumns } from "../assignment/sheetColumns";
import { conferenceIdentity } from "../headers/fields/conferenceIdentity";
import type { HeaderBlock } from "../headers/headerBlock";
import type { SheetProfile } from "../profile";
import type { ReadingContext } from "../readingContext";
import type { SheetGrid } from "../sheetGrid";
import { type ListPlan, listPlans } from "./listPlans";
import { hasIdentity, type WidePlan, wideColumns, widePlans, withOwnIndicators } from "./widePlans";

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
  /** How much of the sheet is explained: to choose between blocks of headings. */
  readonly score: number;
}

/** What a column of a matrix adds to the score. */
const WIDE_COLUMN = 0.8;

/** Makes sense of a sheet below one block of headings; `null` where nothing is recognised. */
export function planSheet(
  context: ReadingContext,
  grid: SheetGrid,
  block: HeaderBlock,
): SheetPlan | null {
  const columns = sheetColumns(context, grid, block);
  const confirmed = confirmedFor(context.profile, grid.snapshot.name, columns);
  const sideBySide = widePlans(context, columns);
  const taken = new Set(sideBySide.flatMap(wideColumns));
  const rest = columns.filter((column) => !taken.has(column));
  const lists = listPlans(grid, block, rest, confirmed);
  const [list] = lists;
  const identity = list?.matching ?? identityOf(rest);
  const identified = sideBySide.filter((plan) => hasIdentity(plan, identity));
  const named = new Set(identity.sure.map(({ column }) => column));
  const unnamed = rest.filter((column) => !named.has(column));
  const wide = list
    ? identified
    : identified.map((plan) => withOwnIndicators(context, plan, unnamed));
  if (!list && wide.length === 0) return null;
  const listed = (list?.matching.sure ?? []).reduce((sum, match) => sum + match.confidence, 0);
  const spread = wide.flatMap(wideColumns).length * WIDE_COLUMN;
  return { grid, block, columns, lists, wide, identity, confirmed, score: listed + spread };
}

function identityOf(columns: readonly SheetColumn[]): Matching {
  const { conferenceRef, familyRef, childRef, date } = conferenceIdentity;
  return matchColumns("conferences", { conferenceRef, familyRef, childRef, date }, columns);
}
