import { Button } from "@fluentui/react-components";
import { InspectionResult } from "./InspectionResult";
import { useInspectorStyles } from "./inspector.styles";
import { useInspection } from "./useInspection";

/** What the tracker itself carries that a reader would not see: looked for when asked, changed by nobody. */
export function Inspector() {
  const styles = useInspectorStyles();
  const { inspection, inspect, busy } = useInspection();
  return (
    <section className={styles.root} aria-labelledby="inspector">
      <h2 id="inspector" className={styles.title}>
        What would leave with this workbook?
      </h2>
      {inspection === null ? (
        <p className={styles.text}>
          Lists what this workbook carries that a reader would not see: hidden sheets, rows and
          columns, comments, names, properties, text in white. Nothing is changed.
        </p>
      ) : (
        <InspectionResult inspection={inspection} />
      )}
      <div>
        <Button disabledFocusable={busy} onClick={inspect}>
          {inspection === null ? "Look through the workbook" : "Look again"}
        </Button>
      </div>
    </section>
  );
}
