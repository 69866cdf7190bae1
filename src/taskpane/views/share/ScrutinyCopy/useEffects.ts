import { useEffect, useState } from "react";
import type { Period } from "../../../../domain/calendar/periods";
import type { ModeEffect } from "../../../../domain/disclosure/publication";
import type { CopyChoice } from "../../../../workflows/scrutinyCopy";
import type { Validation } from "../../../../workflows/workflows";
import { useWorkflows } from "../../../session/WorkflowsContext";

/**
 * What each mode would do to the chosen tables, so that it is known before one is chosen. Worked out again for
 * another check, period or set of tables; `null` until it is.
 */
export function useEffects(
  validation: Validation,
  period: Period | null,
  choice: CopyChoice,
  version: string,
): readonly ModeEffect[] | null {
  const { effectsOfModes } = useWorkflows();
  const [effects, setEffects] = useState<readonly ModeEffect[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: neither the mode nor the council changes the effects
  useEffect(() => {
    setEffects(null);
    if (period === null || choice.tables.length === 0) return;
    const stopping = new AbortController();
    const { signal } = stopping;
    const working = effectsOfModes(validation, period, choice, { signal, version });
    working.then(
      (found) => {
        if (!signal.aborted) setEffects(found);
      },
      (error: unknown) => {
        // What was stopped for another choice is no problem; any other is shown as stray errors are.
        if (!signal.aborted) throw error;
      },
    );
    return () => stopping.abort();
  }, [validation, period, choice.tables, effectsOfModes]);
  return effects;
}
