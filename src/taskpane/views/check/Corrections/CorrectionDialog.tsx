import { Button } from "@fluentui/react-components";
import { cellInWords } from "../../../../domain/records/source";
import type { CorrectionPreview } from "../../../../workflows/workflows";
import { ListInPortions } from "../../../components/ModalDialog/ListInPortions";
import { ModalDialog } from "../../../components/ModalDialog/ModalDialog";
import { useCorrectionDialogStyles } from "./correctionDialog.styles";
import {
  beforeInWords,
  countOfCells,
  leftOutInWords,
  toInWords,
  WHAT_CHANGES,
} from "./correctionWords";

interface CorrectionDialogProps {
  readonly previews: readonly CorrectionPreview[];
  readonly onMake: () => void;
  readonly onClose: () => void;
}

/** What corrections would do, cell by cell, before anything is written. */
export function CorrectionDialog({ previews, onMake, onClose }: CorrectionDialogProps) {
  const ready = previews.filter(({ refused }) => refused === null);
  const leftOut = leftOutInWords(previews);
  const isNothing = ready.length === 0;
  return (
    <ModalDialog
      title={isNothing ? "Nothing to correct" : `Correct ${countOfCells(ready.length)}?`}
      contentLabel="What would change"
      actions={
        <>
          {isNothing ? null : (
            <Button appearance="primary" onClick={onMake}>
              Correct {countOfCells(ready.length)}
            </Button>
          )}
          <Button onClick={onClose}>{isNothing ? "Close" : "Change nothing"}</Button>
        </>
      }
      onClose={onClose}
    >
      {isNothing ? null : (
        <p>
          Each goes on the sheet “Corrections” with what it held before. You can take all of them
          back in one go.
        </p>
      )}
      {leftOut === null ? null : <p>{leftOut}</p>}
      <ListInPortions items={ready}>{(preview) => <CellChange {...preview} />}</ListInPortions>
    </ModalDialog>
  );
}

function CellChange(preview: CorrectionPreview) {
  const styles = useCorrectionDialogStyles();
  const { cell, to } = preview;
  return (
    <>
      <span className={styles.place}>{cellInWords(cell)}</span>
      <span className={styles.values}>
        <del className={styles.before}>{beforeInWords(preview)}</del>
        <span aria-hidden> → </span>
        <ins className={styles.after}>{toInWords(to)}</ins>
      </span>
      <span className={styles.what}>{WHAT_CHANGES[to.kind]}</span>
    </>
  );
}
