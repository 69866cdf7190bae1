import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { verdictOf } from "../../../../workflows/verdict";
import type { Validation } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { ProfileChanges } from "../../../components/ProfileChanges/ProfileChanges";
import { SegmentedChoice } from "../../../components/SegmentedChoice/SegmentedChoice";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { AsAt } from "../AsAt/AsAt";
import { CorrectionsProvider } from "../Corrections/CorrectionsContext";
import { CorrectionsDone } from "../Corrections/CorrectionsDone";
import { DueSoon } from "../DueSoon/DueSoon";
import { type AskedFor, Findings } from "../Findings/Findings";
import { HighlightControl } from "../HighlightControl/HighlightControl";
import { KeyboardHelp } from "../KeyboardHelp/KeyboardHelp";
import { NewDayNotice } from "../NewDayNotice/NewDayNotice";
import { OverviewPanel } from "../Overview/OverviewPanel";
import { TrackersEnd } from "../TrackersEnd/TrackersEnd";
import { VerdictPanel } from "../VerdictPanel/VerdictPanel";
import { useCheckResultsStyles } from "./checkResults.styles";
import { useFindingsSheet } from "./useFindingsSheet";

const LISTS = [
  { value: "findings", text: "Findings" },
  { value: "due soon", text: "Due soon" },
] as const;

/** A finished check: the verdict, what can be done with it, and its lists. */
export function CheckResults({ validation }: { readonly validation: Validation }) {
  const styles = useCheckResultsStyles();
  const { check } = useCheck();
  const { state } = useWork();
  const verdict = useMemo(() => verdictOf(validation), [validation]);
  const [list, setList] = useState<(typeof LISTS)[number]["value"]>("findings");
  const [askedFor, setAskedFor] = useState<AskedFor | null>(null);
  const findingsSheet = useFindingsSheet(validation);
  const busy = state.kind === "running";

  return (
    <CorrectionsProvider validation={validation}>
      <VerdictPanel verdict={verdict} />
      <TrackersEnd validation={validation} />
      <OverviewPanel
        validation={validation}
        onOpen={(codes) => {
          setList("findings");
          setAskedFor({ codes });
        }}
      />
      <ProfileChanges changes={validation.understanding.changes} />
      <NewDayNotice judged={validation.asAt} />
      <CorrectionsDone />
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={check}>
          Validate
        </Button>
        <Button disabledFocusable={busy} onClick={findingsSheet.write}>
          Write findings sheet
        </Button>
      </div>
      {findingsSheet.written === null ? null : (
        <Notice
          tone="good"
          title={`The findings are on the sheet “${findingsSheet.written.sheet}”.`}
        >
          {findingsSheet.written.pages === null ? null : <p>{findingsSheet.written.pages}</p>}
        </Notice>
      )}
      <AsAt judged={validation.asAt} />
      <HighlightControl validation={validation} />
      <div className={styles.lists}>
        <SegmentedChoice label="List" options={LISTS} value={list} onChoose={setList} />
        <KeyboardHelp />
      </div>
      {list === "findings" ? (
        <Findings
          findings={validation.result.findings}
          askedFor={askedFor}
          onAnswered={() => setAskedFor(null)}
        />
      ) : (
        <DueSoon validation={validation} />
      )}
    </CorrectionsProvider>
  );
}
