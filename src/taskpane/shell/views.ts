/** The four views, in the order of the navigation. */
export const VIEWS = ["check", "tables", "share", "setup"] as const;
export type ViewName = (typeof VIEWS)[number];

export const VIEW_TITLES: Record<ViewName, string> = {
  check: "Check",
  tables: "Tables",
  share: "Share",
  setup: "Set up",
};

/**
 * What the pane was opened for: a view, and a check that begins by itself. Office loads the pane again for each
 * of the ribbon's buttons; where the button is not Validate, a check that marks nothing brings the results
 * back that may have been on screen before.
 */
export interface Opening {
  readonly view: ViewName;
  readonly begins: "check" | "check without marks" | null;
}

/**
 * Reads the pane's own address, as the ribbon's buttons write it.
 * @example openingOf("?view=check&start=validate") //=> { view: "check", begins: "check" }
 */
export function openingOf(query: string): Opening {
  const parameters = new URLSearchParams(query);
  const view = VIEWS.find((name) => name === parameters.get("view")) ?? "check";
  if (view === "tables" || view === "share") return { view, begins: "check without marks" };
  const validates = view === "check" && parameters.get("start") === "validate";
  return { view, begins: validates ? "check" : null };
}
