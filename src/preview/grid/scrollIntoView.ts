import type { Place } from "../measures/place";
import type { SheetFrame } from "../measures/sheetFrame";
import { HEADINGS } from "../measures/sheetFrame";

/**
 * Scrolls a sheet so that a cell is in view beside the frozen rows and columns: by as little as will do for one that is
 * next to what is in view, as for the arrow keys; one from further away comes to stand in the middle.
 */
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
  const height = span.end - span.start;
  const above = scrolled + frozen - span.start;
  const below = span.end - (scrolled + size);
  if (above <= 0 && below <= 0) return scrolled;
  if (Math.max(above, below) > 2 * height) {
    return Math.max(0, span.start - frozen - Math.max(0, (size - frozen - height) / 2));
  }
  return above > 0 ? span.start - frozen : Math.min(span.end - size, span.start - frozen);
}
