import { useCallback, useEffect, useRef, useState } from "react";
import { type ProblemWords, problemWords } from "../../workflows/problems";
import type { Progress, WorkOptions } from "../../workflows/progress";

/** Work shorter than this shows no progress: it would only flicker. */
const SHOWN_AFTER_MS = 500;
/** Without a sign of life for this long the pane says that Excel is not answering. */
const SILENT_AFTER_MS = 10_000;

export type WorkState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly what: string;
      readonly progress: Progress | null;
      readonly shown: boolean;
      readonly silent: boolean;
    }
  | {
      readonly kind: "problem";
      readonly words: ProblemWords;
      readonly again: () => void;
    };

type Task<T> = (options: WorkOptions) => Promise<T>;

export interface Work {
  readonly state: WorkState;
  /**
   * Runs a piece of work with progress and a way to stop it. `finished` gets its result; it is not called
   * when the work is stopped or fails. `what` says what is being done: "Checking the workbook".
   */
  run<T>(what: string, task: Task<T>, finished: (result: T) => void): void;
  /** Runs something short beside whatever else is going on; only its failure is shown. */
  attempt(task: () => Promise<void>): void;
  /** Stops the running work; what it returns later is ignored. */
  cancel(): void;
  /** Takes the last problem off the screen. */
  dismiss(): void;
}

const IDLE: WorkState = { kind: "idle" };

/** The state machine behind `useWork`: idle, running, or a problem. */
export function useWorkState(): Work {
  const [state, setState] = useState<WorkState>(IDLE);
  const running = useRef<AbortController | null>(null);
  const timers = useRef<{ shown?: Timer; silent?: Timer }>({});

  const stopTimers = useCallback(() => {
    clearTimeout(timers.current.shown);
    clearTimeout(timers.current.silent);
  }, []);

  const run = useCallback<Work["run"]>(
    (what, task, finished) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      const isCurrent = () => running.current === controller;
      const update = (change: { progress?: Progress; shown?: boolean; silent: boolean }) =>
        setState((now) => (now.kind === "running" ? { ...now, ...change } : now));
      const listenForSilence = () => {
        clearTimeout(timers.current.silent);
        timers.current.silent = setTimeout(() => update({ silent: true }), SILENT_AFTER_MS);
      };

      setState({ kind: "running", what, progress: null, shown: false, silent: false });
      timers.current.shown = setTimeout(
        () => update({ shown: true, silent: false }),
        SHOWN_AFTER_MS,
      );
      listenForSilence();

      const onProgress = (progress: Progress) => {
        if (!isCurrent()) return;
        listenForSilence();
        update({ progress, silent: false });
      };
      const settle = (next: WorkState) => {
        running.current = null;
        stopTimers();
        setState(next);
      };
      task({ signal: controller.signal, onProgress }).then(
        (result) => {
          if (!isCurrent()) return;
          settle(IDLE);
          finished(result);
        },
        (error: unknown) => {
          if (!isCurrent()) return;
          const again = () => run(what, task, finished);
          settle({ kind: "problem", words: problemWords(error), again });
        },
      );
    },
    [stopTimers],
  );

  const attempt = useCallback<Work["attempt"]>((task) => {
    task().catch((error: unknown) => {
      if (running.current) return;
      setState({ kind: "problem", words: problemWords(error), again: () => attempt(task) });
    });
  }, []);

  const cancel = useCallback(() => {
    running.current?.abort();
    running.current = null;
    stopTimers();
    setState(IDLE);
  }, [stopTimers]);

  const dismiss = useCallback(() => setState((now) => (now.kind === "problem" ? IDLE : now)), []);

  useEffect(() => cancel, [cancel]);

  return { state, run, attempt, cancel, dismiss };
}

type Timer = ReturnType<typeof setTimeout>;
