import { type CheckFelt, checkOf } from "./check";
import { onSite } from "./site";
import { type StartCost, startOf } from "./start";

/** What a person at the pane would feel, measured on the production bundle in the preview. */
export interface Felt {
  readonly start: StartCost;
  readonly checks: readonly CheckFelt[];
}

/** Measures the pane in Chromium. @throws PlainFailure where there is none */
export function inChromium(sizes: readonly number[]): Promise<Felt> {
  return onSite(async (site) => {
    const start = await startOf(site);
    const checks = [];
    for (const conferences of sizes) checks.push(await checkOf(site, conferences));
    return { start, checks };
  });
}
