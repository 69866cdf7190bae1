import { type RefObject, useEffect, useRef } from "react";

/**
 * Keeps the focus in a part of the pane whose pressed button has gone once it did its work, so that the
 * keyboard goes on from the same place. `stage` tells before from after.
 */
export function useFocusKept(stage: boolean): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(stage);
  useEffect(() => {
    if (before.current !== stage && document.activeElement === document.body) part.current?.focus();
    before.current = stage;
  }, [stage]);
  return part;
}
