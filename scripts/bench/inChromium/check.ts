import type { Frame } from "playwright-core";
import { trackerRows } from "../tracker";
import { trackerFile } from "../trackerFile";
import { longest, now, PATIENCE, settledPane, timesIn } from "./pane";
import type { Site } from "./site";

const BETWEEN_CLICKS_MS = 300;

/** A check as a person at the pane feels it. Milliseconds. */
export interface CheckFelt {
  readonly conferences: number;
  /** Lines of the list: the findings and the headings of their groups. */
  readonly lines: number;
  readonly check: number;
  /** How often, and how long at most, the pane answered nothing for over 50 ms. */
  readonly blocks: number;
  readonly longestBlock: number;
  /** The slowest filter, from the click to the picture. */
  readonly filter: number;
}

/** Opens a tracker of n conferences in the preview, checks it, and filters the findings. */
export async function checkOf(
  { address, newContext }: Site,
  conferences: number,
): Promise<CheckFelt> {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(address);
  const name = `${conferences}.xlsx`;
  const buffer = Buffer.from(await trackerFile(trackerRows(conferences)));
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByRole("heading", { name }).waitFor(PATIENCE);
  const pane = await settledPane(page);
  const from = await now(pane);
  await pane.getByRole("button", { name: "Validate this workbook" }).click();
  await pane
    .getByText(/conferences checked at/)
    .first()
    .waitFor(PATIENCE);
  const check = Math.round((await now(pane)) - from);
  await settledPane(page);
  const blocks = (await timesIn(pane)).longTasks.filter(({ start }) => start >= from);
  await unfold(pane);
  const filter = await slowestFilter(pane);
  const lines = await linesIn(pane);
  await context.close();
  return {
    conferences,
    lines,
    check,
    blocks: blocks.length,
    longestBlock: longest(blocks),
    filter,
  };
}

/** Opens every folded check, the last first: only what is in sight is drawn. */
async function unfold(pane: Frame): Promise<void> {
  const folded = pane
    .getByRole("list", { name: "Findings" })
    .locator("button[aria-expanded=false]");
  await pane.getByRole("main").evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.last().click();
    await pane.waitForTimeout(BETWEEN_CLICKS_MS);
  }
}

/** The list says of each of its lines how many there are. */
async function linesIn(pane: Frame): Promise<number> {
  const lines = pane.getByRole("list", { name: "Findings" }).getByRole("listitem");
  return Number(await lines.first().getAttribute("aria-setsize"));
}

async function slowestFilter(pane: Frame): Promise<number> {
  const filters = pane.getByRole("region", { name: "Search, filter and sort the findings" });
  await filters.waitFor(PATIENCE);
  const from = await now(pane);
  for (const filter of await filters.locator("button[aria-pressed]").all()) {
    for (const _ of ["narrow the list", "let all back in"]) {
      await filter.click();
      await pane.waitForTimeout(BETWEEN_CLICKS_MS);
    }
  }
  return longest((await timesIn(pane)).answers.filter(({ start }) => start >= from));
}
