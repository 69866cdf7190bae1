import { Button } from "@fluentui/react-components";
import { Notice } from "../../../components/Notice/Notice";
import { useRemoval } from "./useRemoval";

/** Lists what the add-in put in the workbook, and removes it once that is confirmed. */
export function RemoveEverything() {
  const { busy, stage, list, remove, cancel } = useRemoval();
  if (stage.kind === "removed") {
    return (
      <Notice
        tone="good"
        title={
          stage.traces.length === 0
            ? "There was nothing of this add-in in the workbook"
            : "Removed. Your own data was left as it is."
        }
      >
        <ul>
          {stage.traces.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (stage.kind === "listed") {
    return stage.traces.length === 0 ? (
      <Notice tone="good" title="There is nothing of this add-in in the workbook" />
    ) : (
      <Notice
        tone="warning"
        title="This will be removed"
        actions={
          <>
            <Button appearance="primary" disabledFocusable={busy} onClick={remove}>
              Remove all of it
            </Button>
            <Button onClick={cancel}>Keep it</Button>
          </>
        }
      >
        <ul>
          {stage.traces.map(({ what }) => (
            <li key={what}>{what}</li>
          ))}
        </ul>
        <p>Excel cannot undo this. Your own sheets, values, colours and formats are not touched.</p>
      </Notice>
    );
  }
  return (
    <Button disabledFocusable={busy} onClick={list}>
      Show what would be removed
    </Button>
  );
}
