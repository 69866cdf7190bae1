import { Button } from "@fluentui/react-components";
import { ModalDialog } from "../../../components/ModalDialog/ModalDialog";
import { useKeyboardHelpStyles } from "./keyboardHelp.styles";

/** What each key does, where it does it. */
const KEYS: readonly (readonly [where: string, keys: readonly (readonly [string, string])[]])[] = [
  [
    "Anywhere",
    [
      ["F6", "From the sheet to the pane and back"],
      ["Tab, Shift+Tab", "To the next control, or the one before"],
      ["Enter or Space", "Choose the control"],
    ],
  ],
  [
    "In the list of findings",
    [
      ["Up, Down", "To the finding or check before or after"],
      ["Home, End", "To the first or the last"],
      ["Right, Left", "Open or close a check"],
      ["Enter", "Choose a finding. Its cell is shown in the sheet"],
    ],
  ],
  ["In a dialog", [["Escape", "Close it and change nothing"]]],
];

/** Lists what the keyboard can do. */
export function KeyboardDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useKeyboardHelpStyles();
  return (
    <ModalDialog
      title="Keyboard help"
      contentLabel="What each key does"
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
      onClose={onClose}
    >
      {KEYS.map(([where, keys]) => (
        <div key={where}>
          <h3 className={styles.where}>{where}</h3>
          <dl className={styles.keys}>
            {keys.map(([key, does]) => (
              <div key={key} className={styles.key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </ModalDialog>
  );
}
