import { dateInWords } from "../../../../domain/calendar/words";
import { sentenceOf } from "../../../../domain/catalogue/sentence";
import type { TimescaleFinding } from "../../../../domain/findings/finding";
import { placeOf } from "../../../findings/findingWords";
import { ruleWords } from "../../../findings/ruleWords";
import { useDueDayStyles } from "./dueDay.styles";
import type { DueOn } from "./dueDays";

interface DueDayProps {
  readonly day: DueOn;
  readonly chosen: TimescaleFinding | null;
  readonly onChoose: (finding: TimescaleFinding) => void;
}

/** One day and what is due on it, each a step from its cell. */
export function DueDay({ day, chosen, onChoose }: DueDayProps) {
  const styles = useDueDayStyles();
  return (
    <section className={styles.root}>
      <h3 className={styles.date}>{dateInWords(day.date)}</h3>
      <ul className={styles.list}>
        {day.findings.map((finding) => (
          <li key={`${finding.code} ${placeOf(finding)}`}>
            <button
              type="button"
              className={styles.button}
              aria-current={finding === chosen}
              onClick={() => onChoose(finding)}
            >
              <span className={styles.what}>{ruleWords(finding.code).title}</span>
              <span>{finding.record.label}</span>
              <span>{sentenceOf(finding)}</span>
              <span className={styles.place}>{placeOf(finding)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
