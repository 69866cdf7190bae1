import { mergeClasses } from "@fluentui/react-components";
import { columnLetters } from "../../standin/store/address/a1";
import type { Area } from "../../standin/store/address/area";
import type { SheetFrame } from "../measures/sheetFrame";
import { HEADINGS } from "../measures/sheetFrame";
import { useGridStyles } from "./grid.styles";

interface ColumnLettersProps {
  readonly frame: SheetFrame;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly selection: readonly Area[];
}

/** The letters over the columns; those of frozen columns stay in place. */
export function ColumnLetters({ frame, firstColumn, lastColumn, selection }: ColumnLettersProps) {
  const { columns, frozenColumns } = frame;
  const styles = useGridStyles();
  const letterOf = (column: number) =>
    columns.size(column) === 0 ? null : (
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 2}
        className={mergeClasses(
          styles.heading,
          selection.some(({ left, right }) => left <= column && right >= column) &&
            styles.chosenHeading,
        )}
        style={{
          left: HEADINGS.width + columns.start(column),
          width: columns.size(column),
          height: HEADINGS.height - 1,
        }}
      >
        {columnLetters(column)}
      </div>
    );
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.letters}
      style={{ width: HEADINGS.width + columns.total }}
    >
      <div
        role="presentation"
        className={styles.corner}
        style={{ width: HEADINGS.width + columns.start(frozenColumns) }}
      >
        <div
          role="columnheader"
          aria-colindex={1}
          aria-label="Rows"
          className={styles.heading}
          style={{ left: 0, width: HEADINGS.width, height: HEADINGS.height - 1 }}
        />
        {range(0, frozenColumns - 1).map(letterOf)}
      </div>
      {range(firstColumn, lastColumn).map(letterOf)}
    </div>
  );
}

/** The whole numbers between two, both included. */
export const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
