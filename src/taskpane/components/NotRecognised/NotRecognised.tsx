import { Button } from "@fluentui/react-components";
import type { Understanding } from "../../../workflows/understandWorkbook";
import { useWork } from "../../session/WorkContext";
import { Notice } from "../Notice/Notice";
import { TrySample } from "../TrySample/TrySample";

interface NotRecognisedProps {
  readonly understanding: Understanding;
  /** Reads the workbook again. */
  readonly onAgain: () => void;
}

/** No sheet looks like a tracker: what was looked for, what was found, and what to do. */
export function NotRecognised({ understanding, onAgain }: NotRecognisedProps) {
  const { state } = useWork();
  const { ignored } = understanding;
  return (
    <Notice
      tone="warning"
      title="Nothing like a conference tracker was found here"
      actions={
        <>
          <Button disabledFocusable={state.kind === "running"} onClick={onAgain}>
            Check again
          </Button>
          <TrySample />
        </>
      }
    >
      <p>
        A sheet with a row for each conference was looked for: a heading row in the first 40 rows
        with at least a conference date and a type of conference.
      </p>
      {ignored.length > 0 ? (
        <ul aria-label="Sheets that were looked at">
          {ignored.map(({ sheet, why }) => (
            <li key={sheet}>
              <strong>{sheet}</strong>: {why}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        If one of these sheets is your tracker, choose its columns under Set up. Nothing in this
        workbook was changed.
      </p>
    </Notice>
  );
}
