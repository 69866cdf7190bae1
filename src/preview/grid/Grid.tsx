import { mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from "react";
import type { StandIn } from "../../standin/standIn";
import type { Area } from "../../standin/store/address/area";
import type { SheetStore } from "../../standin/store/model/workbook";
import { ChartPicture } from "../charts/ChartPicture";
import { HEADINGS } from "../measures/sheetFrame";
import { drawingOf } from "../sheet/drawing";
import { useChanges, type Watch } from "../workbook/watch";
import { CellEditor } from "./CellEditor";
import { ColumnLetters, range } from "./ColumnLetters";
import { cellId } from "./GridCell";
import { GridRow } from "./GridRow";
import { useGridStyles } from "./grid.styles";
import { moved, type Place } from "./moves";
import { scrollIntoView } from "./scrollIntoView";
import { useEditing } from "./useEditing";
import { useSelection } from "./useSelection";
import { useWindow } from "./useWindow";

interface GridProps {
  readonly standIn: StandIn;
  readonly watch: Watch;
  readonly sheet: SheetStore;
  /** Called with a sheet that is n tabs further on. */
  readonly onSwitchSheet: (by: 1 | -1) => void;
}

/** A worksheet: as many of its cells as are in view, in their formats, to look at, to move about and to edit. */
export function Grid({ standIn, watch, sheet, onSwitchSheet }: GridProps) {
  const styles = useGridStyles();
  const contents = useChanges(watch, "contents");
  useChanges(watch, "selection");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a sheet is drawn again when its contents change
  const drawing = useMemo(() => drawingOf(sheet), [sheet, contents]);
  const scroller = useRef<HTMLDivElement>(null);
  const inView = useWindow(scroller, drawing.frame, HEADINGS);
  const editing = useEditing(standIn, sheet);
  const { areas, active, end, select } = useSelection(standIn, sheet);
  const { rows, columns, frozenRows } = drawing.frame;

  useEffect(() => {
    if (scroller.current !== null) scrollIntoView(scroller.current, end, drawing.frame);
  }, [end, drawing]);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const ctrl = ctrlKey || metaKey;
    if (altKey) return;
    if (ctrl && (key === "PageDown" || key === "PageUp"))
      onSwitchSheet(key === "PageDown" ? 1 : -1);
    else if (key === "F2") editing.begin(active);
    else if (key === "Delete" || key === "Backspace") editing.empty(active);
    else if (key.length === 1 && !ctrl) editing.begin(active, key);
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
    if (event.type === "mousemove" && place.row === end.row && place.column === end.column) return;
    if (event.type === "mousedown") scroller.current?.focus();
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
        <CellEditor
          drawing={drawing}
          editing={editing}
          onDone={(key, shift) => {
            scroller.current?.focus();
            const to = moved(active, { key, shift, ctrl: false }, drawing, inView.page);
            if (to !== null) select(to, false);
          }}
        />
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
        onDoubleClick={() => editing.begin(active)}
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
      {editing.refused === null ? null : (
        <p role="alert" className={styles.refusal}>
          {editing.refused}
        </p>
      )}
    </>
  );
}

const NONE: readonly Area[] = [];

const takesIn =
  (row: number) =>
  ({ top, bottom }: Area): boolean =>
    top <= row && bottom >= row;

function placeUnder(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
