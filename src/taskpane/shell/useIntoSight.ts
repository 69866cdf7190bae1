import { type RefObject, useEffect, useRef } from "react";

/** Scrolls a part that has just appeared into sight; the focus stays where it is. */
export function useIntoSight<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    part.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return part;
}
