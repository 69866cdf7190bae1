import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "./settingsForm.styles";

interface NewNameProps {
  /** What is added: "agency". */
  readonly what: string;
  /** The names that are in the list already. */
  readonly names: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** Adds a name to a list that has no two the same. */
export function NewName({ what, names, onAdd }: NewNameProps) {
  const styles = useSettingsFormStyles();
  const [typed, setTyped] = useState("");
  const name = typed.trim();
  const known = names.some((other) => other.toLowerCase() === name.toLowerCase());
  return (
    <div className={styles.pair}>
      <TextField
        label={`New ${what}`}
        value={typed}
        problem={known ? `This ${what} is in the list already.` : null}
        onChange={setTyped}
      />
      <Button
        size="small"
        disabledFocusable={name === "" || known}
        onClick={() => {
          onAdd(name);
          setTyped("");
        }}
      >
        Add {what}
      </Button>
    </div>
  );
}
