import { mergeClasses } from "@fluentui/react-components";
import { Fragment, useId } from "react";
import { periodAndUnit } from "../../../domain/tables/engine/periodAndUnit";
import type { AppendixTable, TableCell, TablePosition } from "../../../domain/tables/engine/table";
import { TableCharts } from "../TableChart/TableChart";
import { cellText } from "./cellText";
import { useTablePreviewStyles } from "./tablePreview.styles";

interface TablePreviewProps {
  readonly table: AppendixTable;
  /** The cell whose rows are shown. */
  readonly position?: TablePosition | null;
  /** Absent where the numbers cannot be opened. */
  readonly onOpen?: (position: TablePosition) => void;
}

/** Rows beyond which a table scrolls by itself. */
const LONG = 30;

/** The table and its charts as they will stand in the workbook; a number with rows behind it can be opened. */
export function TablePreview({ table, position = null, onOpen }: TablePreviewProps) {
  const styles = useTablePreviewStyles();
  const { caption, columns, rows, notes } = table;
  const id = useId();
  const isOpen = (row: number, column: number) =>
    position?.row === row && position.column === column;
  return (
    <section
      className={mergeClasses(styles.scroll, rows.length > LONG && styles.long)}
      aria-label={`Preview: ${caption}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
      tabIndex={0}
    >
      <table className={styles.table} aria-labelledby={id}>
        <caption className={styles.caption}>
          <span className={styles.captionText}>
            <span id={id}>{caption}</span>
            <span className={styles.period}>{periodAndUnit(table)}</span>
          </span>
        </caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity
              <ColumnHeading key={at} text={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity
            <Fragment key={rowAt}>
              {row.group === undefined ? null : (
                <tr>
                  <th colSpan={columns.length} scope="colgroup" className={styles.group}>
                    <span className={styles.groupText}>{row.group}</span>
                  </th>
                </tr>
              )}
              <tr className={mergeClasses(row.total === true && styles.total)}>
                {row.cells.map((cell, columnAt) => (
                  <PreviewCell
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other identity
                    key={columnAt}
                    cell={cell}
                    text={cellText(cell, table)}
                    open={isOpen(rowAt, columnAt)}
                    onOpen={onOpen && (() => onOpen({ row: rowAt, column: columnAt }))}
                    isHeading={columnAt === 0}
                  />
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <TableCharts table={table} />
    </section>
  );
}

/** A corner without words heads nothing: to a screen reader it is a cell like any other. */
function ColumnHeading({ text }: { readonly text: string }) {
  const { columnHeading } = useTablePreviewStyles();
  if (text === "") return <td className={columnHeading} />;
  return (
    <th scope="col" className={columnHeading}>
      {text}
    </th>
  );
}

interface PreviewCellProps {
  readonly cell: TableCell;
  readonly text: string;
  readonly isHeading: boolean;
  readonly open: boolean;
  readonly onOpen: (() => void) | undefined;
}

function PreviewCell({ cell, text, isHeading, open, onOpen }: PreviewCellProps) {
  const styles = useTablePreviewStyles();
  if (isHeading) {
    return (
      <th scope="row" className={styles.rowHeading}>
        {text}
      </th>
    );
  }
  const opens = onOpen !== undefined && cell.behind !== undefined && cell.behind.length > 0;
  return (
    <td className={mergeClasses(styles.cell, cell.format === "text" && styles.text)}>
      {opens ? (
        <button
          type="button"
          className={styles.number}
          aria-expanded={open}
          title="Show the rows behind this number"
          onClick={onOpen}
        >
          {text}
        </button>
      ) : (
        text
      )}
    </td>
  );
}
