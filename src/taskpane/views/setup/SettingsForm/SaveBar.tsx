import { Button, mergeClasses } from "@fluentui/react-components";
import { useSettingsFormStyles } from "../fields/settingsForm.styles";
import type { SettingsDraft } from "./useSettingsDraft";

interface SaveBarProps {
  readonly form: SettingsDraft;
  /** Labels of the fields whose entry cannot be used. */
  readonly invalid: readonly string[];
  /** Whether the workbook's own settings could not be read: these can be saved in their place as they are. */
  readonly unreadable: boolean;
  /** Puts what the fields are given back into those. */
  readonly onReset: () => void;
}

/** Saves the draft or lets it go; in sight as long as something is not saved. */
export function SaveBar({ form, invalid, unreadable, onReset }: SaveBarProps) {
  const styles = useSettingsFormStyles();
  const { changed, valid, busy, save, discard, chooseUsual } = form;
  const usable = valid && invalid.length === 0;
  return (
    <div className={mergeClasses(styles.saving, (changed || !usable) && styles.unsaved)}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || !(changed || unreadable) || !usable}
          onClick={save}
        >
          Save settings
        </Button>
        <Button
          disabledFocusable={busy || (!changed && usable)}
          onClick={() => {
            discard();
            onReset();
          }}
        >
          Discard changes
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => {
            chooseUsual();
            onReset();
          }}
        >
          Use the usual settings
        </Button>
      </div>
      {usable ? null : (
        <p className={styles.problem}>
          {invalid.length === 0
            ? "Something above cannot be saved as it is."
            : `Nothing can be saved until this is put right: ${invalid.join(", ")}.`}
        </p>
      )}
      {changed && usable ? <p className={styles.note}>These changes are not saved yet.</p> : null}
    </div>
  );
}
