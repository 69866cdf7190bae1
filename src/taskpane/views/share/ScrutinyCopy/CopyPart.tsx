import { Button } from "@fluentui/react-components";
import { KeptButUnused } from "../../../components/KeptButUnused/KeptButUnused";
import { Notice } from "../../../components/Notice/Notice";
import { NotRecognised } from "../../../components/NotRecognised/NotRecognised";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { ScrutinyCopy } from "./ScrutinyCopy";

/** A new workbook for scrutiny officers, built from nothing and proved before it opens. */
export function CopyPart() {
  const { validation, check } = useCheck();
  const { state } = useWork();
  if (validation === null) {
    return (
      <Notice
        tone="plain"
        level={2}
        title="Hand over a copy that cannot carry a child’s name"
        actions={
          <Button appearance="primary" disabledFocusable={state.kind === "running"} onClick={check}>
            Validate this workbook first
          </Button>
        }
      >
        <p>
          A scrutiny copy is a new workbook with the tables you choose, the timescales kept and the
          breaches by kind. It is made from a check of this workbook as it is now.
        </p>
        <p>
          Do not send the tracker itself: hidden sheets, notes and document properties leave with
          it.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <KeptButUnused team={validation} />
      {validation.understanding.recognised ? (
        <ScrutinyCopy validation={validation} />
      ) : (
        <NotRecognised understanding={validation.understanding} onAgain={check} />
      )}
    </>
  );
}
