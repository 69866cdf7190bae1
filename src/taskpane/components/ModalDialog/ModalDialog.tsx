import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { useModalDialogStyles } from "./modalDialog.styles";
import { useFocusReturned } from "./useFocusReturned";

interface ModalDialogProps {
  readonly title: string;
  /** What the part that scrolls is, for screen readers. */
  readonly contentLabel: string;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: what would be done, and what to answer. */
export function ModalDialog({ title, contentLabel, actions, onClose, children }: ModalDialogProps) {
  const styles = useModalDialogStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useFocusReturned();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={styles.root}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard */}
      <section className={styles.content} tabIndex={0} aria-label={contentLabel}>
        {children}
      </section>
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
}
