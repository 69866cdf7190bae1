import { type RefObject, useEffect, useState } from "react";
import type { SheetFrame } from "../measures/sheetFrame";

/** The cells in view, with some around them so that scrolling finds them drawn. */
export interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** How many rows fit in view below the frozen ones. */
  readonly page: number;
}

/** Rows and columns are drawn in steps of this many, so that most scrolling draws nothing again. */
const ROW_STEP = 8;
const COLUMN_STEP = 4;
const NOTHING: Window = { firstRow: 0, lastRow: -1, firstColumn: 0, lastColumn: -1, page: 1 };

/** Follows which cells of a scrolled sheet are in view. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  frame: SheetFrame,
  headings: { readonly width: number; readonly height: number },
): Window {
  const [inView, setInView] = useState(NOTHING);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => setInView((before) => kept(before, windowOf(element, frame, headings)));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [scroller, frame, headings]);
  return inView;
}

function windowOf(
  { scrollTop, scrollLeft, clientHeight, clientWidth }: HTMLElement,
  { rows, columns, frozenRows, frozenColumns }: SheetFrame,
  headings: { readonly width: number; readonly height: number },
): Window {
  const top = scrollTop + rows.start(frozenRows);
  const left = scrollLeft + columns.start(frozenColumns);
  const bottom = scrollTop + clientHeight - headings.height;
  const right = scrollLeft + clientWidth - headings.width;
  const firstRow = rows.at(top);
  return {
    firstRow: Math.max(frozenRows, floorTo(firstRow, ROW_STEP) - ROW_STEP),
    lastRow: Math.min(rows.count - 1, floorTo(rows.at(bottom), ROW_STEP) + 2 * ROW_STEP),
    firstColumn: Math.max(frozenColumns, floorTo(columns.at(left), COLUMN_STEP) - COLUMN_STEP),
    lastColumn: Math.min(
      columns.count - 1,
      floorTo(columns.at(right), COLUMN_STEP) + 2 * COLUMN_STEP,
    ),
    page: Math.max(1, rows.at(bottom) - firstRow - 1),
  };
}

const floorTo = (value: number, step: number): number => Math.floor(value / step) * step;

/** The window before, where nothing of it changed: then nothing is drawn again. */
function kept(before: Window, now: Window): Window {
  const same =
    before.firstRow === now.firstRow &&
    before.lastRow === now.lastRow &&
    before.firstColumn === now.firstColumn &&
    before.lastColumn === now.lastColumn &&
    before.page === now.page;
  return same ? before : now;
}
