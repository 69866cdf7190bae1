import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { toIso } from "../../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../../domain/calendar/words";
import { endLongAgo } from "../../../../workflows/trackersEnd";
import type { Validation } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";

/** Offers a tracker that ends long before today its own end as the day to check as at. */
export function TrackersEnd({ validation }: { readonly validation: Validation }) {
  const { asAt, checkAsAt } = useCheck();
  const { state } = useWork();
  const end = useMemo(() => endLongAgo(validation), [validation]);
  if (asAt !== "" || end === null) return null;
  const day = dateInFull(end);
  return (
    <Notice
      tone="plain"
      title={`This tracker ends on ${day}`}
      actions={
        <Button
          size="small"
          disabledFocusable={state.kind === "running"}
          onClick={() => checkAsAt(toIso(end))}
        >
          Check as at {day}
        </Button>
      }
    >
      <p>
        It was checked as at {dateInFull(validation.asAt)}: what was due after the tracker ends
        counts as overdue.
      </p>
    </Notice>
  );
}
