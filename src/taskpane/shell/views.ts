/** The four views, in the order of the navigation. */
export const VIEWS = ["check", "tables", "share", "setup"] as const;
export type ViewName = (typeof VIEWS)[number];

export const VIEW_TITLES: Record<ViewName, string> = {
  check: "Check",
  tables: "Tables",
  share: "Share",
  setup: "Set up",
};

/** What the pane was opened for: a view, and whether its main work begins by itself. */
export interface Opening {
  readonly view: ViewName;
  readonly startsCheck: boolean;
}

/**
 * Reads the pane's own address, as the ribbon's buttons write it.
 * @example openingOf("?view=check&start=validate") //=> { view: "check", startsCheck: true }
 */
export function openingOf(query: string): Opening {
  const parameters = new URLSearchParams(query);
  const view = VIEWS.find((name) => name === parameters.get("view")) ?? "check";
  return { view, startsCheck: view === "check" && parameters.get("start") === "validate" };
}
