import { mergeClasses } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useMemo } from "react";
import type { Validation } from "../../../../workflows/workflows";
import { useCheck } from "../../../session/CheckContext";
import { OverviewRow } from "./OverviewRow";
import { useOverviewStyles } from "./overview.styles";
import { NEXT_REVIEWS, nextReviewsInWords } from "./overviewWords";
import { useOverview } from "./useOverview";

interface OverviewPanelProps {
  readonly validation: Validation;
  /** Opens the findings of some checks. */
  readonly onOpen: (codes: readonly string[]) => void;
}

/** What to look at before the list: each timescale with its share in time; chosen, it opens its findings. */
export function OverviewPanel({ validation, onOpen }: OverviewPanelProps) {
  const styles = useOverviewStyles();
  const heading = useId();
  const overview = useOverview(validation);
  const { acceptanceOf } = useCheck();
  const openCodes = useMemo(() => {
    const open = validation.result.findings.filter((finding) => acceptanceOf(finding) === null);
    return new Set(open.map(({ code }) => code));
  }, [acceptanceOf, validation.result]);
  if (overview === null || overview.period === null) return null;
  const toOpen = (...codes: readonly string[]) =>
    codes.some((code) => openCodes.has(code)) ? () => onOpen(codes) : null;
  const next = nextReviewsInWords(validation.result.findings);
  return (
    <section className={styles.root} aria-labelledby={heading}>
      <div className={styles.top}>
        <h2 id={heading} className={styles.heading}>
          In time
        </h2>
        <p className={styles.span}>{overview.period.label}</p>
      </div>
      <ul className={styles.list}>
        {overview.lines.map((line) => (
          <OverviewRow key={line.id} line={line} onOpen={toOpen(...line.codes)} />
        ))}
        {next === null ? null : <NextReviews said={next} onOpen={toOpen(NEXT_REVIEWS)} />}
      </ul>
    </section>
  );
}

interface NextReviewsProps {
  readonly said: string;
  readonly onOpen: (() => void) | null;
}

function NextReviews({ said, onOpen }: NextReviewsProps) {
  const styles = useOverviewStyles();
  const content = (
    <>
      <span className={styles.title}>Next reviews</span>
      <span className={styles.count}>{said}</span>
    </>
  );
  return (
    <li>
      {onOpen === null ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button type="button" className={mergeClasses(styles.row, styles.opens)} onClick={onOpen}>
          {content}
          <ChevronRight16Regular aria-hidden />
        </button>
      )}
    </li>
  );
}
