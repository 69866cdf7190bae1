import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import type { Area } from "../../standin/store/address/area";
import { ChartPicture } from "../charts/ChartPicture";
import { FilterMenu } from "../filter/FilterMenu";
import type { Place } from "../measures/place";
import { HEADINGS } from "../measures/sheetFrame";
import type { Drawing } from "../sheet/drawing";
import { CellEditor } from "./CellEditor";
import { ColumnLetters, range } from "./ColumnLetters";
import { cellId } from "./GridCell";
import { GridRow } from "./GridRow";
import { useGridStyles } from "./grid.styles";
import { moved } from "./moves";
import { scrollIntoView } from "./scrollIntoView";
import { endKey, type SheetOnShow } from "./useSheetOnShow";
import { useWindow } from "./useWindow";

interface GridProps {
  readonly shown: SheetOnShow;
  /** Called with a sheet that is n tabs further on. */
  readonly onSwitchSheet: (by: 1 | -1) => void;
}

/** A worksheet: as many of its cells as are in view, in their formats, to look at, to move about and to edit. */
export function Grid({ shown, onSwitchSheet }: GridProps) {
  const styles = useGridStyles();
  const { sheet, drawing, editing, selection, choices } = shown;
  const { areas, active, end, select } = selection;
  const scroller = useRef<HTMLDivElement>(null);
  const inView = useWindow(scroller, drawing.frame, HEADINGS);
  const { rows, columns, frozenRows } = drawing.frame;

  // A cell that was clicked is where the pointer is. Whatever else changes leaves the sheet where a person scrolled it.
  const clicked = useRef(false);
  const edited = editing.draft !== null;
  const [filtering, setFiltering] = useState<Place | null>(null);
  const heading = filtering && document.getElementById(cellId(filtering.row, filtering.column));
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls on a choice, not on every new drawing
  useEffect(() => {
    if (scroller.current !== null && !clicked.current)
      scrollIntoView(scroller.current, end, drawing.frame);
    clicked.current = false;
  }, [choices, sheet]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only as the editing begins
  useEffect(() => {
    if (scroller.current !== null && edited)
      scrollIntoView(scroller.current, active, drawing.frame);
  }, [edited]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const ctrl = ctrlKey || metaKey;
    // The editor of a cell that was out of sight is drawn a moment after the first key.
    if (edited && !ctrl && !altKey) {
      const ends = endKey(key);
      if (ends !== null) shown.finish(ends, shiftKey);
      else if (key.length === 1) editing.append(key);
      event.preventDefault();
      return;
    }
    if (altKey && key === "ArrowDown" && hasFilterButton(drawing, active)) setFiltering(active);
    if (altKey) return;
    if (ctrl && (key === "PageDown" || key === "PageUp"))
      onSwitchSheet(key === "PageDown" ? 1 : -1);
    else if (key === "F2") editing.begin(active, "cell");
    else if (key === "Delete" || key === "Backspace") editing.empty(active);
    else if (key.length === 1 && !ctrl) editing.begin(active, "cell", key);
    else {
      const extending = shiftKey && key !== "Enter" && key !== "Tab";
      const to = moved(
        extending ? end : active,
        { key, ctrl, shift: shiftKey },
        drawing,
        inView.page,
      );
      if (to === null || (key === "Tab" && to.column === active.column)) return;
      select(to, extending);
    }
    event.preventDefault();
  };

  const onMouse = (event: MouseEvent) => {
    const place = placeUnder(event.target);
    if (place === null || event.buttons !== 1) return;
    if (isFilterButton(event.target)) {
      event.preventDefault();
      return;
    }
    if (event.type === "mousemove" && place.row === end.row && place.column === end.column) return;
    if (event.type === "mousedown") scroller.current?.focus({ preventScroll: true });
    clicked.current = event.type === "mousedown";
    select(place, event.type === "mousemove" || event.shiftKey);
  };

  const drawRow = (row: number, top: number) => (
    <GridRow
      key={row}
      drawing={drawing}
      row={row}
      top={top}
      firstColumn={inView.firstColumn}
      lastColumn={inView.lastColumn}
      selection={areas.some(takesIn(row)) ? areas : NONE}
    >
      {editing.draft?.row === row ? (
        <CellEditor shown={shown} onDone={() => scroller.current?.focus()} />
      ) : null}
    </GridRow>
  );
  const scrolling = [
    ...drawing.merges.rowsReachingDownTo(inView.firstRow).filter((row) => row >= frozenRows),
    ...range(inView.firstRow, inView.lastRow),
  ];
  const frozenHeight = rows.start(frozenRows);
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={sheet.name}
        aria-rowcount={rows.count + 1}
        aria-colcount={columns.count + 1}
        aria-activedescendant={cellId(active.row, active.column)}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onMouseDown={onMouse}
        onMouseMove={onMouse}
        onClick={({ target }) => {
          if (isFilterButton(target)) setFiltering(placeUnder(target));
        }}
        onDoubleClick={() => editing.begin(active, "cell")}
      >
        <ColumnLetters
          frame={drawing.frame}
          firstColumn={inView.firstColumn}
          lastColumn={inView.lastColumn}
          selection={areas}
        />
        <div
          role="rowgroup"
          className={mergeClasses(styles.frozenRows, frozenRows > 0 && styles.frozenEdgeBelow)}
          style={{ height: frozenHeight, width: HEADINGS.width + columns.total }}
        >
          {range(0, frozenRows - 1).map((row) => drawRow(row, rows.start(row)))}
        </div>
        <div
          role="rowgroup"
          className={styles.rows}
          style={{ height: rows.total - frozenHeight, width: HEADINGS.width + columns.total }}
        >
          {scrolling.map((row) => drawRow(row, rows.start(row) - frozenHeight))}
        </div>
        {drawing.charts.length === 0 ? null : (
          <div role="rowgroup" aria-label="Charts" className={styles.charts}>
            <div role="row">
              <div role="gridcell">
                {drawing.charts.map((chart) => (
                  <ChartPicture key={chart.part} chart={chart} frame={drawing.frame} />
                ))}
              </div>
            </div>
          </div>
        )}
      </div>
      {filtering === null || heading === null ? null : (
        <FilterMenu
          sheet={sheet}
          heading={filtering}
          target={heading}
          onClose={() => {
            setFiltering(null);
            scroller.current?.focus({ preventScroll: true });
          }}
        />
      )}
      {editing.refused === null ? null : (
        <p role="alert" className={styles.refusal}>
          {editing.refused}
        </p>
      )}
    </>
  );
}

const NONE: readonly Area[] = [];

const hasFilterButton = ({ filters }: Drawing, { row, column }: Place): boolean =>
  filters.has(`${row}/${column}`);

const isFilterButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest("[data-filter]") !== null;

const takesIn =
  (row: number) =>
  ({ top, bottom }: Area): boolean =>
    top <= row && bottom >= row;

function placeUnder(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
