import { Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { effectInWords } from "../../../../domain/disclosure/effect";
import {
  DISCLOSURE_MODES,
  type DisclosureMode,
  type ModeEffect,
} from "../../../../domain/disclosure/publication";
import type { TableDefinition } from "../../../../domain/tables/engine/definition";
import { numberText } from "../../../../domain/text/numbers";
import type { CopyChoice } from "../../../../workflows/scrutinyCopy";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { TextField } from "../../../components/TextField/TextField";
import { FamilyRows } from "./FamilyRows";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";

interface CopyFormProps {
  readonly choice: CopyChoice;
  /** The tables this workbook has the columns for. */
  readonly available: readonly TableDefinition[];
  /** What each mode would do to the chosen tables; `null` while it is not known. */
  readonly effects: readonly ModeEffect[] | null;
  readonly onChange: (part: Partial<CopyChoice>) => void;
}

const MODES: Record<DisclosureMode, { title: string; effect: string }> = {
  "hide 1 to 5": {
    title: "Hide 1 to 5",
    effect:
      "Counts of people of 1 to 5 become “c”, and any figure that would give one away. Zeros and the service’s own work are shown: to protect these too, round to 5.",
  },
  "round to 5": {
    title: "Round to 5",
    effect: "Every count to the nearest 5, of people and of the service’s own work.",
  },
  "show every number": {
    title: "Show every number",
    effect: "Every figure is shown, small ones too.",
  },
};

const TABLE_OF_FAMILIES = "table-1";

/** What the copy is to hold, and how small numbers are protected. */
export function CopyForm({ choice, available, effects, onChange }: CopyFormProps) {
  const styles = useScrutinyCopyStyles();
  const id = useId();
  const toggle = (table: string) => {
    const chosen = new Set(choice.tables);
    if (!chosen.delete(table)) chosen.add(table);
    onChange({ tables: available.map((each) => each.id).filter((each) => chosen.has(each)) });
  };
  return (
    <>
      <TextField
        label="Council, as the cover names it"
        value={choice.council}
        onChange={(council) => onChange({ council })}
      />
      <fieldset className={styles.group}>
        <legend id={id} className={styles.legend}>
          Small numbers
        </legend>
        <RadioGroup
          aria-labelledby={id}
          value={choice.mode}
          onChange={(_event, { value }) => {
            const mode = DISCLOSURE_MODES.find((name) => name === value);
            if (mode) onChange({ mode, familyRows: false });
          }}
        >
          {(["hide 1 to 5", "round to 5", "show every number"] as const).map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={
                <>
                  {MODES[mode].title}
                  <br />
                  <span className={styles.note}>{MODES[mode].effect}</span>
                  <EffectOf mode={mode} effects={effects} />
                </>
              }
            />
          ))}
        </RadioGroup>
        {choice.mode === "show every number" ? null : (
          <p className={styles.note}>
            Give out one copy only. What it hides can be worked out from a second one of another
            period, of other tables or with other protection, and from totals printed elsewhere.
          </p>
        )}
      </fieldset>
      <Disclosure
        title={`Tables in the copy: ${numberText(choice.tables.length)} of ${numberText(available.length)}`}
      >
        <fieldset className={styles.group}>
          <legend className={styles.legend}>Tables in the copy</legend>
          {available.map(({ id: table, caption }) => (
            <Checkbox
              key={table}
              label={caption}
              checked={choice.tables.includes(table)}
              onChange={() => toggle(table)}
            />
          ))}
        </fieldset>
      </Disclosure>
      {choice.tables.includes(TABLE_OF_FAMILIES) ? (
        <FamilyRows
          everyNumber={choice.mode === "show every number"}
          kept={choice.familyRows}
          onChange={(familyRows) => onChange({ familyRows })}
        />
      ) : null}
    </>
  );
}

/** What a mode would do to these very tables. */
function EffectOf({ mode, effects }: Pick<CopyFormProps, "effects"> & { mode: DisclosureMode }) {
  const styles = useScrutinyCopyStyles();
  const own = effects?.find((one) => one.mode === mode);
  if (!own) return null;
  return (
    <>
      <br />
      <span className={styles.note}>{effectInWords(own)}</span>
    </>
  );
}
