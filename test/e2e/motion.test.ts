import { expect, jest, test } from "@jest/globals";
import { allTestsShareAPreview } from "./support/eachTestHasAPreview";
import { paneFrame } from "./support/paneFrame";
import type { Preview } from "./support/preview";
import {
  checkSample,
  goTo,
  leaveUnanswered,
  openWorkbook,
  press,
  setFaults,
  shows,
} from "./support/steps";
import { untidyTracker } from "./support/untidyTracker";

jest.setTimeout(180_000);

let preview: Preview;

allTestsShareAPreview((opened) => {
  preview = opened;
});

/** A person who asked for less motion sees none that lasts longer, in milliseconds. */
const SEEN = 1;

/** Takes down from now on, picture by picture, every animation of the pane that can be seen to move. */
const watchMotion = () =>
  paneFrame(preview).evaluate((seen) => {
    const moved = new Set<string>();
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { duration, endTime } = animation.effect?.getComputedTiming() ?? {};
        if (Number(endTime) <= seen) continue;
        const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
        moved.add(`${target?.className} for ${duration} of ${endTime} ms`);
      }
      requestAnimationFrame(look);
    };
    look();
    Object.assign(window, { moved });
  }, SEEN);

const moved = () =>
  paneFrame(preview).evaluate(() => {
    const set: unknown = Reflect.get(window, "moved");
    return set instanceof Set ? [...set].map(String) : ["The pane was not watched."];
  });

test("where motion is to be reduced, nothing moves: progress, waiting, switches, dialogs", async () => {
  const { pane, page } = preview;
  await openWorkbook(preview, "untidy.xlsx", await untidyTracker({ codes: true }));
  await watchMotion();
  await leaveUnanswered(preview, 1);
  await press(preview, "Validate this workbook");
  await pane.getByRole("progressbar").waitFor();
  await page.waitForTimeout(500);
  await press(preview, "Cancel");
  await checkSample(preview);
  await pane.getByRole("switch", { name: "Highlights" }).click();
  await press(preview, "What they mean");
  await setFaults(preview, { delay: 300 });
  await pane.getByRole("radio", { name: "Due soon" }).click();
  await setFaults(preview, { delay: 0 });
  await pane.getByRole("radio", { name: "Findings" }).click();
  await press(preview, "Correct all 3 cells with a clear answer");
  await pane.getByRole("dialog").waitFor();
  await page.waitForTimeout(300);
  await page.keyboard.press("Escape");
  await pane.getByRole("dialog").waitFor({ state: "detached" });
  await page.context().route(/TablesView|tables/i, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await goTo(preview, "Tables");
  await pane.getByText("Opening Tables").waitFor();
  await shows(preview, "Appendix 1");
  expect(await moved()).toEqual([]);
});

test("where it need not be, progress moves: what is watched for is there to be seen", async () => {
  const { page } = preview;
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await leaveUnanswered(preview, 1);
  await press(preview, "Read the workbook again");
  await preview.pane.getByRole("progressbar").waitFor();
  await page.waitForTimeout(300);
  expect((await moved()).length).toBeGreaterThan(0);
});
