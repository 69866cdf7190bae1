import { Button } from "@fluentui/react-components";
import { TrySample } from "../../../components/TrySample/TrySample";
import { useCheck } from "../../../session/CheckContext";
import { useWork } from "../../../session/WorkContext";
import { useFirstRunStyles } from "./firstRun.styles";

/** Before the first check: what this does, what it leaves alone, and one button; beside it the sample. */
export function FirstRun() {
  const styles = useFirstRunStyles();
  const { check } = useCheck();
  const { state } = useWork();
  return (
    <section className={styles.root} aria-labelledby="first-run-title">
      <h2 id="first-run-title" className={styles.title}>
        Check your conference tracker
      </h2>
      <p className={styles.text}>
        Conference Check reads the tracker you already keep, marks every timescale that was missed
        or soon will be, and says why.
      </p>
      <p className={styles.text}>
        Nothing leaves this workbook: no cell is sent anywhere, and your own data is not changed.
      </p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={state.kind === "running"}
        onClick={check}
      >
        Validate this workbook
      </Button>
      <p className={styles.text}>
        No tracker at hand? The sample is a fictional team’s year. It opens beside this workbook.
      </p>
      <div className={styles.sample}>
        <TrySample />
      </div>
    </section>
  );
}
