import type { Frame } from "playwright-core";
import type { Preview } from "./preview";

/** The pane's own document, for what only a script inside it can tell. */
export function paneFrame({ page }: Preview): Frame {
  const frame = page.frame({ url: /\/pane\.html/ });
  if (frame === null) throw new Error("The pane is not there.");
  return frame;
}
