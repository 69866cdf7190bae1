import { Button } from "@fluentui/react-components";
import type { CalendarDate } from "../../../../domain/calendar/calendarDate";
import { dateInWords } from "../../../../domain/calendar/words";
import { Notice } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useToday } from "../../../session/useToday";
import { useWork } from "../../../session/WorkContext";

/** Says that a check as at today was made on another day: what was at risk then may be a breach by now. */
export function NewDayNotice({ judged }: { readonly judged: CalendarDate }) {
  const { asAt, check } = useCheck();
  const { state } = useWork();
  const today = useToday();
  if (asAt !== "" || today === judged) return null;
  return (
    <Notice
      tone="warning"
      title={`It is ${dateInWords(today)} now`}
      actions={
        <Button size="small" disabledFocusable={state.kind === "running"} onClick={check}>
          Check as at today
        </Button>
      }
    >
      <p>This check is as at {dateInWords(judged)}. What was at risk then may be late now.</p>
    </Notice>
  );
}
