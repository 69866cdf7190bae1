import { useCallback, useEffect, useMemo, useState } from "react";
import type { Understood, Validation } from "../../workflows/workflows";
import { useAnnounce } from "../announcer/Announcer";
import { spokenVerdict, verdictOf } from "../findings/verdict";
import { useWork } from "./WorkContext";
import { useWorkflows } from "./WorkflowsContext";

export interface CheckSession {
  /** The last finished check; an error or a cancelled check leaves it as it was. */
  readonly validation: Validation | null;
  /** The workbook as it was last read, by a check or for another view. */
  readonly understood: Understood | null;
  /** Cells of the workbook that changed since that check. */
  readonly changedCells: number;
  /** Reads, checks and marks the workbook. */
  check(): void;
  /** Reads the workbook without checking it. */
  read(): void;
  /** Shows the workbook as it was just read by other means; the last check stays. */
  showUnderstood(understood: Understood): void;
  /** Takes note that the highlights of the last check were put in or taken out. */
  setHighlighted(highlighted: boolean): void;
}

export function useCheckSession(): CheckSession {
  const workflows = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const [validation, setValidation] = useState<Validation | null>(null);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const changedCells = useChangesSince(validation);

  const check = useCallback(() => {
    run("Checking the workbook", workflows.validate, (finished) => {
      setValidation(finished);
      setUnderstood(finished);
      announce(spokenVerdict(verdictOf(finished)));
    });
  }, [announce, run, workflows]);

  const read = useCallback(() => {
    run("Reading the workbook", workflows.understandWorkbook, setUnderstood);
  }, [run, workflows]);

  const setHighlighted = useCallback((highlighted: boolean) => {
    setValidation((before) => before && { ...before, highlighted });
  }, []);

  return useMemo(
    () => ({
      validation,
      understood,
      changedCells,
      check,
      read,
      showUnderstood: setUnderstood,
      setHighlighted,
    }),
    [validation, understood, changedCells, check, read, setHighlighted],
  );
}

/** Counts the cells changed since a check was made; starts anew with each check. */
function useChangesSince(validation: Validation | null): number {
  const workflows = useWorkflows();
  const { attempt } = useWork();
  const [changed, setChanged] = useState(0);
  const checkedAt = validation?.checkedAt;

  useEffect(() => {
    setChanged(0);
    if (checkedAt === undefined) return;
    let stop: (() => void) | null = null;
    let over = false;
    attempt(async () => {
      stop = await workflows.watchChanges((cells) => setChanged((before) => before + cells));
      if (over) stop();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [attempt, checkedAt, workflows]);

  return changed;
}
