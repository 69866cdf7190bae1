import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { numberText } from "../../../../domain/text/numbers";
import type { FindingGroup } from "../../../findings/listRows";
import { useAcceptances } from "../../../session/useAcceptances";
import { AcceptSeveralDialog } from "./AcceptSeveralDialog";

interface AcceptSeveralProps {
  readonly group: FindingGroup;
  /** Whether Tab leads to it: after its heading, so that the list stays one stop. */
  readonly tabbable: boolean;
}

/** Accepts all findings of a check that are shown with one reason. */
export function AcceptSeveral({ group, tabbable }: AcceptSeveralProps) {
  const { acceptanceOf } = useAcceptances();
  const [asking, setAsking] = useState(false);
  const open = useMemo(
    () => group.findings.filter((finding) => acceptanceOf(finding) === null),
    [acceptanceOf, group],
  );
  if (open.length < 2) return null;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        tabIndex={tabbable ? 0 : -1}
        onClick={() => setAsking(true)}
      >
        Accept these {numberText(open.length)} with one reason
      </Button>
      {asking ? (
        <AcceptSeveralDialog findings={open} code={group.code} onClose={() => setAsking(false)} />
      ) : null}
    </>
  );
}
