import { Button } from "@fluentui/react-components";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Notice } from "../../components/Notice/Notice";
import { useUnderstood } from "../../session/useUnderstood";
import { useWork } from "../../session/WorkContext";
import { About } from "./About/About";
import { Checks } from "./Checks/Checks";
import { RemoveEverything } from "./RemoveEverything/RemoveEverything";
import { SettingsForm } from "./SettingsForm/SettingsForm";
import { SettingsKept } from "./SettingsForm/SettingsKept";
import { UnderstoodWorkbook } from "./UnderstoodWorkbook/UnderstoodWorkbook";

/** Set up: what was understood of the workbook, what it is judged by, and how to take everything out again. */
export function SetupView() {
  const { understood, read } = useUnderstood();
  const { state } = useWork();
  const waiting = understood === null && state.kind !== "running";
  return (
    <>
      {waiting ? (
        <Notice
          tone="plain"
          title="The workbook has not been read yet"
          actions={<Button onClick={read}>Read the workbook</Button>}
        />
      ) : null}
      {understood === null ? null : (
        <>
          <Disclosure main title="What was understood of this workbook" startsOpen>
            <SettingsKept what="profile" kept={understood.kept.profile} />
            <UnderstoodWorkbook
              understanding={understood.understanding}
              said={understood.profile?.words ?? []}
            />
          </Disclosure>
          <SettingsKept what="settings" kept={understood.kept.settings} />
          <SettingsForm
            settings={understood.settings}
            replacesUnreadable={["unreadable", "in part"].includes(understood.kept.settings)}
          />
        </>
      )}
      <Disclosure main title="List of checks">
        <Checks />
      </Disclosure>
      <Disclosure main title="Remove everything this add-in put in the workbook">
        <RemoveEverything />
      </Disclosure>
      <Disclosure main title="About Conference Check">
        <About />
      </Disclosure>
    </>
  );
}
