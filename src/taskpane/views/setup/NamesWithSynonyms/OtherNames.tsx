import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "../SettingsForm/settingsForm.styles";

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
  const [typed, setTyped] = useState(() => names.join("; "));
  const shown = isSame(namesIn(typed), names) ? typed : names.join("; ");
  return (
    <div className={styles.group}>
      <TextField
        label={label}
        value={shown}
        onChange={(text) => {
          setTyped(text);
          onChange(namesIn(text));
        }}
      />
      <Button size="small" aria-label={`Remove ${of}`} onClick={onRemove}>
        Remove
      </Button>
    </div>
  );
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.join("\n") === other.join("\n");

/** @example namesIn("HV; Health Visitor;") //=> ["HV", "Health Visitor"] */
function namesIn(text: string): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
