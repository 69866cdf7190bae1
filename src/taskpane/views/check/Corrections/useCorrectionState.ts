import { useState } from "react";
import type { Finding } from "../../../../domain/findings/finding";
import type { LastCorrections } from "../../../../workflows/corrections";
import type {
  CorrectionPreview,
  CorrectionsDone,
  Validation,
} from "../../../../workflows/workflows";
import { useAnnounce } from "../../../announcer/Announcer";
import { useWork } from "../../../session/WorkContext";
import { useWorkflows } from "../../../session/WorkflowsContext";
import { type Done, doneInWords } from "./correctionWords";

export interface Corrections {
  readonly busy: boolean;
  /** What the chosen corrections would do, until the person says yes or no. */
  readonly offered: readonly CorrectionPreview[] | null;
  readonly done: Done | null;
  /** What could be taken back, whoever made it. */
  readonly last: LastCorrections | null;
  /** Shows what the certain corrections of findings would do. */
  offer(findings: readonly Finding[]): void;
  /** Makes what is offered. */
  make(): void;
  /** Makes nothing of what is offered. */
  withdraw(): void;
  takeBack(): void;
}

/** First what corrections would do, then doing it, then the way back. A new check begins again. */
export function useCorrectionState({ checkedAt, lastCorrections }: Validation): Corrections {
  const workflows = useWorkflows();
  const { state, run } = useWork();
  const announce = useAnnounce();
  const [offered, setOffered] = useState<readonly CorrectionPreview[] | null>(null);
  const [latest, setLatest] = useState<{ readonly since: Date; readonly done: Done } | null>(null);
  const done = latest?.since === checkedAt ? latest.done : null;

  const finish = (what: Done["what"]) => (result: CorrectionsDone) => {
    const now = { ...result, what };
    setLatest({ since: checkedAt, done: now });
    announce(doneInWords(now));
  };

  return {
    busy: state.kind === "running",
    offered,
    done,
    last: done === null ? lastCorrections : done.last,
    offer: (findings) =>
      run(
        "Looking at the cells to correct",
        (options) => workflows.previewCorrections(findings, options),
        setOffered,
      ),
    make: () => {
      if (offered === null) return;
      setOffered(null);
      run(
        "Correcting the cells",
        (options) => workflows.applyCorrections(offered, options),
        finish("corrected"),
      );
    },
    withdraw: () => setOffered(null),
    takeBack: () =>
      run(
        "Taking the corrections back",
        (options) => workflows.takeBackCorrections(options),
        finish("taken back"),
      ),
  };
}
