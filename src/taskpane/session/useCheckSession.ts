import {
  startTransition,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import { type CalendarDate, fromIso } from "../../domain/calendar/calendarDate";
import type { Acceptance } from "../../domain/findings/acceptance";
import type { Finding } from "../../domain/findings/finding";
import type { CellRef } from "../../domain/records/source";
import { acceptancesOf } from "../../workflows/openFindings";
import { spokenVerdict, verdictOf } from "../../workflows/verdict";
import type { CellChange, NotMarked, Understood, Validation } from "../../workflows/workflows";
import { useAnnounce } from "../announcer/Announcer";
import type { SinceLastCheck } from "../findings/sinceLastCheck";
import { changedAmong } from "./changedCells";
import { useSinceLastCheck } from "./useSinceLastCheck";
import { useWork } from "./WorkContext";
import { useWorkflows } from "./WorkflowsContext";

export interface CheckSession {
  /** The last finished check; an error or a cancelled check leaves it as it was. */
  readonly validation: Validation | null;
  /** The workbook as it was last read, by a check or for another view. */
  readonly understood: Understood | null;
  /** Who accepted a finding of the last check, when and why; `null` where nobody has. */
  acceptanceOf(finding: Finding): Acceptance | null;
  /** Cells of the workbook that changed since that check, or since it was read where nothing was checked. */
  readonly changedCells: number;
  /** Whether a cell was changed since that check, as far as Excel reported it. */
  isChanged(cell: CellRef): boolean;
  /** What that check found otherwise than the one before it. */
  readonly since: SinceLastCheck | null;
  /** Whether what is set or confirmed was changed since that check. */
  readonly settingsChanged: boolean;
  /** The day as at which is judged, as yyyy-mm-dd; empty for today. */
  readonly asAt: string;
  setAsAt(asAt: string): void;
  /** Reads, checks and marks the workbook. */
  check(): void;
  /** The same as at a day, yyyy-mm-dd, by which is judged from then on. */
  checkAsAt(day: string): void;
  /** Reads and checks the workbook and leaves its highlights as they are. */
  checkWithoutMarks(): void;
  /** Reads the workbook without checking it. */
  read(): void;
  /** Shows the workbook as it was just read by other means; the last check stays. */
  showUnderstood(understood: Understood): void;
  /** Shows a check that was made by other means. */
  showChecked(validation: Validation): void;
  /** Takes note of what is accepted now. */
  setAccepted(accepted: readonly Acceptance[]): void;
  /** Takes note that the highlights of the last check were put in or taken out. */
  setHighlighted(highlighted: boolean, notHighlighted?: readonly NotMarked[]): void;
}

/** The state behind `useCheck`: the last check, how the workbook was last read, and what changed since. */
export function useCheckSession(): CheckSession {
  const workflows = useWorkflows();
  const { run } = useWork();
  const announce = useAnnounce();
  const [validation, setValidation] = useState<Validation | null>(null);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const [asAt, setAsAt] = useState("");
  const since = useSinceLastCheck(validation);
  const { changedCells, isChanged } = useChangesSince(validation ?? understood);

  const acceptanceOf = useMemo(
    () => (validation ? acceptancesOf(validation, validation.result.findings) : () => null),
    [validation],
  );

  const showChecked = useCallback((finished: Validation) => {
    startTransition(() => {
      setValidation(finished);
      setUnderstood(finished);
    });
  }, []);
  const checkAnd = useCallback(
    (highlight: boolean, day = asAt) =>
      run(
        "Checking the workbook",
        (options) => workflows.validate({ ...options, ...judgedAsAt(day), highlight }),
        (finished) => {
          showChecked(finished);
          announce(spokenVerdict(verdictOf(finished)));
        },
      ),
    [announce, asAt, run, showChecked, workflows],
  );
  const check = useCallback(() => checkAnd(true), [checkAnd]);
  const checkAsAt = useCallback(
    (day: string) => {
      setAsAt(day);
      checkAnd(true, day);
    },
    [checkAnd],
  );
  const checkWithoutMarks = useCallback(() => checkAnd(false), [checkAnd]);

  const read = useCallback(() => {
    run(
      "Reading the workbook",
      (options) => workflows.understandWorkbook({ ...options, ...judgedAsAt(asAt) }),
      setUnderstood,
    );
  }, [asAt, run, workflows]);

  const setAccepted = useCallback((accepted: readonly Acceptance[]) => {
    setValidation((before) => before && { ...before, accepted });
  }, []);

  const setHighlighted = useCallback<CheckSession["setHighlighted"]>(
    (highlighted, notHighlighted = []) => {
      setValidation((before) => before && { ...before, highlighted, notHighlighted });
    },
    [],
  );

  return useMemo(
    () => ({
      validation,
      understood,
      acceptanceOf,
      changedCells,
      isChanged,
      since,
      settingsChanged: haveSettingsChanged(validation, understood),
      asAt,
      setAsAt,
      check,
      checkAsAt,
      checkWithoutMarks,
      read,
      showUnderstood: setUnderstood,
      showChecked,
      setAccepted,
      setHighlighted,
    }),
    [
      validation,
      understood,
      acceptanceOf,
      changedCells,
      isChanged,
      since,
      asAt,
      check,
      checkAsAt,
      checkWithoutMarks,
      read,
      showChecked,
      setAccepted,
      setHighlighted,
    ],
  );
}

/** Whether the workbook was read since the check by other settings or other confirmed columns. */
function haveSettingsChanged(checked: Validation | null, read: Understood | null): boolean {
  if (checked === null || read === null || checked === read) return false;
  const judgedBy = ({ settings, profile }: Understood) => JSON.stringify([settings, profile]);
  return judgedBy(checked) !== judgedBy(read);
}

/** The day to judge by, where one is set. */
function judgedAsAt(asAt: string): { readonly asAt?: CalendarDate } {
  return asAt === "" ? {} : { asAt: fromIso(asAt) };
}

/**
 * Counts the cells changed since a check: from Excel's events, and by comparing when the pane comes to the
 * front again, for recalculated cells raise no event. Starts again with each check.
 */
function useChangesSince(basis: Validation | Understood | null): Changes {
  const { watchChanges, changesSince } = useWorkflows();
  const { state, attempt } = useWork();
  const [changed, setChanged] = useState(0);
  const [changes, setChanges] = useState<readonly CellChange[]>([]);
  // What is accepted or marked changes the check and not the workbook that it was of.
  const snapshot = basis?.snapshot;

  useEffect(() => {
    setChanged(0);
    setChanges([]);
    if (snapshot === undefined) return;
    let stop: (() => void) | null = null;
    let over = false;
    attempt(async () => {
      stop = await watchChanges((cells, change) => {
        setChanged((before) => before + cells);
        setChanges((before) => [...before, change]);
      });
      if (over) stop();
    });
    return () => {
      over = true;
      stop?.();
    };
  }, [attempt, snapshot, watchChanges]);

  const comparing = useRef(false);
  const compare = useEffectEvent(async () => {
    if (basis === null || changed > 0 || state.kind !== "idle" || comparing.current) return;
    comparing.current = true;
    try {
      const cells = await changesSince(basis);
      setChanged((before) => Math.max(before, cells));
    } catch {
      // Nobody asked for this comparison: Excel being busy is no news, and the next one will do.
    } finally {
      comparing.current = false;
    }
  });
  useEffect(() => {
    const onFocus = () => compare();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, []);

  const isChanged = useMemo(() => changedAmong(changes), [changes]);
  return { changedCells: changed, isChanged };
}

interface Changes {
  readonly changedCells: number;
  readonly isChanged: (cell: CellRef) => boolean;
}
