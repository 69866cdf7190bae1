/**
 * `npm run screenshots`: pictures of every state of the pane, light and dark, narrow and wide, in dist/screenshots;
 * and those of the README in docs/pictures. `npm run screenshots -- Tables` goes one journey alone.
 */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { ALL_JOURNEYS } from "../test/e2e/journeys/index";
import buildPreview from "../test/e2e/support/buildPreview";
import { lookLike, widenTo } from "../test/e2e/support/looks";
import { openPreview, type Preview, startBrowser, stopBrowser } from "../test/e2e/support/preview";
import removePreview from "../test/e2e/support/removePreview";
import { runScript } from "./runScript";

const FOLDER = path.join(__dirname, "../dist/screenshots");
const PICTURES = path.join(__dirname, "../docs/pictures");
const WIDTHS = [320, 350, 450];
/** Every state in these; high contrast where it tells the most. */
const LOOKS = ["light", "dark"] as const;
const IN_HIGH_CONTRAST =
  /everything|unfolded|results|finding open|corrections would change|rows behind|proved|stopped|progress|protected|cannot be saved/;
const WINDOW = { width: 1280, height: 800 };
/** What of the window the README's first picture shows: enough to see the marks and the verdict. */
const UPPER_PART = { x: 0, y: 0, width: WINDOW.width, height: 560 };
/** Longer views are cut off here: what follows looks like what came before. */
const LONGEST = 6_000;

/** States that the README shows, each as it stands on a screen. */
const IN_THE_README: ReadonlyMap<string, string> = new Map([
  ["Check results", "check.png"],
  ["Check a finding open", "finding.png"],
  ["Tables tables chosen", "tables.png"],
  ["Share the form", "share.png"],
]);

async function takeScreenshots(): Promise<void> {
  const wanted = process.argv[2];
  await rm(FOLDER, { recursive: true, force: true });
  await buildPreview();
  await startBrowser();
  try {
    for (const { title, walk } of ALL_JOURNEYS) {
      if (wanted !== undefined && wanted !== title) continue;
      for (const width of WIDTHS) {
        const preview = await openPreview(WINDOW);
        await widenTo(preview, width);
        let number = 0;
        await walk(preview, async (state) => {
          number += 1;
          const picture = IN_THE_README.get(`${title} ${state}`);
          if (picture !== undefined && width === WIDTHS[0]) await show(preview, picture);
          const file = `${title} ${String(number).padStart(2, "0")} ${state}.png`;
          const contrast = width === WIDTHS[0] && IN_HIGH_CONTRAST.test(state);
          for (const look of contrast ? [...LOOKS, "forced colours" as const] : LOOKS) {
            await lookLike(preview, look);
            await photograph(preview, path.join(FOLDER, `${look}-${width}`, file));
          }
          await lookLike(preview, "light");
        });
        await preview.close();
        console.log(`${title}, ${width} pixels wide: ${number} states`);
      }
    }
  } finally {
    await stopBrowser();
    removePreview();
  }
}

/** The pane as it stands; the first picture with the workbook beside it. */
async function show({ page }: Preview, picture: string): Promise<void> {
  const file = path.join(PICTURES, picture);
  const pane = page.getByRole("complementary", { name: "Task pane" });
  if (picture === "check.png") await page.screenshot({ path: file, clip: UPPER_PART });
  else await pane.screenshot({ path: file });
}

/** The whole of the pane, as high as the view in it is long; a dialog as it stands before a person. */
async function photograph({ page, pane }: Preview, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const main = pane.locator("main");
  const whole = (await pane.getByRole("dialog").count()) === 0;
  const hidden = await main.evaluate(
    ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
  );
  const scrolled = await main.evaluate(({ scrollTop }) => scrollTop);
  if (whole) {
    await page.setViewportSize({
      ...WINDOW,
      height: Math.min(LONGEST, WINDOW.height + hidden),
    });
    await main.evaluate((area) => area.scrollTo({ top: 0 }));
  }
  await page.getByRole("complementary", { name: "Task pane" }).screenshot({ path: file });
  await page.setViewportSize(WINDOW);
  await main.evaluate((area, top) => area.scrollTo({ top }), scrolled);
}

runScript(takeScreenshots);
