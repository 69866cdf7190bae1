import { useSyncExternalStore } from "react";
import type { Step, UndoStack } from "./UndoStack";

/** The steps that can be taken back and done again next. */
export function useUndoSteps(undo: UndoStack): {
  readonly next: Step | null;
  readonly nextAgain: Step | null;
} {
  const next = useSyncExternalStore(undo.listen, () => undo.next);
  const nextAgain = useSyncExternalStore(undo.listen, () => undo.nextAgain);
  return { next, nextAgain };
}
