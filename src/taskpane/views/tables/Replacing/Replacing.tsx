import { Button } from "@fluentui/react-components";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { counted } from "../../../../domain/text/numbers";
import { whatStandsInWords } from "../../../../workflows/whatStandsInWords";
import type { WhatStands } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";

interface ReplacingProps {
  readonly stands: WhatStands;
  /** The tables that are to be inserted. */
  readonly tables: readonly AppendixTable[];
  readonly canStandBeside: boolean;
  readonly busy: boolean;
  readonly onReplace: () => void;
  readonly onBeside: () => void;
  readonly onLeave: () => void;
}

/** Asks what becomes of tables that stand where others are to go, and names what a replacement would take. */
export function Replacing(props: ReplacingProps) {
  const { stands, tables, canStandBeside, busy, onReplace, onBeside, onLeave } = props;
  const { there, staying } = stands;
  const periods = [...new Set(tables.map(({ period }) => period.label))];
  const isOther = there.some(({ period }) => !periods.includes(period.label));
  return (
    <Notice
      tone="warning"
      title="Tables stand there already. Nothing was inserted yet"
      actions={
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={onReplace}>
            {`Replace ${counted(there.length, "table")}`}
          </Button>
          {canStandBeside ? (
            <Button disabledFocusable={busy} onClick={onBeside}>
              Insert beside them
            </Button>
          ) : null}
          <Button onClick={onLeave}>Insert nothing</Button>
        </>
      }
    >
      <ul>
        {whatStandsInWords(there).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      {isOther ? <p>Those of {periods.join(", ")} would take their place.</p> : null}
      {staying.length > 0 ? (
        <p>
          Stay as they are:{" "}
          {staying
            .map(({ caption, sheet, period }) => `${caption} (${period.label}) on ${sheet}`)
            .join(", ")}
          .
        </p>
      ) : null}
      <p>
        A table that is replaced is written again in its place. What is typed beside, above or below
        it stays.
        {canStandBeside ? " Beside them the new tables go on sheets of their own." : null}
      </p>
    </Notice>
  );
}
