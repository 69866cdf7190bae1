import { counted, numberText } from "../../../../domain/text/numbers";
import { whyLeft } from "../../../../workflows/tables";
import type { InsertedTable } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { useInsertBarStyles } from "./insertBar.styles";
import { TableLink } from "./TableLink";
import type { Done } from "./useInserting";

/** What the last insertion, refresh or copy did: each table with a way to it, and which still show old numbers. */
export function WhatWasDone({
  done: { tone, title, words, tables, left },
}: {
  readonly done: Done;
}) {
  const styles = useInsertBarStyles();
  return (
    <Notice tone={tone} title={title}>
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
