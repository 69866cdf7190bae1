import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { counted, numberText } from "../../../../domain/text/numbers";
import { useStepBarStyles } from "./stepBar.styles";

interface StepBarProps {
  /** Findings shown, and how many there would be without filters. */
  readonly shown: number;
  readonly of: number;
  /** Findings that are not among them because they are accepted. */
  readonly accepted: number;
  readonly onStep: (direction: 1 | -1) => void;
}

/** Stays in sight while the list scrolls: how many findings are shown, and the steps from one to the next. */
export function StepBar({ shown, of, accepted, onStep }: StepBarProps) {
  const styles = useStepBarStyles();
  const findings =
    shown === of
      ? counted(of, "finding", "findings")
      : `${numberText(shown)} of ${counted(of, "finding", "findings")}`;
  return (
    <div className={styles.root}>
      <span className={styles.count}>
        {findings}
        {accepted > 0 ? `, ${numberText(accepted)} accepted` : ""}
      </span>
      <Button
        size="small"
        icon={<ArrowUp16Regular />}
        disabledFocusable={shown === 0}
        onClick={() => onStep(-1)}
      >
        Previous
      </Button>
      <Button
        size="small"
        icon={<ArrowDown16Regular />}
        disabledFocusable={shown === 0}
        onClick={() => onStep(1)}
      >
        Next
      </Button>
    </div>
  );
}
