import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { fromIso } from "../../../../domain/calendar/calendarDate";
import { dateInFull } from "../../../../domain/calendar/words";
import type { Finding } from "../../../../domain/findings/finding";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { Sources } from "../../../components/Sources/Sources";
import { ruleWords } from "../../../findings/ruleWords";
import { useCheck } from "../../../session/CheckContext";
import { useAcceptances } from "../../../session/useAcceptances";
import { useWork } from "../../../session/WorkContext";
import { CorrectButton } from "../Corrections/CorrectButton";
import { countOfCells } from "../Corrections/correctionWords";
import { useFocusKept } from "../Corrections/useFocusKept";
import { AcceptForm } from "./AcceptForm";
import { useFindingDetailStyles } from "./findingDetail.styles";

interface FindingDetailProps {
  readonly finding: Finding;
  /** Whether its cell was changed since the check. */
  readonly changed: boolean;
}

/** What stands behind a finding: why it matters, how to put it right, reasons, and whether it is accepted. */
export function FindingDetail({ finding, changed }: FindingDetailProps) {
  const styles = useFindingDetailStyles();
  const { check } = useCheck();
  const { state } = useWork();
  const { acceptanceOf, takeBack } = useAcceptances();
  const itself = useMemo(() => [finding], [finding]);
  const acceptance = acceptanceOf(finding);
  const root = useFocusKept(acceptance !== null);
  const { why, putRight, sources } = ruleWords(
    finding.kind === "could not run" ? finding.rule : finding.code,
  );
  const reason = finding.kind === "timescale" ? finding.reason : null;
  return (
    <div ref={root} className={styles.root} tabIndex={-1}>
      {changed ? (
        <Button size="small" disabledFocusable={state.kind === "running"} onClick={check}>
          Check again
        </Button>
      ) : null}
      <dl className={styles.facts}>
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
        {acceptance === null ? null : (
          <>
            <dt>
              Accepted by {acceptance.who} on {dateInFull(fromIso(acceptance.when))}
            </dt>
            <dd>{acceptance.why}</dd>
          </>
        )}
        <dt>Source</dt>
        <dd>
          <Sources sources={sources} />
        </dd>
      </dl>
      {acceptance === null ? (
        <CorrectButton findings={itself} label={(cells) => `Correct ${countOfCells(cells)}`} />
      ) : null}
      {acceptance === null ? (
        <Disclosure title="Accept with a reason">
          <AcceptForm findings={itself} label={["Accept this finding", "Accept"]} />
        </Disclosure>
      ) : (
        <Button size="small" onClick={() => takeBack(finding)}>
          Undo acceptance
        </Button>
      )}
    </div>
  );
}
