import { mergeClasses } from "@fluentui/react-components";
import { useId } from "react";
import { useSegmentedChoiceStyles } from "./segmentedChoice.styles";

interface SegmentedChoiceProps<Value extends string> {
  readonly label: string;
  /** Whether the label is shown beside the options, or only spoken. */
  readonly showLabel?: boolean;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few exclusive options side by side: radio buttons underneath, so the arrow keys move between them. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { label, showLabel = false, options, value, onChoose } = props;
  const styles = useSegmentedChoiceStyles();
  const name = useId();
  return (
    <fieldset className={styles.root}>
      <legend className={mergeClasses(styles.legend, showLabel && styles.shown)}>{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={mergeClasses(styles.option, option.value === value && styles.chosen)}
        >
          <input
            className={styles.input}
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
