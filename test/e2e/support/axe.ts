import axe from "axe-core";
import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

const CRITERIA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What a look can change: the rest is the same document in another dress. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What axe finds against WCAG 2.2 AA and its own good practice in the pane, one line each. */
export async function axeFinds(
  preview: Preview,
  part: "everything" | "colours alone" = "everything",
): Promise<readonly string[]> {
  const frame = paneFrame(preview);
  // Half a megabyte: sent once to a document, not at every look at it.
  if (!(await frame.evaluate(() => "axe" in window)))
    await frame.evaluate(`(() => { ${axe.source} })()`);
  const runOnly = part === "everything" ? CRITERIA : COLOUR_RULES;
  return frame.evaluate(
    async (options) => {
      const { violations } = await window.axe.run(document, options);
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${help}: ${html} ${any[0]?.message ?? ""}`),
      );
    },
    {
      runOnly: {
        type: part === "everything" ? ("tag" as const) : ("rule" as const),
        values: runOnly,
      },
      resultTypes: ["violations" as const],
    },
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
