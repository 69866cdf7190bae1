import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import { saveFile } from "../workbook/saveFile";

interface UnsavedQuestionProps {
  /** The workbook that is about to be closed. */
  readonly workbook: OpenWorkbook;
  /** Goes on and closes it. */
  readonly onGoOn: () => void;
  /** Leaves it open. */
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with changes that were not saved. */
export function UnsavedQuestion({ workbook, onGoOn, onCancel }: UnsavedQuestionProps) {
  const saveFirst = async () => {
    await saveFile(workbook);
    onGoOn();
  };
  return (
    <Dialog modalType="alert" open onOpenChange={(_, { open }) => open || onCancel()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save a copy of {workbook.name} first?</DialogTitle>
          <DialogContent>
            It has changes that were not saved. They are lost when another workbook is opened in its
            place.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void saveFirst()}>
              Save a copy
            </Button>
            <Button onClick={onGoOn}>Do not save</Button>
            <Button onClick={onCancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
