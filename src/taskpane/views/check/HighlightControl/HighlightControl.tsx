import { Button, Switch } from "@fluentui/react-components";
import { notMarkedInWords } from "../../../../workflows/notMarked";
import type { Validation } from "../../../../workflows/workflows";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { useHighlightControlStyles } from "./highlightControl.styles";
import { Legend } from "./Legend";
import { useHighlights } from "./useHighlights";

/** Highlights on or off, what they look like, and the way to take them all out of the workbook. */
export function HighlightControl({ validation }: { readonly validation: Validation }) {
  const styles = useHighlightControlStyles();
  const { busy, turn, clear } = useHighlights(validation);
  const { highlighted, notHighlighted } = validation;
  return (
    <div className={styles.root}>
      {notHighlighted.length > 0 ? (
        <p className={styles.note}>
          {notMarkedInWords(notHighlighted)} The findings below are complete.
        </p>
      ) : null}
      <Disclosure
        title="What they mean"
        beside={
          <Switch
            className={styles.toggle}
            label="Highlights"
            checked={highlighted === true}
            onChange={(_event, { checked }) => turn(checked)}
          />
        }
      >
        <Legend />
        <Button size="small" disabledFocusable={busy} onClick={clear}>
          Clear highlights
        </Button>
      </Disclosure>
    </div>
  );
}
