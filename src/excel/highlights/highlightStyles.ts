import type { Severity } from "../../domain/findings/finding";

/** How a severity looks in a cell: never by colour alone. */
export interface HighlightStyle {
  readonly fill: string;
  readonly border: string;
  /** Each severity has its own line, so that it is told without seeing the colour. */
  readonly line: "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot";
  readonly bold: boolean;
}

/** The look of each severity, in the sheets and in the pane's legend. Black text stands out on every fill. */
export const HIGHLIGHT_STYLES: Readonly<Record<Severity, HighlightStyle>> = {
  breach: { fill: "#F4B8B8", border: "#A4262C", line: "Continuous", bold: true },
  "at risk": { fill: "#FCE1A9", border: "#835B00", line: "Dash", bold: true },
  error: { fill: "#DDCBF2", border: "#5C2E91", line: "DashDot", bold: true },
  query: { fill: "#CCE3F8", border: "#0F548C", line: "Dot", bold: false },
  notice: { fill: "#E6E6E6", border: "#5C5C5C", line: "DashDotDot", bold: false },
};
