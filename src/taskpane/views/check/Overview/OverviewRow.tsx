import { mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import type { OverviewLine } from "../../../../domain/overview/overview";
import { MonthsLine } from "./MonthsLine";
import { useOverviewStyles } from "./overview.styles";
import { lineInWords, monthsInWords, restInWords } from "./overviewWords";

interface OverviewRowProps {
  readonly line: OverviewLine;
  /** Opens its findings; `null` where there are none. */
  readonly onOpen: (() => void) | null;
}

/** One timescale: its name, how many were late of how many, its share in time as a bar, and its months. */
export function OverviewRow({ line, onOpen }: OverviewRowProps) {
  const styles = useOverviewStyles();
  const described = useId();
  const { inTime, months, of, title } = line;
  const share = of === 0 ? 0 : inTime / of;
  const content = (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.count}>{lineInWords(line)}</span>
      {onOpen === null ? <span /> : <ChevronRight16Regular aria-hidden />}
      {of === 0 ? null : (
        <>
          <span className={styles.bar} aria-hidden>
            <span className={styles.inTime} style={{ width: `${share * 100}%` }} />
          </span>
          <MonthsLine months={months} />
        </>
      )}
    </>
  );
  return (
    <li>
      {onOpen === null ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.row, styles.opens)}
          aria-describedby={described}
          onClick={onOpen}
        >
          {content}
        </button>
      )}
      <span id={described} className={styles.offScreen}>
        {restInWords(line)} {months.length > 0 ? monthsInWords(months) : ""}
      </span>
    </li>
  );
}
