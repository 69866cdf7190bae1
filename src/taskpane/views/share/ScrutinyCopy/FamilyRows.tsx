import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { useScrutinyCopyStyles } from "./scrutinyCopy.styles";

interface FamilyRowsProps {
  /** Whether every figure is shown: a row for a family is a count of one. */
  readonly everyNumber: boolean;
  readonly kept: boolean;
  readonly onChange: (kept: boolean) => void;
}

/** Rows of single families in Table 1: only when asked for, and only once that was confirmed. */
export function FamilyRows({ everyNumber, kept, onChange }: FamilyRowsProps) {
  const styles = useScrutinyCopyStyles();
  const [asked, setAsked] = useState(kept);
  if (!everyNumber) {
    return (
      <p className={styles.note}>
        Table 1 is shown as totals: its rows would tell how many families are behind a protected
        figure.
      </p>
    );
  }
  return (
    <div>
      <Checkbox
        label="Keep a row for each family in Table 1. In a small county rows can identify a family; otherwise only totals are shown."
        checked={asked}
        onChange={(_event, { checked }) => {
          setAsked(checked === true);
          if (kept) onChange(false);
        }}
      />
      {asked ? (
        <Checkbox
          label="I have looked at the rows: none can tell a reader which family is meant."
          checked={kept}
          onChange={(_event, { checked }) => onChange(checked === true)}
        />
      ) : null}
    </div>
  );
}
