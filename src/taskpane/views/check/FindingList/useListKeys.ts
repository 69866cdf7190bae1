import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import type { ListRow } from "../../../findings/listRows";

/** Marks the one button of a row that takes part in moving by arrow keys; its value is the row's index. */
export const ROW_ATTRIBUTE = "data-row";

export interface ListKeys {
  /** The row that Tab leads to. */
  readonly active: number;
  setActive(index: number): void;
  /** Moves the focus to a row, drawn yet or not. */
  focusRow(list: HTMLElement, index: number): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/**
 * Arrow keys, Home and End move the focus from row to row; left and right close and open a group. The list
 * is one stop of the Tab key. `bringIntoSight` scrolls to a row that may not be drawn yet.
 */
export function useListKeys(
  rows: readonly ListRow[],
  bringIntoSight: (index: number) => void,
  onToggleGroup: (code: string) => void,
): ListKeys {
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, rows.length - 1));
  const focusNext = useRef<{ readonly list: HTMLElement; readonly index: number } | null>(null);

  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const { list, index } = focusNext.current;
    const button = list.querySelector<HTMLElement>(`[${ROW_ATTRIBUTE}="${index}"]`);
    button?.focus({ preventScroll: true });
    focusNext.current = null;
  });

  const focusRow = (list: HTMLElement, index: number) => {
    focusNext.current = { list, index };
    setActive(index);
    bringIntoSight(index);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const onRow = event.target instanceof HTMLElement && event.target.hasAttribute(ROW_ATTRIBUTE);
    if (!onRow || event.altKey || event.ctrlKey || event.metaKey) return;
    const row = rows[active];
    const opens = { ArrowLeft: false, ArrowRight: true }[event.key];
    if (opens !== undefined && row?.kind === "group") {
      if (row.open !== opens) onToggleGroup(row.group.code);
      event.preventDefault();
      return;
    }
    const target = targetOf(event.key, active, rows.length - 1);
    if (target === null) return;
    event.preventDefault();
    focusRow(event.currentTarget, target);
  };

  return { active, setActive, focusRow, onKeyDown };
}

function targetOf(key: string, from: number, last: number): number | null {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(from + 1, last),
    ArrowUp: Math.max(from - 1, 0),
    Home: 0,
    End: last,
  };
  return targets[key] ?? null;
}
