import { Button } from "@fluentui/react-components";
import type { OurTrace } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { useRemoval } from "./useRemoval";

/** Lists what the add-in put in the workbook, and removes it once that is confirmed. */
export function RemoveEverything() {
  const { busy, stage, list, remove, cancel } = useRemoval();
  if (stage.kind === "removed") {
    return stage.traces.length === 0 ? (
      <Notice tone="good" title="Removed. Your own data was left as it is." />
    ) : (
      <Notice tone="warning" title="Removed, except what someone else has written on">
        <TraceList traces={stage.traces} />
        <p>Look at these sheets. Delete them yourself if nobody needs what is on them.</p>
      </Notice>
    );
  }
  if (stage.kind === "listed") {
    return stage.traces.length === 0 ? (
      <Notice tone="good" title="This workbook holds nothing from this add-in" />
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
        <TraceList traces={stage.traces} />
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

function TraceList({ traces }: { readonly traces: readonly OurTrace[] }) {
  return (
    <ul>
      {traces.map(({ what }) => (
        <li key={what}>{what}</li>
      ))}
    </ul>
  );
}
