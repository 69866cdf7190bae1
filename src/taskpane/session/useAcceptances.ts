import { useMemo } from "react";
import type { Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/finding";
import { acceptancesOf, openFindings } from "../../workflows/openFindings";
import type { WorkOptions } from "../../workflows/progress";
import type { Accepting } from "../../workflows/workflows";
import { useAnnounce } from "../announcer/Announcer";
import { useCheck } from "./CheckContext";
import { useWork } from "./WorkContext";
import { useWorkflows } from "./WorkflowsContext";

export interface Acceptances {
  /** Who accepted a finding, when and why; `null` where nobody has. */
  acceptanceOf(finding: Finding): Acceptance | null;
  accept(finding: Finding, accepting: Accepting): void;
  takeBack(finding: Finding): void;
}

/** What of the last check was accepted with a reason; the highlights follow. */
export function useAcceptances(): Acceptances {
  const { acceptFinding, takeBackAcceptance, showHighlights } = useWorkflows();
  const { validation, setAccepted } = useCheck();
  const { run } = useWork();
  const announce = useAnnounce();
  const acceptanceOf = useMemo(
    () => (validation ? acceptancesOf(validation, validation.result.findings) : () => null),
    [validation],
  );

  const change = (
    what: string,
    done: string,
    task: (options: WorkOptions) => Promise<readonly Acceptance[]>,
  ) =>
    run(
      what,
      async (options) => {
        const now = await task(options);
        if (validation?.highlighted) {
          await showHighlights(
            openFindings({ ...validation, accepted: now }, validation.result.findings),
            options,
          );
        }
        return now;
      },
      (now) => {
        setAccepted(now);
        announce(done);
      },
    );

  return {
    acceptanceOf,
    accept: (finding, accepting) => {
      if (!validation) return;
      change("Accepting the finding", "Accepted. The reason is kept in the workbook.", (options) =>
        acceptFinding(validation, finding, accepting, options),
      );
    },
    takeBack: (finding) => {
      const acceptance = acceptanceOf(finding);
      if (!validation || !acceptance) return;
      change("Taking the acceptance back", "The finding is open again", (options) =>
        takeBackAcceptance(validation, acceptance, options),
      );
    },
  };
}
