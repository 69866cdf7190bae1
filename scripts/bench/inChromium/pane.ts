import type { Frame, Page } from "playwright-core";
import type { PaneTimes, Span } from "./watching";

/** By then the pane has drawn, and loaded what it loads ahead. */
const SETTLED_MS = 1_500;

/** Opening or checking a long workbook takes its time on a busy machine. */
export const PATIENCE = { timeout: 240_000 };

/** The pane in its page or frame, once it has settled. */
export async function settledPane(page: Page): Promise<Frame> {
  const isPane = (frame: Frame) => frame.url().includes("pane.html");
  await page.waitForFunction(
    () => document.querySelector("nav, iframe") !== null,
    undefined,
    PATIENCE,
  );
  const frame = page.frames().find(isPane);
  if (!frame) throw new Error("There is no pane.");
  await frame.getByRole("navigation", { name: "Views" }).waitFor(PATIENCE);
  await page.waitForTimeout(SETTLED_MS);
  return frame;
}

/** Milliseconds since the pane was opened. */
export const now = (pane: Frame): Promise<number> => pane.evaluate(() => performance.now());

/** What the pane took down so far. */
export const timesIn = (pane: Frame): Promise<PaneTimes> =>
  pane.evaluate(() => {
    if (!window.paneTimes) throw new Error("The pane was not watched.");
    const { answers, firstPaint, longTasks } = window.paneTimes;
    return { answers, firstPaint, longTasks };
  });

/** The longest of some spans, 0 where there is none. */
export const longest = (spans: readonly Span[]): number =>
  Math.max(0, ...spans.map(({ duration }) => duration));
