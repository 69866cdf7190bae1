import { type RefObject, useEffect, useRef } from "react";

/** Keeps the focus in the list where what had it has left the list because it was accepted. */
export function useFocusWithin(count: number): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    if (before.current !== count && document.activeElement === document.body) root.current?.focus();
    before.current = count;
  }, [count]);
  return root;
}
