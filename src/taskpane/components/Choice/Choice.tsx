import { Label, Select } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../field.styles";

export interface ChoiceOption {
  readonly value: string;
  readonly text: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly ChoiceOption[];
  /** Value of the chosen option. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** A labelled drop-down list: the system's own, so that it works with every assistive technology. */
export function Choice({ label, options, value, onChoose }: ChoiceProps) {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Select
        id={id}
        size="small"
        value={value}
        onChange={(_event, chosen) => onChoose(chosen.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </div>
  );
}
