import { useEffect, useRef } from "react";

/** Ctrl+Z goes back, Ctrl+Y and Ctrl+Shift+Z go on, wherever on the page but in a box that has keys of its own for it. */
export function useUndoKeys(go: (back: boolean) => void): void {
  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const back = undoKey(event);
      if (back === null || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      latest.current(back);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** Whether a key goes back; `false` for one that goes on, `null` for any other. */
function undoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === "z") return !shiftKey;
  return letter === "y" ? false : null;
}
