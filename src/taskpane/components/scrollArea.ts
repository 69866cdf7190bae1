import { createContext, type RefObject, useContext, useEffect, useRef } from "react";

/** The part of the pane that scrolls: long lists draw only what is in sight of it. */
export const ScrollAreaContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/** The part of the pane that scrolls, for a list in it. */
export function useScrollArea(): RefObject<HTMLElement | null> {
  return useContext(ScrollAreaContext);
}

/** Scrolls a part that has just appeared into sight; the focus stays where it is. */
export function useIntoSight<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    part.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return part;
}
