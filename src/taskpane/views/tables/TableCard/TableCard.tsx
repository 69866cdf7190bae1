import { Button, Checkbox } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import type { Understood } from "../../../../workflows/workflows";
import { TablePreview } from "../../../components/TablePreview/TablePreview";
import { useSaidOf } from "../../../session/useSaidOf";
import { useCopyForWord } from "../CopyForWord/useCopyForWord";
import { RowsBehind } from "../RowsBehind/RowsBehind";
import { useTableCardStyles } from "./tableCard.styles";
import { useOpenPosition } from "./useOpenPosition";

interface TableCardProps {
  readonly table: AppendixTable;
  /** The workbook as it was last read. */
  readonly understood: Understood;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One table: whether it is to be inserted, how it will look, and the rows behind its numbers. */
export function TableCard({ table, understood, chosen, onToggle }: TableCardProps) {
  const styles = useTableCardStyles();
  const [open, setOpen] = useState(false);
  const [position, setPosition] = useOpenPosition(table);
  const [outcome, say] = useSaidOf<readonly string[]>(understood, table.period);
  const copy = useCopyForWord(understood, (words, _taken, of) => say(words, of));
  const id = useId();
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Checkbox
          className={styles.check}
          label={table.caption}
          checked={chosen}
          onChange={onToggle}
        />
        <Button
          className={styles.preview}
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${open ? "Hide preview" : "Preview"} of ${table.caption}`}
          onClick={() => setOpen(!open)}
        >
          {open ? "Hide" : "Preview"}
        </Button>
      </div>
      <div id={id} hidden={!open}>
        {open ? (
          <>
            <TablePreview table={table} position={position} onOpen={setPosition} />
            {position === null ? null : (
              <RowsBehind
                table={table}
                position={position}
                level={3}
                onClose={() => setPosition(null)}
              />
            )}
            <Button size="small" onClick={() => copy([table])}>
              Copy this table for Word
            </Button>
            {outcome?.map((sentence) => (
              <p key={sentence} className={styles.outcome}>
                {sentence}
              </p>
            ))}
          </>
        ) : null}
      </div>
    </div>
  );
}
