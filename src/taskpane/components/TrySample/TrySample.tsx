import { Button } from "@fluentui/react-components";
import { useSample } from "./useSample";

/** A way to see what the add-in does without a tracker of one's own. */
export function TrySample() {
  const { busy, open, done } = useSample();
  return (
    <>
      <Button disabledFocusable={busy} onClick={open}>
        Try the sample
      </Button>
      {done === null ? null : <p>{done}</p>}
    </>
  );
}
