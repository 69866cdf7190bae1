import { useState } from "react";
import type { Validation } from "../../workflows/workflows";
import { type SinceLastCheck, sinceLastCheck } from "../findings/sinceLastCheck";

interface Checks {
  readonly latest: Validation | null;
  readonly since: SinceLastCheck | null;
}

/** What the last check found otherwise than the one before it; an acceptance is no other check. */
export function useSinceLastCheck(validation: Validation | null): SinceLastCheck | null {
  const [{ latest, since }, setChecks] = useState<Checks>({ latest: validation, since: null });
  if (validation !== null && validation.result !== latest?.result) {
    const compared = latest === null ? null : sinceLastCheck(latest, validation);
    setChecks({ latest: validation, since: compared });
    return compared;
  }
  return since;
}
