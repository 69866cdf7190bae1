import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fromIso } from "../../../../domain/calendar/calendarDate";
import { dateInWords } from "../../../../domain/calendar/words";
import type { ClosureDay } from "../../../../domain/settings/settings";
import { TextField } from "../../../components/TextField/TextField";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";

interface ClosureDaysProps {
  readonly days: readonly ClosureDay[];
  readonly onChange: (days: readonly ClosureDay[]) => void;
}

/** Days on which the team does not work, besides weekends and bank holidays. */
export function ClosureDays({ days, onChange }: ClosureDaysProps) {
  const styles = useSettingsFormStyles();
  const [date, setDate] = useState("");
  const [why, setWhy] = useState("");
  const known = days.some((day) => day.date === date);

  const add = () => {
    const added = [...days, { date, why: why.trim() }];
    onChange(added.toSorted((one, other) => one.date.localeCompare(other.date)));
    setDate("");
    setWhy("");
  };
  return (
    <div className={styles.group}>
      {days.length === 0 ? (
        <p className={styles.note}>No closure days: only weekends and bank holidays are skipped.</p>
      ) : (
        <ul className={styles.list}>
          {days.map((day) => (
            <li key={day.date} className={styles.item}>
              <span>
                {dateInWords(fromIso(day.date))}
                {day.why === "" ? "" : `: ${day.why}`}
              </span>
              <Button
                size="small"
                aria-label={`Remove ${dateInWords(fromIso(day.date))}`}
                onClick={() => onChange(days.filter((other) => other !== day))}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pair}>
        <TextField
          label="Date"
          type="date"
          value={date}
          problem={known ? "This day is in the list already." : null}
          onChange={setDate}
        />
        <TextField label="Why (optional)" value={why} onChange={setWhy} />
        <Button size="small" disabledFocusable={date === "" || known} onClick={add}>
          Add closure day
        </Button>
      </div>
    </div>
  );
}
