import type { StandIn } from "../../standin/standIn";

/** The looks that Office can have. */
export type OfficeLook = "light" | "dark";

/** What the page holds ready for the frame with the task pane. */
export interface PreviewHost {
  readonly standIn: StandIn;
  readonly look: OfficeLook;
  /** The day that the pane is to take for today, `yyyy-mm-dd`; `null` for the real one. */
  readonly today: string | null;
}

declare global {
  interface Window {
    conferenceCheckPreview?: PreviewHost;
  }
}

/** The theme that Office hands to a pane in each of its looks. */
export const OFFICE_THEMES = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#292929",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#1F1F1F",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
} as const;
