import { Button } from "@fluentui/react-components";
import type { Period } from "../../../../domain/calendar/periods";
import type { Understood } from "../../../../workflows/workflows";
import { Notice } from "../../../components/Notice/Notice";
import { useWork } from "../../../session/WorkContext";
import { RowsBehind } from "../RowsBehind/RowsBehind";
import { useSelectedNumberStyles } from "./selectedNumber.styles";
import { useSelectedNumber } from "./useSelectedNumber";

interface SelectedNumberProps {
  readonly understood: Understood;
  /** The period on show: what was found goes when it is another. */
  readonly period: Period;
}

/** Opens a number that is selected in an inserted table: the rows behind it. */
export function SelectedNumber({ understood, period }: SelectedNumberProps) {
  const styles = useSelectedNumberStyles();
  const { state } = useWork();
  const { found, open, close } = useSelectedNumber(understood, period);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.kind === "running"}
        onClick={open}
      >
        Show rows behind the selected number
      </Button>
      {found === "nothing" ? (
        <Notice tone="plain" title="Select a number in an inserted table first, then press this." />
      ) : null}
      {found === null || found === "nothing" ? null : (
        <RowsBehind table={found.table} position={found.position} level={2} onClose={close} />
      )}
    </>
  );
}
