import type { SheetSnapshot } from "../../workbook/snapshot/snapshot";
import { ExcelProblem } from "../base/excelProblem";
import { type Conversation, inExcel } from "../base/inExcel";
import { orPutRight } from "../base/partlyWritten";
import { addMarks } from "./addMarks";
import { asTheyAreNow } from "./lookAgain";
import type { NotMarked } from "./notMarked";
import { findOurHighlights, type HighlightedSheet } from "./ourHighlights";
import type { Highlight } from "./plan";
import { deleteHighlights, leaveMarking, takeOffMarking } from "./takeOff";

/** Where highlights are shown. */
export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /**
   * The sheets as they were read for the check: a mark is then put where its row is now. Without them the marks go
   * where the plan says.
   */
  readonly sheets?: readonly SheetSnapshot[];
}

const PROTECTED = "it is protected";
const GONE = "it was renamed or deleted since it was read";

/**
 * Shows these highlights and none of our others. The team's own fills, formats and conditional formats stay as
 * they are; ours come first among the conditional formats, so that a highlighted cell shows it. Those of the check
 * before are taken off once the new ones stand.
 * @returns the sheets with findings that could not be marked, or not whole.
 * @throws ExcelProblem; where Excel stops part of the way, those of the check before are left as they were.
 */
export async function applyHighlights(
  plan: readonly Highlight[],
  { signal, sheets: looked }: ApplyOptions = {},
): Promise<readonly NotMarked[]> {
  return inExcel(signal, async (conversation) => {
    const wanted = new Set(plan.map(({ sheet }) => sheet));
    const names = looked?.map(({ name }) => name);
    const named = await findOurHighlights(conversation, names);
    const isGone = names && [...wanted].some((name) => !named.some((one) => one.name === name));
    // A sheet that has another name by now may have marks of an earlier check.
    const sheets = isGone ? await findOurHighlights(conversation) : named;
    const notMarked: NotMarked[] = [];
    const open = new Map<string, HighlightedSheet>();
    for (const name of wanted) {
      const sheet = sheets.find((one) => one.name === name);
      if (!sheet) notMarked.push({ sheet: name, why: GONE });
      else if (sheet.protected) notMarked.push({ sheet: name, why: PROTECTED });
      else open.set(name, sheet);
    }
    const before = sheets.flatMap(({ ours }) => ours.map(({ marking }) => marking));
    const marking = Math.max(0, ...before) + 1;
    const toMark = plan.filter(({ sheet }) => open.has(sheet));
    const marked = await orPutRight(
      () => mark(conversation, { plan: toMark, sheets: open, marking, looked }),
      async () => {
        await takeOffMarking(marking, sheets);
        return [];
      },
      "some of the highlights",
    );
    if (before.length > 0) await takeOffEarlier(conversation, marking);
    return [...notMarked, ...marked];
  });
}

interface Marking {
  readonly plan: readonly Highlight[];
  readonly sheets: ReadonlyMap<string, HighlightedSheet>;
  readonly marking: number;
  readonly looked: readonly SheetSnapshot[] | undefined;
}

async function mark(
  conversation: Conversation,
  { plan, sheets, marking, looked }: Marking,
): Promise<readonly NotMarked[]> {
  const worksheetOf = (name: string) => sheets.get(name)?.worksheet;
  if (looked) return asTheyAreNow(conversation, { plan, looked, marking, worksheetOf });
  addMarks(plan, marking, worksheetOf);
  await conversation.sync();
  return [];
}

/** The new marks stand: of the earlier ones none is to be left, or a sheet would show two checks. */
async function takeOffEarlier(conversation: Conversation, marking: number): Promise<void> {
  await orPutRight(
    async () => {
      const sheets = await findOurHighlights(conversation);
      deleteHighlights(sheets, (one) => one.marking !== marking);
      await conversation.sync();
    },
    async () => {
      await leaveMarking(marking);
      return [];
    },
    "highlights of an earlier check beside the new ones",
  );
}

/**
 * Takes every one of our own highlights off the workbook, also those of an earlier session or a colleague.
 * @returns the sheets that had some.
 * @throws ExcelProblem naming a protected sheet that keeps its highlights; all others are cleared.
 */
export function clearHighlights(signal?: AbortSignal): Promise<readonly string[]> {
  return inExcel(signal, async ({ context, sync }) => {
    const sheets = (await findOurHighlights({ context, sync })).filter(hasOurs);
    const [kept] = sheets.filter((sheet) => sheet.protected);
    const open = sheets.filter((sheet) => !sheet.protected);
    deleteHighlights(open, () => true);
    if (open.length > 0) await sync();
    if (kept) throw new ExcelProblem("sheet protected", { sheet: kept.name });
    return open.map((sheet) => sheet.name);
  });
}

/** The sheets that hold our own highlights, from whichever session. */
export function highlightedSheets(signal?: AbortSignal): Promise<readonly string[]> {
  return inExcel(signal, async (conversation) =>
    (await findOurHighlights(conversation)).filter(hasOurs).map((sheet) => sheet.name),
  );
}

const hasOurs = (sheet: HighlightedSheet) => sheet.ours.length > 0;
