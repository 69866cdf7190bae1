import { useMemo } from "react";
import { type Acceptance, acceptanceIndex } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/finding";
import type { Accepting } from "../../workflows/acceptances";
import type { WorkOptions } from "../../workflows/progress";
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
  const accepted = validation?.accepted;
  const acceptanceOf = useMemo(() => acceptanceIndex(accepted ?? []), [accepted]);

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
          await showHighlights(openFindings(validation.result.findings, now), options);
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
    accept: (finding, accepting) =>
      change("Accepting the finding", "Accepted. The reason is kept in the workbook.", (options) =>
        acceptFinding(finding, accepting, options),
      ),
    takeBack: (finding) =>
      change("Taking the acceptance back", "The finding is open again", (options) =>
        takeBackAcceptance(finding, options),
      ),
  };
}

/** The findings that nobody has accepted. */
export function openFindings(
  findings: readonly Finding[],
  accepted: readonly Acceptance[],
): readonly Finding[] {
  const acceptanceOf = acceptanceIndex(accepted);
  return findings.filter((finding) => acceptanceOf(finding) === null);
}
