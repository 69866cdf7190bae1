import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { TextField } from "../../../components/TextField/TextField";
import { useAcceptances } from "../../../session/useAcceptances";
import { useWork } from "../../../session/WorkContext";
import { useFindingDetailStyles } from "./findingDetail.styles";

interface AcceptFormProps {
  readonly findings: readonly Finding[];
  /** What the form does, and its button. */
  readonly label: readonly [form: string, button: string];
  /** Once it is being done. */
  readonly onAccept?: () => void;
}

/** Accepts findings as they are: who says so, and why. Both are kept in the workbook. */
export function AcceptForm({ findings, label, onAccept }: AcceptFormProps) {
  const styles = useFindingDetailStyles();
  const { accept } = useAcceptances();
  const { state } = useWork();
  const [who, setWho] = useState("");
  const [why, setWhy] = useState("");
  const complete = who.trim() !== "" && why.trim() !== "";
  return (
    <form
      className={styles.form}
      aria-label={label[0]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!complete || state.kind === "running") return;
        accept(findings, { who: who.trim(), why: why.trim() });
        onAccept?.();
      }}
    >
      <TextField label="Your name or initials" value={who} onChange={setWho} />
      <TextField label="Why this can be accepted" value={why} onChange={setWhy} />
      <p className={styles.note}>Do not name a child here: the reason is kept in the workbook.</p>
      <Button type="submit" size="small" disabledFocusable={!complete || state.kind === "running"}>
        {label[1]}
      </Button>
    </form>
  );
}
