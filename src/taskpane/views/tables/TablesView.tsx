import { Button } from "@fluentui/react-components";
import { KeptButUnused } from "../../components/KeptButUnused/KeptButUnused";
import { Notice } from "../../components/Notice/Notice";
import { NotRecognised } from "../../components/NotRecognised/NotRecognised";
import { useUnderstood } from "../../session/useUnderstood";
import { useWork } from "../../session/WorkContext";
import { ReportTables } from "./ReportTables/ReportTables";

/** Tables: the annual report's appendices from this workbook. */
export function TablesView() {
  const { understood, read } = useUnderstood();
  const { state } = useWork();
  if (understood === null) {
    return state.kind === "running" ? null : (
      <Notice
        tone="plain"
        title="The workbook has not been read yet"
        actions={<Button onClick={read}>Read the workbook</Button>}
      >
        <p>The tables are made from your tracker as it is now.</p>
      </Notice>
    );
  }
  return (
    <>
      <KeptButUnused team={understood} />
      {understood.understanding.recognised ? (
        <ReportTables understood={understood} onReadAgain={read} />
      ) : (
        <NotRecognised understanding={understood.understanding} onAgain={read} />
      )}
    </>
  );
}
