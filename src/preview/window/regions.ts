import { type RefObject, useEffect } from "react";

/** The parts of the window in the order in which F6 goes through them, and what of each takes the focus. */
const REGIONS = [
  { region: "header", target: "header button" },
  { region: "[role=grid]", target: "[role=grid]" },
  { region: "[role=tablist]", target: "[role=tab][aria-selected=true]" },
  { region: "aside", target: "iframe" },
] as const;

/** F6 goes from part to part of the window as in Excel, Shift+F6 goes back; from inside the pane too. */
export function useRegionKeys(pane: RefObject<HTMLIFrameElement | null>, opening: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening of the pane is another window
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      focusNext(event.shiftKey ? -1 : 1);
    };
    const inside = pane.current?.contentWindow;
    const listen = () => inside?.addEventListener("keydown", onKeyDown);
    window.addEventListener("keydown", onKeyDown);
    pane.current?.addEventListener("load", listen);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      pane.current?.removeEventListener("load", listen);
    };
  }, [opening]);
}

function focusNext(step: 1 | -1): void {
  const now = REGIONS.findIndex(({ region }) => document.activeElement?.closest(region));
  const from = now < 0 && step < 0 ? 0 : now;
  const next = REGIONS[(from + step + REGIONS.length) % REGIONS.length];
  if (next) document.querySelector<HTMLElement>(next.target)?.focus();
}
