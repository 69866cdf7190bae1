import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { isOfficeDark, type OfficeLook } from "./darkness";

const PREFERS_DARK = "(prefers-color-scheme: dark)";

function officeLook(): OfficeLook | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}

/** Office tells of a change of its theme on some platforms only; the system always does. */
function subscribe(changed: () => void): () => void {
  const system = window.matchMedia(PREFERS_DARK);
  system.addEventListener("change", changed);
  window.addEventListener("focus", changed);
  return () => {
    system.removeEventListener("change", changed);
    window.removeEventListener("focus", changed);
  };
}

const isDark = () => isOfficeDark(officeLook()) ?? window.matchMedia(PREFERS_DARK).matches;

/**
 * Light or dark, as Office is; as the system is where Office does not say. High contrast needs no theme of
 * its own: the browser puts the person's colours in place of our own, and the styles keep their borders.
 */
export function usePaneTheme(): Theme {
  return useSyncExternalStore(subscribe, isDark) ? webDarkTheme : webLightTheme;
}
