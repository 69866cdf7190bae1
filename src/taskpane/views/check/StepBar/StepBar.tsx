import { Button } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { numberText } from "../../../../domain/text/numbers";
import { useStepBarStyles } from "./stepBar.styles";

interface StepBarProps {
  /** Findings shown, and how many there are without filters. */
  readonly shown: number;
  readonly all: number;
  readonly onStep: (direction: 1 | -1) => void;
}

/** Stays in sight while the list scrolls: how many findings are shown, and the steps from one to the next. */
export function StepBar({ shown, all, onStep }: StepBarProps) {
  const styles = useStepBarStyles();
  return (
    <div className={styles.root}>
      <span className={styles.count}>
        {shown === all
          ? `${numberText(all)} findings`
          : `${numberText(shown)} of ${numberText(all)} findings`}
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
