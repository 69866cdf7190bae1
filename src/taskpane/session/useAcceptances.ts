import type { Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/finding";
import { numberText } from "../../domain/text/numbers";
import { openFindings } from "../../workflows/openFindings";
import type { WorkOptions } from "../../workflows/progress";
import type { Accepting } from "../../workflows/workflows";
import { useAnnounce } from "../announcer/Announcer";
import { useCheck } from "./CheckContext";
import { useWork } from "./WorkContext";
import { useWorkflows } from "./WorkflowsContext";

export interface Acceptances {
  /** Who accepted a finding, when and why; `null` where nobody has. */
  acceptanceOf(finding: Finding): Acceptance | null;
  /** Accepts findings, all with one reason. */
  accept(findings: readonly Finding[], accepting: Accepting): void;
  takeBack(finding: Finding): void;
}

/** What of the last check was accepted with a reason; the highlights follow. */
export function useAcceptances(): Acceptances {
  const { acceptFindings, takeBackAcceptance, showHighlights } = useWorkflows();
  const { validation, acceptanceOf, setAccepted } = useCheck();
  const { run } = useWork();
  const announce = useAnnounce();

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
            { ...options, sheets: validation.snapshot.sheets },
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
    accept: (findings, accepting) => {
      if (!validation) return;
      const [what, done] =
        findings.length === 1
          ? ["Accepting the finding", "Accepted. The reason is kept in the workbook."]
          : [
              `Accepting ${numberText(findings.length)} findings`,
              `${numberText(findings.length)} findings accepted. The reason is kept in the workbook.`,
            ];
      change(what, done, (options) => acceptFindings(validation, findings, accepting, options));
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
