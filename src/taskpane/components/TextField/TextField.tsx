import { Input, Label } from "@fluentui/react-components";
import { useId } from "react";
import { useFieldStyles } from "../field.styles";

interface TextFieldProps {
  readonly label: string;
  readonly type?: "text" | "date";
  readonly value: string;
  /** What is wrong with the value, in words. */
  readonly problem?: string | null;
  readonly onChange: (value: string) => void;
}

/** A labelled line of text or a date. */
export function TextField({
  label,
  type = "text",
  value,
  problem = null,
  onChange,
}: TextFieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <Label size="small" htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        type={type}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(_event, { value: text }) => onChange(text)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
