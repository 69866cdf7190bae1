import type { Verdict } from "../../../../workflows/verdict";
import { Notice } from "../../../components/Notice/Notice";
import { sinceInWords } from "../../../findings/sinceLastCheck";
import { useCheck } from "../../../session/CheckContext";
import { useVerdictPanelStyles } from "./verdictPanel.styles";

/** The verdict, before any list. */
export function VerdictPanel({ verdict }: { readonly verdict: Verdict }) {
  const styles = useVerdictPanelStyles();
  const { since } = useCheck();
  const changes = since && sinceInWords(since);
  const { tone, headline, basis, gaps, ground } = verdict;
  return (
    <Notice tone={tone} title={headline} level={2}>
      {changes === null ? null : <p>{changes}.</p>}
      {gaps.map((gap) => (
        <p key={gap}>{gap}.</p>
      ))}
      <p className={styles.basis}>{ground}</p>
      <p className={styles.basis}>{basis}</p>
    </Notice>
  );
}
