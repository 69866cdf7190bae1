import { mergeClasses } from "@fluentui/react-components";
import { sentenceOf } from "../../../../domain/catalogue/sentence";
import type { Finding } from "../../../../domain/findings/finding";
import { AcceptedMark } from "../../../components/SeverityMark/AcceptedMark";
import { SeverityMark } from "../../../components/SeverityMark/SeverityMark";
import { placeOf, subjectOf } from "../../../findings/findingWords";
import { useCheck } from "../../../session/CheckContext";
import { useAcceptances } from "../../../session/useAcceptances";
import { FindingDetail } from "../FindingDetail/FindingDetail";
import { useFindingRowStyles } from "./findingRow.styles";
import { ROW_ATTRIBUTE } from "./useListKeys";

interface FindingRowProps {
  readonly finding: Finding;
  readonly chosen: boolean;
  readonly index: number;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
  readonly onChoose: (finding: Finding) => void;
}

/** One finding: the record by its own name, what is the matter, and more once it is chosen. */
export function FindingRow(props: FindingRowProps) {
  const { finding, chosen, index, tabbable, onFocus, onChoose } = props;
  const styles = useFindingRowStyles();
  const { isChanged } = useCheck();
  const changed = finding.kind !== "could not run" && isChanged(finding.cell);
  const accepted = useAcceptances().acceptanceOf(finding) !== null;
  return (
    <article className={mergeClasses(styles.root, chosen && styles.chosen)}>
      <button
        type="button"
        className={styles.button}
        {...{ [ROW_ATTRIBUTE]: index }}
        tabIndex={tabbable ? 0 : -1}
        aria-current={chosen}
        onFocus={onFocus}
        onClick={() => onChoose(finding)}
      >
        <span className={styles.line}>
          <span className={styles.marks}>
            <SeverityMark severity={finding.severity} />
            {accepted ? <AcceptedMark /> : null}
          </span>
          <span className={styles.place}>{placeOf(finding)}</span>
        </span>
        <span className={styles.subject}>{subjectOf(finding)}</span>
        {changed ? <span className={styles.changed}>Changed since the check</span> : null}
        <span className={mergeClasses(styles.sentence, changed && styles.struck)}>
          {sentenceOf(finding)}
        </span>
      </button>
      {chosen ? <FindingDetail finding={finding} changed={changed} /> : null}
    </article>
  );
}
