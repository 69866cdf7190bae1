import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../../../domain/calendar/periods";
import { hasCountings } from "../../../../domain/tables/counting/countingOf";
import type { AppendixTable } from "../../../../domain/tables/engine/table";
import { counted } from "../../../../domain/text/numbers";
import type { TablePlace, Understood } from "../../../../workflows/workflows";
import { Choice } from "../../../components/Choice/Choice";
import { Replacing } from "../Replacing/Replacing";
import { useInsertBarStyles } from "./insertBar.styles";
import { type NumbersAs, useInserting } from "./useInserting";
import { WhatWasDone } from "./WhatWasDone";

const PLACES: readonly { value: TablePlace; text: string }[] = [
  { value: "appendix sheets", text: "On sheets of their own" },
  { value: "selected cell", text: "At the selected cell" },
];

const FORMS: readonly { value: NumbersAs; text: string }[] = [
  { value: "values", text: "Values" },
  { value: "formulas", text: "Formulas over the tracker" },
];

interface InsertBarProps {
  readonly chosen: readonly AppendixTable[];
  /** The workbook that the tables were built from. */
  readonly understood: Understood;
  readonly period: Period;
  /** Whether the chosen tables are not, or not yet, those of the period on show. */
  readonly waiting: boolean;
}

/** Puts the chosen tables into the workbook or on the clipboard, and brings those that are there up to date. */
export function InsertBar({ chosen, understood, period, waiting }: InsertBarProps) {
  const styles = useInsertBarStyles();
  const [place, setPlace] = useState<TablePlace>("appendix sheets");
  const [numbersAs, setNumbersAs] = useState<NumbersAs>("values");
  const { busy, insert, refresh, copy, done, question, leave } = useInserting(understood, period);
  const count = chosen.length;
  const valuesOnly = chosen.filter(({ id }) => !hasCountings(id)).map(({ caption }) => caption);
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
      <Choice
        label="Numbers as"
        options={FORMS}
        value={numbersAs}
        onChoose={(value) => setNumbersAs(value === "formulas" ? "formulas" : "values")}
      />
      {numbersAs === "formulas" ? (
        <p className={styles.hint}>
          Formulas follow the tracker as it changes. Each is checked against the value when it is
          inserted; what no formula can count stays a value, and the table says which.
          {valuesOnly.length > 0 ? ` Values only: ${valuesOnly.join("; ")}.` : null}
        </p>
      ) : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || waiting || count === 0}
          onClick={() => insert({ tables: chosen, place, numbersAs })}
        >
          {`Insert ${counted(count, "table")}`}
        </Button>
        <Button disabledFocusable={busy || waiting || count === 0} onClick={() => copy(chosen)}>
          Copy for Word
        </Button>
        <Button disabledFocusable={busy} onClick={() => refresh()}>
          Refresh all
        </Button>
      </div>
      {question === null ? null : (
        <Replacing
          stands={question.stands}
          tables={question.tables}
          canStandBeside={question.place === "appendix sheets"}
          busy={busy}
          onReplace={() => insert(question, { kind: "replace", stands: question.stands })}
          onBeside={() => insert(question, { kind: "beside" })}
          onLeave={leave}
        />
      )}
      {done === null ? null : <WhatWasDone done={done} busy={busy} onSetRight={refresh} />}
    </section>
  );
}
