import { Button } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { subjectOf } from "../../../findings/findingWords";
import { ruleWords } from "../../../findings/ruleWords";
import { useCorrectionDialogStyles } from "../Corrections/correctionDialog.styles";
import { useFocusReturned } from "../Corrections/useFocusReturned";
import { AcceptForm } from "../FindingDetail/AcceptForm";

interface AcceptSeveralDialogProps {
  readonly findings: readonly Finding[];
  readonly code: string;
  readonly onClose: () => void;
}

/** How many records are named before the person asks for more. */
const AT_ONCE = 50;

/** Which findings would be accepted, by name, and the one reason for all of them. */
export function AcceptSeveralDialog({ findings, code, onClose }: AcceptSeveralDialogProps) {
  const styles = useCorrectionDialogStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [named, setNamed] = useState(AT_ONCE);
  useFocusReturned();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const rest = findings.length - named;
  const count = numberText(findings.length);
  return (
    <dialog
      ref={dialog}
      className={styles.root}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={title} className={styles.title}>
        Accept {count} findings?
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard */}
      <section className={styles.content} tabIndex={0} aria-label="What would be accepted">
        <p>
          {ruleWords(code).title}. Each is kept in the workbook with your name and this reason, and
          comes back if its dates change.
        </p>
        <ul className={styles.list}>
          {findings.slice(0, named).map((finding, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed while the dialog stands
            <li key={at} className={styles.item}>
              {subjectOf(finding)}
            </li>
          ))}
        </ul>
        {rest > 0 ? (
          <Button size="small" onClick={() => setNamed(named + AT_ONCE)}>
            Show more: {numberText(rest)} not listed yet
          </Button>
        ) : null}
        <AcceptForm
          findings={findings}
          label={[`Accept ${count} findings`, `Accept ${count} findings`]}
          onAccept={onClose}
        />
      </section>
      <div className={styles.actions}>
        <Button onClick={onClose}>Accept nothing</Button>
      </div>
    </dialog>
  );
}
