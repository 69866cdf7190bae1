import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { cellInWords, cellOf } from "../../../../domain/records/source";
import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";
import { counted, numberText } from "../../../../domain/text/numbers";
import { useIntoSight } from "../../../components/scrollArea";
import { useSelectCell } from "../../../session/useSelectCell";
import { headingOf } from "./headingOf";
import { useRowNames } from "./RowNamesContext";
import { useRowsBehindStyles } from "./rowsBehind.styles";

interface RowsBehindProps {
  readonly table: AppendixTable;
  readonly position: TablePosition;
  /** Level of the heading in the outline of the view. */
  readonly level: 2 | 3;
  readonly onClose: () => void;
}

/** Rows listed at first, and added at each wish for more. */
const PORTION = 100;

/** The rows of the tracker behind one number: as many as the number says, each a step from its cell. */
export function RowsBehind({ table, position, level, onClose }: RowsBehindProps) {
  const styles = useRowsBehindStyles();
  const part = useIntoSight<HTMLElement>();
  const nameOf = useRowNames();
  const selectCell = useSelectCell();
  const [portions, setPortions] = useState(1);
  const behind = table.rows[position.row]?.cells[position.column]?.behind ?? [];
  const heading = headingOf(table, position);
  const Heading = `h${level}` as const;
  const listed = behind.slice(0, portions * PORTION);

  return (
    <section ref={part} className={styles.root} aria-label={`Rows behind: ${heading}`}>
      <div className={styles.head}>
        <Heading className={styles.heading}>
          {counted(behind.length, "row")}: {heading}
        </Heading>
        <Button size="small" appearance="subtle" onClick={onClose}>
          Close
        </Button>
      </div>
      <ol className={styles.list}>
        {listed.map((source) => {
          const cell = cellOf(source, "");
          const place = cellInWords(cell);
          return (
            <li key={place}>
              <Button size="small" appearance="subtle" onClick={() => selectCell(cell)}>
                {nameOf(source)} ({place})
              </Button>
            </li>
          );
        })}
      </ol>
      {listed.length < behind.length ? (
        <Button size="small" onClick={() => setPortions(portions + 1)}>
          Show {numberText(Math.min(PORTION, behind.length - listed.length))} more
        </Button>
      ) : null}
    </section>
  );
}
