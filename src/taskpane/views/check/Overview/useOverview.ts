import { useEffect, useState } from "react";
import type { Overview } from "../../../../domain/overview/overview";
import type { Validation } from "../../../../workflows/workflows";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";

/** The overview of a check; `null` while it is being counted. What is accepted afterwards leaves it as it is. */
export function useOverview(validation: Validation): Overview | null {
  const { overview } = useWorkflows();
  const { attempt } = useWork();
  const [counted, setCounted] = useState<{ of: Validation["snapshot"]; overview: Overview }>();
  const { snapshot } = validation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted once for each time the workbook was read
  useEffect(() => {
    const controller = new AbortController();
    attempt(async () => {
      const { signal } = controller;
      const made = await overview(validation, { signal }).catch((error: unknown) => {
        if (signal.aborted) return null;
        throw error;
      });
      if (made !== null && !signal.aborted) setCounted({ of: snapshot, overview: made });
    });
    return () => controller.abort();
  }, [attempt, overview, snapshot, validation.asAt, validation.settings]);
  return counted?.of === snapshot ? counted.overview : null;
}
