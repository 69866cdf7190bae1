import type { SheetFrame } from "../measures/sheetFrame";
import { HEADINGS } from "../measures/sheetFrame";
import type { Place } from "./moves";

/** Scrolls a sheet by as little as brings a cell into view beside the frozen rows and columns. */
export function scrollIntoView(scroller: HTMLElement, place: Place, frame: SheetFrame): void {
  const { rows, columns, frozenRows, frozenColumns } = frame;
  if (place.row >= frozenRows) {
    scroller.scrollTop = scrolledTo(
      { start: rows.start(place.row), end: rows.start(place.row + 1) },
      scroller.scrollTop,
      rows.start(frozenRows),
      scroller.clientHeight - HEADINGS.height,
    );
  }
  if (place.column >= frozenColumns) {
    scroller.scrollLeft = scrolledTo(
      { start: columns.start(place.column), end: columns.start(place.column + 1) },
      scroller.scrollLeft,
      columns.start(frozenColumns),
      scroller.clientWidth - HEADINGS.width,
    );
  }
}

/**
 * @param frozen pixels at the start that do not scroll and hide what scrolls under them
 * @param size pixels in view, the frozen ones included
 */
export function scrolledTo(
  span: { readonly start: number; readonly end: number },
  scrolled: number,
  frozen: number,
  size: number,
): number {
  if (span.start < scrolled + frozen) return span.start - frozen;
  return span.end > scrolled + size ? Math.min(span.end - size, span.start - frozen) : scrolled;
}
