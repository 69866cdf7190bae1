import type { CellRef } from "../../domain/records/source";
import type { DateSystem } from "../../workbook/snapshot/snapshot";
import { type Conversation, inExcel } from "../base/inExcel";
import { orPutRight } from "../base/partlyWritten";
import { askToForget, store } from "../base/stored";
import { type CellState, readCellStates, writeCellStates } from "./cellStates";
import { addToLog, type LogEntry, type LogPlace, takeOutOfLog } from "./log";

/** Cells that are to hold something else, and what is to be known of it afterwards. */
export interface CellChanges {
  readonly cells: readonly CellChange[];
  readonly entry: LogEntry;
  readonly dateSystem: DateSystem;
  /** What the workbook remembers of corrections; `undefined` where nothing. */
  readonly stored: { readonly before: unknown; readonly after: unknown };
}

interface CellChange {
  readonly cell: CellRef;
  readonly from: CellState;
  readonly to: CellState;
}

/**
 * Logs, remembers and makes changes of cells, in this order. Where Excel stops part of the way, cells, memory and
 * log are put back as they were; a cell that someone changed meanwhile keeps what it holds.
 */
export async function carryOut(conversation: Conversation, changes: CellChanges): Promise<void> {
  const { cells, dateSystem, entry, stored } = changes;
  let place: LogPlace | null = null;
  await orPutRight(
    async () => {
      place = await addToLog(conversation, entry, dateSystem);
      store(conversation.context, "corrections", stored.after);
      await writeCellStates(
        conversation,
        cells.map(({ cell, to }) => ({ cell, state: to })),
      );
    },
    async () => {
      if (place === null) return [];
      await putBack(changes);
      await takeOutOfLog(place);
      return [];
    },
    "some of the corrections",
  );
}

function putBack({ cells, stored }: CellChanges): Promise<void> {
  return inExcel(undefined, async (conversation) => {
    const { context } = conversation;
    const forget = askToForget(context, "corrections");
    const states = await readCellStates(
      conversation,
      cells.map(({ cell }) => cell),
    );
    const ours = cells.filter(({ cell, from, to }) => {
      const value = states.get(cell)?.value;
      return value === from.value || value === to.value;
    });
    if (stored.before === undefined) forget();
    else store(context, "corrections", stored.before);
    await writeCellStates(
      conversation,
      ours.map(({ cell, from }) => ({ cell, state: from })),
    );
  });
}
