import { createContext, type RefObject, useContext } from "react";

/** The part of the pane that scrolls: long lists draw only what is in sight of it. */
export const ScrollAreaContext = createContext<RefObject<HTMLElement | null>>({ current: null });

/** The part of the pane that scrolls, for a list in it. */
export function useScrollArea(): RefObject<HTMLElement | null> {
  return useContext(ScrollAreaContext);
}
