import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AppendixTable } from "../../../../domain/tables/table";
import type { TablePlace } from "../../../../workflows/workflows";
import { Choice } from "../../../components/Choice/Choice";
import { Notice } from "../../../components/Notice/Notice";
import { useInsertBarStyles } from "./insertBar.styles";
import { useInserting } from "./useInserting";

const PLACES: readonly { value: TablePlace; text: string }[] = [
  { value: "appendix sheets", text: "On sheets of their own" },
  { value: "selected cell", text: "At the selected cell" },
];

/** Puts the chosen tables into the workbook, and brings those that are there up to date. */
export function InsertBar({ chosen }: { readonly chosen: readonly AppendixTable[] }) {
  const styles = useInsertBarStyles();
  const [place, setPlace] = useState<TablePlace>("appendix sheets");
  const { busy, insert, refresh, done } = useInserting();
  const count = chosen.length;
  return (
    <section className={styles.root} aria-label="Insert">
      <Choice
        label="Where the tables go"
        options={PLACES}
        value={place}
        onChoose={(value) =>
          setPlace(value === "selected cell" ? "selected cell" : "appendix sheets")
        }
      />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || count === 0}
          onClick={() => insert(chosen, place)}
        >
          {count === 1 ? "Insert 1 table" : `Insert ${count} tables`}
        </Button>
        <Button disabledFocusable={busy} onClick={refresh}>
          Refresh all
        </Button>
      </div>
      {done === null ? null : (
        <Notice tone={done.tables.length > 0 ? "good" : "plain"} title={done.title}>
          {done.tables.length > 0 ? (
            <ul>
              {done.tables.map(({ id, caption, sheet, address }) => (
                <li key={`${id} ${sheet} ${address}`}>
                  {caption}: {address} on {sheet}
                </li>
              ))}
            </ul>
          ) : null}
        </Notice>
      )}
    </section>
  );
}
