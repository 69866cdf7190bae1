import { Button, makeStyles } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { loadedWhenShown } from "../../../components/ViewBoundary/loadedWhenShown";

const KeyboardDialog = loadedWhenShown(
  async () => (await import("./KeyboardDialog")).KeyboardDialog,
);

const useKeyboardButtonStyles = makeStyles({
  button: { minWidth: "24px", paddingLeft: 0, paddingRight: 0 },
});

/** The question mark beside the findings: says what the keyboard can do. */
export function KeyboardHelp() {
  const styles = useKeyboardButtonStyles();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        aria-label="Keyboard help"
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
      >
        ?
      </Button>
      {asking ? (
        <Suspense>
          <KeyboardDialog onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
