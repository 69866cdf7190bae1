import { Button } from "@fluentui/react-components";
import { Notice } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";

/** Says that the workbook is no longer the one that was checked. */
export function ChangedNotice() {
  const { changedCells, check } = useCheck();
  const { state } = useWork();
  if (changedCells === 0) return null;
  const cells = changedCells === 1 ? "1 cell" : `${changedCells.toLocaleString("en-GB")} cells`;
  return (
    <Notice
      tone="plain"
      title={`${cells} changed since this check`}
      actions={
        <Button size="small" disabledFocusable={state.kind === "running"} onClick={check}>
          Check again
        </Button>
      }
    />
  );
}
