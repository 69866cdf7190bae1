import { Button } from "@fluentui/react-components";
import { counted } from "../../../../domain/text/numbers";
import { Notice } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";

/** Says that the workbook is no longer the one that was checked. */
export function ChangedNotice() {
  const { changedCells, settingsChanged, check } = useCheck();
  const { state } = useWork();
  if (changedCells === 0 && !settingsChanged) return null;
  const cells = counted(changedCells, "cell");
  const changed = [changedCells > 0 ? cells : null, settingsChanged ? "what is set up" : null];
  const what = changed.filter((part) => part !== null).join(" and ");
  return (
    <Notice
      tone="plain"
      title={`${what.charAt(0).toUpperCase()}${what.slice(1)} changed since this check`}
      actions={
        <Button size="small" disabledFocusable={state.kind === "running"} onClick={check}>
          Check again
        </Button>
      }
    >
      {changedCells > 0 ? (
        <p>
          The list is as it was then. Where rows were added or deleted, a finding now leads to
          another row.
        </p>
      ) : null}
    </Notice>
  );
}
