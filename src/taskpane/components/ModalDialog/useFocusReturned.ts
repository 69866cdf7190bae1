import { useEffect, useRef } from "react";

/** Gives the focus back, once this has gone, to what had it when this came. */
export function useFocusReturned(): void {
  const before = useRef(document.activeElement);
  useEffect(() => {
    const element = before.current;
    return () => {
      if (element instanceof HTMLElement && element.isConnected) element.focus();
    };
  }, []);
}
