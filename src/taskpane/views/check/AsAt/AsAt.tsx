import { Button } from "@fluentui/react-components";
import { type CalendarDate, toIso } from "../../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../../domain/calendar/words";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { TextField } from "../../../components/TextField/TextField";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useAsAtStyles } from "./asAt.styles";

/** The day as at which the check judged, and the way to set another: for the report of a year gone by. */
export function AsAt({ judged }: { readonly judged: CalendarDate }) {
  const styles = useAsAtStyles();
  const { asAt, setAsAt, check } = useCheck();
  const { state } = useWork();
  return (
    <Disclosure title={`As at ${dateInFull(judged)}`}>
      <div className={styles.root}>
        <TextField
          label="Check as at (today if empty)"
          type="date"
          value={asAt}
          onChange={setAsAt}
        />
        <Button
          size="small"
          disabledFocusable={state.kind === "running" || (asAt !== "" && asAt === toIso(judged))}
          onClick={check}
        >
          Check as at this day
        </Button>
      </div>
      <p className={styles.note}>Anything that happened after this day is not counted.</p>
    </Disclosure>
  );
}
