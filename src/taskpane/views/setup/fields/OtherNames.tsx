import { Button, Label, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useFieldStyles } from "../../../components/field.styles";
import { useSettingsFormStyles } from "./settingsForm.styles";

interface OtherNamesProps {
  /** The name that they stand for. */
  readonly of: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
  readonly onRemove: () => void;
}

/** The other names of something in a list, and the way to take it off the list. */
export function OtherNames({ of, label, names, onChange, onRemove }: OtherNamesProps) {
  const styles = useSettingsFormStyles();
  const fields = useFieldStyles();
  const id = useId();
  const [typed, setTyped] = useState(() => names.join("; "));
  const shown = isSame(namesIn(typed), names) ? typed : names.join("; ");
  return (
    <div className={styles.group}>
      <div className={fields.root}>
        <Label size="small" htmlFor={id}>
          {label}
        </Label>
        <Textarea
          id={id}
          size="small"
          resize="vertical"
          value={shown}
          onChange={(_event, { value }) => {
            setTyped(value);
            onChange(namesIn(value));
          }}
        />
      </div>
      <Button size="small" aria-label={`Remove ${of}`} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.join("\n") === other.join("\n");

/** Names on lines of their own count as separate too. @example namesIn("HV; Health Visitor;") //=> ["HV", "Health Visitor"] */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
