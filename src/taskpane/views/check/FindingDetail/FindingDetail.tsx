import type { Finding } from "../../../../domain/findings/finding";
import { ruleWords } from "../../../findings/ruleWords";
import { useFindingDetailStyles } from "./findingDetail.styles";

/** What stands behind a finding: why it matters, how to put it right, the reason that was recorded. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const styles = useFindingDetailStyles();
  const { why, putRight, source } = ruleWords(
    finding.kind === "could not run" ? finding.rule : finding.code,
  );
  const reason = finding.kind === "timescale" ? finding.reason : null;
  return (
    <dl className={styles.root}>
      <dt>Why it matters</dt>
      <dd>{why}</dd>
      <dt>How to put it right</dt>
      <dd>{putRight}</dd>
      {reason === null ? null : (
        <>
          <dt>Reason recorded</dt>
          <dd>{reason}</dd>
        </>
      )}
      <dt>Source</dt>
      <dd>{source}</dd>
    </dl>
  );
}
