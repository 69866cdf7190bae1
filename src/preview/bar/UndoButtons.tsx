import { Button, Tooltip } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { type ReactElement, useState } from "react";
import { cellName } from "../../standin/store/address/a1";
import { ApiError } from "../../standin/wire/apiError";
import type { Step } from "../undo/UndoStack";
import { useUndoKeys } from "../undo/useUndoKeys";
import { useUndoSteps } from "../undo/useUndoSteps";
import type { OpenWorkbook } from "../workbook/openWorkbook";

/** Takes back what was typed, and does it again: by button, and by the keys that Excel has for it. */
export function UndoButtons({ workbook }: { readonly workbook: OpenWorkbook }) {
  const { undo } = workbook;
  const { next, nextAgain } = useUndoSteps(undo);
  const [refused, setRefused] = useState<string | null>(null);
  const go = (back: boolean) => {
    try {
      const step = back ? undo.undo() : undo.redo();
      setRefused(null);
      if (step !== null) show(workbook, step);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setRefused(error.message);
    }
  };
  useUndoKeys(go);
  return (
    <>
      <StepButton
        name="Undo"
        keys="Ctrl+Z"
        icon={<ArrowUndoRegular />}
        step={next}
        go={() => go(true)}
      />
      <StepButton
        name="Redo"
        keys="Ctrl+Y"
        icon={<ArrowRedoRegular />}
        step={nextAgain}
        go={() => go(false)}
      />
      {refused === null ? null : <span role="alert">{refused}</span>}
    </>
  );
}

interface StepButtonProps {
  readonly name: string;
  readonly keys: string;
  readonly icon: ReactElement;
  readonly step: Step | null;
  readonly go: () => void;
}

function StepButton({ name, keys, icon, step, go }: StepButtonProps) {
  const what =
    step === null ? "" : ` typing in ${step.sheet.name} ${cellName(step.row, step.column)}`;
  return (
    <Tooltip content={`${name}${what} (${keys})`} relationship="description">
      <Button
        appearance="subtle"
        icon={icon}
        aria-label={name}
        disabledFocusable={step === null}
        onClick={go}
      />
    </Tooltip>
  );
}

/** Brings the cell of a step into sight, as Excel does. */
function show({ standIn }: OpenWorkbook, { sheet, row, column }: Step): void {
  standIn.workbook.selection.select(sheet, [
    { top: row, bottom: row, left: column, right: column },
  ]);
}
