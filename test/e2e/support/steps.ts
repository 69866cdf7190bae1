import type { Locator, Page } from "playwright-core";
import type { Faults } from "../../../src/standin/wire/faults";
import { paneFrame } from "./paneFrame";
import type { Preview } from "./preview";

/** What a person does in the pane and around it, where more than one test does it. */

/** Switches to one of the four views. */
export const goTo = ({ pane }: Preview, view: "Check" | "Tables" | "Share" | "Set up") =>
  pane
    .getByRole("navigation", { name: "Views" })
    .getByRole("button", { name: view, exact: true })
    .click();

/** Presses a button of the pane by its name. */
export const press = ({ pane }: Preview, name: string | RegExp) =>
  pane
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .click();

/** Waits until the pane shows a text. */
export const shows = ({ pane }: Preview, text: string | RegExp) =>
  pane.getByRole("main").getByText(text).filter({ visible: true }).first().waitFor();

/** Checks the sample for the first time. */
export async function checkSample(preview: Preview): Promise<void> {
  await press(preview, "Validate this workbook");
  await shows(preview, "70 conferences checked at");
}

/**
 * Unfolds every check of the list, from the last: those above stay where they are. A list that another check replaces
 * meanwhile is unfolded from its beginning.
 */
export async function unfoldChecks({ pane }: Preview): Promise<void> {
  const folded = pane
    .getByRole("list", { name: "Findings" })
    .locator("button[aria-expanded=false]");
  // Only what is in sight is drawn: the last heading is, once the list is scrolled to its end.
  await pane.getByRole("main").evaluate((main) => main.scrollTo({ top: main.scrollHeight }));
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    try {
      await folded.last().click({ timeout: 5_000 });
    } catch (error) {
      if ((await folded.count()) === left) throw error;
    }
  }
}

/** Opens a workbook in place of the one on show. */
export async function openWorkbook(preview: Preview, name: string, content: Uint8Array) {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
  await preview.page.locator("input[type=file]").setInputFiles(file);
  await dropChangesIfAsked(preview.page, preview.page.getByRole("heading", { name }));
  await preview.pane.getByRole("navigation", { name: "Views" }).waitFor();
}

/** Lets go of changes that were not saved, where the preview asks about them, and waits for what comes then. */
export async function dropChangesIfAsked(page: Page, then: Locator): Promise<void> {
  const drop = page.getByRole("button", { name: "Do not save" });
  await then.or(drop).first().waitFor();
  if (await drop.isVisible()) await drop.click();
  await then.waitFor();
}

/** Opens whatever in the view can be unfolded, and what comes to light by that. */
export async function openEverything({ pane }: Preview): Promise<void> {
  const folded = pane
    .getByRole("main")
    .locator("button[aria-expanded=false][aria-controls]:visible");
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Lets something go on going wrong between the pane and Excel, or puts it right. */
export const setFaults = (
  { page }: Preview,
  faults: Partial<Pick<Faults, "cellEditMode" | "silent" | "delay" | "sessionOver">>,
) =>
  page.evaluate((wanted) => {
    const { conferenceCheckPreview } = window;
    if (conferenceCheckPreview) Object.assign(conferenceCheckPreview.standIn.faults, wanted);
  }, faults);

/** Leaves the n-th round trip from now on without an answer: the work stands still there. */
export const leaveUnanswered = ({ page }: Preview, nth: number) =>
  page.evaluate(
    (number) => window.conferenceCheckPreview?.standIn.faults.ignoreRoundTrip(number),
    nth,
  );

/** Stops the work that goes on; the button has another name once Excel has been silent for long. */
export const stopWaiting = (preview: Preview) => press(preview, /^(Cancel|Stop waiting)$/);

/** Lets the n-th round trip from now on fail for a reason that nobody knows. */
export const failRoundTrip = ({ page }: Preview, nth: number) =>
  page.evaluate(
    (number) => window.conferenceCheckPreview?.standIn.faults.failRoundTrip(number),
    nth,
  );

/** Switches one of the preview's faults on or off by its name in the menu. */
export async function switchFault({ page }: Preview, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Faults/ }).click();
  await page.getByRole("menuitemcheckbox", { name }).click();
  await page.keyboard.press("Escape");
}

/** It becomes the next day while the pane is open, and the pane comes to the front again. */
export const becomesTomorrow = (preview: Preview) =>
  paneFrame(preview).evaluate(() => {
    const Today = window.Date;
    const day = 86_400_000;
    Object.assign(window, {
      Date: new Proxy(Today, {
        construct(real, given) {
          return given.length === 0 ? new real(Today.now() + day) : Reflect.construct(real, given);
        },
        get(real, name) {
          return name === "now" ? () => Today.now() + day : Reflect.get(real, name);
        },
      }),
    });
    window.dispatchEvent(new Event("focus"));
  });
