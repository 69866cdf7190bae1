import { Button } from "@fluentui/react-components";
import { counted, numberText } from "../../../../domain/text/numbers";
import { whyLeft } from "../../../../workflows/tables";
import type { AgreedOver, InsertedTable } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { useInsertBarStyles } from "./insertBar.styles";
import { TableLink } from "./TableLink";
import type { Done } from "./useInserting";

/** What the last insertion, refresh or copy did: each table with a way to it, and which still show old numbers. */
export function WhatWasDone({
  done: { tone, title, words, tables, left },
  busy,
  onSetRight,
}: {
  readonly done: Done;
  readonly busy: boolean;
  /** Refreshes once more, and writes over the cells that the person saw named. */
  readonly onSetRight: (over: readonly AgreedOver[]) => void;
}) {
  const styles = useInsertBarStyles();
  const typed = left.flatMap(({ mark, why }): AgreedOver[] =>
    why.kind === "typed over" ? [{ mark, cells: why.cells }] : [],
  );
  const cells = typed.reduce((sum, one) => sum + one.cells.length, 0);
  return (
    <Notice
      tone={tone}
      title={title}
      actions={
        cells === 0 ? null : (
          <Button size="small" disabledFocusable={busy} onClick={() => onSetRight(typed)}>
            {`Write over ${counted(cells, "cell")} and refresh`}
          </Button>
        )
      }
    >
      {words.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {left.length === 0 ? null : (
        <>
          <p>Not refreshed: these show what they showed before, and their captions say so.</p>
          <ul className={styles.list}>
            {left.map((table) => (
              <li key={table.mark}>
                <TableLink table={table} />
                <Place table={table} />
                <span className={styles.place}>Why: {whyLeft(table.why)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {tables.length === 0 ? null : (
        <ul className={styles.list}>
          {tables.map((table) => (
            <li key={table.mark}>
              <TableLink table={table} />
              <Place table={table} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

/** Where it was put. The link goes by the table itself, so it may stand elsewhere by now. */
function Place({ table: { sheet, address, live } }: { readonly table: InsertedTable }) {
  const styles = useInsertBarStyles();
  return (
    <span className={styles.place}>
      {address} on {sheet}
      {live
        ? `. Formulas: ${numberText(live.formulas)} of ${counted(live.numbers, "number")}`
        : null}
    </span>
  );
}
