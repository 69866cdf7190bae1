import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import { ListInPortions } from "../../../components/ModalDialog/ListInPortions";
import { ModalDialog } from "../../../components/ModalDialog/ModalDialog";
import { subjectOf } from "../../../findings/findingWords";
import { ruleWords } from "../../../findings/ruleWords";
import { AcceptForm } from "../FindingDetail/AcceptForm";

interface AcceptSeveralDialogProps {
  readonly findings: readonly Finding[];
  readonly code: string;
  readonly onClose: () => void;
}

/** Which findings would be accepted, by name, and the one reason for all of them. */
export function AcceptSeveralDialog({ findings, code, onClose }: AcceptSeveralDialogProps) {
  const count = numberText(findings.length);
  return (
    <ModalDialog
      title={`Accept ${count} findings?`}
      contentLabel="What would be accepted"
      actions={<Button onClick={onClose}>Accept nothing</Button>}
      onClose={onClose}
    >
      <p>
        {ruleWords(code).title}. Each is kept in the workbook with your name and this reason, and
        comes back if its dates change.
      </p>
      <ListInPortions items={findings}>{subjectOf}</ListInPortions>
      <AcceptForm
        findings={findings}
        label={[`Accept ${count} findings`, `Accept ${count} findings`]}
        onAccept={onClose}
      />
    </ModalDialog>
  );
}
