import { Input, Label } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { numberText } from "../../../domain/text/numbers";
import { useAnnounce } from "../../announcer/Announcer";
import { useFieldStyles } from "../field.styles";
import { useReportedEntry } from "./invalidEntries";

interface NumberFieldProps {
  readonly label: string;
  /** What stands after the number: "working days". */
  readonly unit?: string;
  /** `null` shows an empty field; emptying one gives `null`. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Whether the field may be left empty. */
  readonly optional?: boolean;
  readonly onChange: (value: number | null) => void;
}

/**
 * A labelled number; what cannot be used stays as typed, with what is wrong with it, and is not passed on. A
 * form around it hears of it, so that nothing else is saved in its place.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, value, min, max, step = 1, optional = false, onChange } = props;
  const styles = useFieldStyles();
  const id = useId();
  const announce = useAnnounce();
  const [typed, setTyped] = useState(textOf(value));
  const problem = problemOf(typed, { min, max, step, optional });
  const resets = useReportedEntry(id, label, problem === null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a reset shows the same value again
  useEffect(() => setTyped(textOf(value)), [value, resets]);
  const change = (text: string) => {
    setTyped(text);
    if (problemOf(text, { min, max, step, optional }) !== null) return;
    onChange(text.trim() === "" ? null : Number(text));
  };
  return (
    <div className={styles.root}>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        className={styles.number}
        size="small"
        inputMode="decimal"
        value={typed}
        contentAfter={unit === undefined ? null : <span className={styles.unit}>{unit}</span>}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(_event, { value: text }) => change(text)}
        onBlur={() => problem !== null && announce(`${label}: ${problem}`)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

const textOf = (value: number | null) => (value === null ? "" : String(value));

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly optional: boolean;
}

function problemOf(text: string, { min, max, step, optional }: Bounds): string | null {
  if (text.trim() === "") return optional ? null : "Give a number.";
  const number = Number(text);
  if (!Number.isFinite(number)) return "Give a number in figures.";
  if (number < min || number > max)
    return `Give a number from ${numberText(min)} to ${numberText(max)}.`;
  if (step === 1 && !Number.isInteger(number)) return "Give a whole number.";
  return null;
}
