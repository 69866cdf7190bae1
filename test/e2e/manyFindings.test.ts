import { expect, jest, test } from "@jest/globals";
import { trackerRows } from "../../scripts/bench/tracker";
import { trackerFile } from "../../scripts/bench/trackerFile";
import { allTestsShareAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { openWorkbook, press, shows, unfoldChecks } from "./support/steps";

jest.setTimeout(240_000);

/** A tracker of this many conferences has more than ten thousand findings. */
const CONFERENCES = 5_500;
/** Rows that fit a pane of 900 pixels, and some above and below. */
const FEW = 60;

let preview: Preview;

allTestsShareAPreview(async (opened) => {
  preview = opened;
  const file = await trackerFile(trackerRows(CONFERENCES));
  await openWorkbook(preview, "many.xlsx", file);
  await press(preview, "Validate this workbook");
  await shows(preview, /5,500 conferences checked at/);
  await unfoldChecks(preview);
});

const rows = () => preview.pane.getByRole("list", { name: "Findings" }).getByRole("listitem");
const countOfAll = async () => Number(await rows().first().getAttribute("aria-setsize"));
const places = () =>
  rows().evaluateAll((all) => all.map((row) => Number(row.getAttribute("aria-posinset"))));

/** Scrolls the pane until the row of this place is drawn: rows are measured as they come into sight. */
async function scrollTo(end: "start" | "end", place: number): Promise<void> {
  const { pane } = preview;
  for (let times = 0; times < 50 && !(await places()).includes(place); times += 1) {
    await pane
      .getByRole("main")
      .evaluate((main, to) => main.scrollTo({ top: to === "end" ? main.scrollHeight : 0 }), end);
  }
  expect(await places()).toContain(place);
}

test("of ten thousand findings only those in sight are drawn, and each says its place among all", async () => {
  expect(await countOfAll()).toBeGreaterThan(10_000);
  expect((await places()).slice(0, 3)).toEqual([1, 2, 3]);
  expect(await rows().count()).toBeLessThan(FEW);
});

test("the list scrolls to its end and back", async () => {
  const all = await countOfAll();
  await scrollTo("end", all);
  expect(await rows().count()).toBeLessThan(FEW);
  await scrollTo("start", 1);
});

test("a filter narrows the list to its findings, and lets them all back in", async () => {
  const { pane } = preview;
  const all = await countOfAll();
  const filters = pane.getByRole("region", { name: "Search, filter and sort the findings" });
  const query = filters.getByRole("button", { name: /^Query/ });
  const queries = Number((await query.textContent())?.replace(/\D/g, ""));
  await query.click();
  await pane
    .getByText(`${queries.toLocaleString("en-GB")} of`)
    .first()
    .waitFor();
  const groups = await pane.getByRole("list", { name: "Findings" }).getByRole("heading").count();
  expect(await countOfAll()).toBeLessThanOrEqual(queries + groups + 5);
  expect(await countOfAll()).toBeGreaterThanOrEqual(queries);
  await press(preview, "Show all findings");
  await rows().first().waitFor();
  expect(await countOfAll()).toBe(all);
});

test("a check that is stopped leaves the findings of the one before", async () => {
  const { pane, page } = preview;
  const all = await countOfAll();
  const verdict = await pane.getByRole("heading", { level: 2 }).first().textContent();
  await page.evaluate(() => {
    const { faults } = window.conferenceCheckPreview?.standIn ?? {};
    if (faults) faults.delay = 2_000;
  });
  await press(preview, "Validate");
  await press(preview, "Cancel");
  await pane.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
  expect(await pane.getByRole("heading", { level: 2 }).first().textContent()).toBe(verdict);
  expect(await countOfAll()).toBe(all);
});
