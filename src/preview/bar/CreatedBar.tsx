import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { OpenWorkbook } from "../workbook/openWorkbook";
import type { WorkbookOnShow } from "../workbook/useWorkbook";
import { useChanges } from "../workbook/watch";

interface CreatedBarProps {
  readonly workbook: OpenWorkbook;
  readonly shown: WorkbookOnShow;
}

/** Tells of a workbook that the add-in opened: Excel gives it a window, the preview shows it on request. */
export function CreatedBar({ workbook: { standIn, watch }, shown }: CreatedBarProps) {
  useChanges(watch, "sheets");
  const { createdWorkbooks } = standIn;
  const [seen, setSeen] = useState(0);
  const latest = createdWorkbooks.at(-1);
  if (latest === undefined || seen === createdWorkbooks.length) return null;
  return (
    <MessageBar intent="info">
      <MessageBarBody>
        The add-in opened a new workbook. In Excel it would have its own window.
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => shown.openCreated(latest)}>Show it here</Button>
        <Button appearance="subtle" onClick={() => setSeen(createdWorkbooks.length)}>
          Close
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
