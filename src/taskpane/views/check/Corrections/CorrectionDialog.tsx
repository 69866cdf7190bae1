import { Button } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { cellInWords, cellKey } from "../../../../domain/records/source";
import { numberText } from "../../../../domain/text/numbers";
import type { CorrectionPreview } from "../../../../workflows/workflows";
import { useCorrectionDialogStyles } from "./correctionDialog.styles";
import {
  beforeInWords,
  countOfCells,
  leftOutInWords,
  toInWords,
  WHAT_CHANGES,
} from "./correctionWords";
import { useFocusReturned } from "./useFocusReturned";

interface CorrectionDialogProps {
  readonly previews: readonly CorrectionPreview[];
  readonly onMake: () => void;
  readonly onClose: () => void;
}

/** How many cells are listed before the person asks for more. */
const AT_ONCE = 50;

/** What corrections would do, cell by cell, before anything is written: the browser's own modal dialog. */
export function CorrectionDialog({ previews, onMake, onClose }: CorrectionDialogProps) {
  const styles = useCorrectionDialogStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [listed, setListed] = useState(AT_ONCE);
  useFocusReturned();
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const ready = previews.filter(({ refused }) => refused === null);
  const leftOut = leftOutInWords(previews);
  const rest = ready.length - listed;
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
        {ready.length === 0 ? "Nothing to correct" : `Correct ${countOfCells(ready.length)}?`}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard */}
      <section className={styles.content} tabIndex={0} aria-label="What would change">
        {ready.length === 0 ? null : (
          <p>
            Each goes on the sheet “Corrections” with what it held before. You can take all of them
            back in one go.
          </p>
        )}
        {leftOut === null ? null : <p>{leftOut}</p>}
        <ul className={styles.list}>
          {ready.slice(0, listed).map((preview) => (
            <CellChange key={cellKey(preview.cell)} {...preview} />
          ))}
        </ul>
        {rest > 0 ? (
          <Button size="small" onClick={() => setListed(listed + AT_ONCE)}>
            Show more: {numberText(rest)} not listed yet
          </Button>
        ) : null}
      </section>
      <div className={styles.actions}>
        {ready.length === 0 ? null : (
          <Button appearance="primary" onClick={onMake}>
            Correct {countOfCells(ready.length)}
          </Button>
        )}
        <Button onClick={onClose}>{ready.length === 0 ? "Close" : "Change nothing"}</Button>
      </div>
    </dialog>
  );
}

function CellChange(preview: CorrectionPreview) {
  const styles = useCorrectionDialogStyles();
  const { cell, to } = preview;
  return (
    <li className={styles.item}>
      <span className={styles.place}>{cellInWords(cell)}</span>
      <span className={styles.values}>
        <del className={styles.before}>{beforeInWords(preview)}</del>
        <span aria-hidden> → </span>
        <ins className={styles.after}>{toInWords(to)}</ins>
      </span>
      <span className={styles.what}>{WHAT_CHANGES[to.kind]}</span>
    </li>
  );
}
