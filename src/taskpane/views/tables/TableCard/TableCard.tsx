import { Button, Checkbox } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { AppendixTable, TablePosition } from "../../../../domain/tables/engine/table";
import { TablePreview } from "../../../components/TablePreview/TablePreview";
import { RowsBehind } from "../RowsBehind/RowsBehind";
import { useTableCardStyles } from "./tableCard.styles";
import { useCopyForWord } from "./useCopyForWord";

interface TableCardProps {
  readonly table: AppendixTable;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One table: whether it is to be inserted, how it will look, and the rows behind its numbers. */
export function TableCard({ table, chosen, onToggle }: TableCardProps) {
  const styles = useTableCardStyles();
  const [open, setOpen] = useState(false);
  const [position, setPosition] = useState<TablePosition | null>(null);
  const { copy, outcome } = useCopyForWord(table);
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
            <Button size="small" onClick={copy}>
              Copy for Word
            </Button>
            {outcome === null ? null : <p className={styles.outcome}>{outcome}</p>}
          </>
        ) : null}
      </div>
    </div>
  );
}
