import { expect, jest, test } from "@jest/globals";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { checkSample, goTo, press, shows } from "./support/steps";

jest.setTimeout(180_000);

const WORKER_SCRIPT = "**/scrutiny-copy*";

let preview: Preview;

eachTestHasAPreview(async (opened) => {
  preview = opened;
  await checkSample(preview);
  await goTo(preview, "Share");
  // The form works out the effect of each mode by itself, in its own worker.
  await shows(preview, /\d+ of \d+ figures hidden/);
});

const effect = () => preview.pane.getByRole("region", { name: "What the copy will hold" });

test("the figures of a copy are protected in a worker, which ends with the work", async () => {
  const { page, complaints } = preview;
  const started = page.waitForEvent("worker");
  await press(preview, "Show what it will hold");
  const worker = await started;
  const ended = worker.waitForEvent("close");
  expect(worker.url()).toContain("scrutiny-copy");
  await effect().waitFor();
  await ended;
  expect(complaints).toEqual([]);
});

test("where the worker cannot be loaded the figures are protected without it", async () => {
  await preview.page.route(WORKER_SCRIPT, (route) => route.abort());
  await press(preview, "Show what it will hold");
  await effect().waitFor();
  await shows(preview, /because they are 1 to 5/);
});

test("stopping ends the wait for the worker, and nothing is shown of the copy", async () => {
  const { pane, page } = preview;
  await page.route(WORKER_SCRIPT, () => undefined);
  await press(preview, "Prepare scrutiny copy");
  await shows(preview, "Protecting small figures");
  await press(preview, "Cancel");
  await pane.getByText("Protecting small figures").waitFor({ state: "detached" });
  expect(page.workers()).toEqual([]);
  await page.unroute(WORKER_SCRIPT);
  await press(preview, "Show what it will hold");
  await effect().waitFor();
  expect(await pane.getByText(/personal values looked for/).count()).toBe(0);
});
