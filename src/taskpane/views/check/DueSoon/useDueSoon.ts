import { useCallback, useEffect, useState } from "react";
import type { TimescaleFinding } from "../../../../domain/findings/finding";
import { numberText } from "../../../../domain/text/numbers";
import type { Validation } from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useSelectCell } from "../../../session/useSelectCell";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { type DueOn, dueDays } from "./dueDays";

/** What of a check falls due within a number of working days; `days` is `null` while it is worked out. */
export function useDueSoon(validation: Validation, workingDays: number) {
  const { dueSoon } = useWorkflows();
  const selectCell = useSelectCell();
  const { attempt } = useWork();
  const announce = useAnnounce();
  const [days, setDays] = useState<readonly DueOn[] | null>(null);
  const [chosen, setChosen] = useState<TimescaleFinding | null>(null);

  useEffect(() => {
    let wanted = true;
    attempt(async () => {
      const due = await dueSoon(validation, workingDays);
      if (!wanted) return;
      setDays(dueDays(due));
      announce(`${numberText(due.length)} due in the next ${numberText(workingDays)} working days`);
    });
    return () => {
      wanted = false;
    };
  }, [announce, attempt, dueSoon, validation, workingDays]);

  const choose = useCallback(
    (finding: TimescaleFinding) => {
      setChosen(finding);
      selectCell(finding.cell);
    },
    [selectCell],
  );

  return { days, chosen, choose };
}
