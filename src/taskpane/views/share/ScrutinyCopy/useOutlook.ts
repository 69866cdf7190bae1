import { useEffect, useState } from "react";
import type { Period } from "../../../../domain/calendar/periods";
import type { CopyChoice, CopyOutlook } from "../../../../workflows/scrutinyCopy";
import type { Validation } from "../../../../workflows/workflows";
import { useWorkflows } from "../../../session/WorkflowsContext";

/**
 * What each mode would do to the chosen tables, and the team's own words in them, so that it is known before one is
 * chosen. Worked out again for another check, period or set of tables; `null` until it is.
 */
export function useOutlook(
  validation: Validation,
  period: Period | null,
  choice: CopyChoice,
  version: string,
): CopyOutlook | null {
  const { outlookOfCopy } = useWorkflows();
  const [outlook, setOutlook] = useState<CopyOutlook | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: neither the mode nor the council nor an answer changes it
  useEffect(() => {
    setOutlook(null);
    if (period === null || choice.tables.length === 0) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const working = outlookOfCopy(validation, period, choice, { signal, version });
    working.then(
      (found) => {
        if (!signal.aborted) setOutlook(found);
      },
      (error: unknown) => {
        // What was stopped for another choice is no problem; any other is shown as stray errors are.
        if (!signal.aborted) throw error;
      },
    );
    return () => stopping.abort();
  }, [validation, period, choice.tables, outlookOfCopy]);
  return outlook;
}
