import {
  checkSample,
  leaveUnanswered,
  openEverything,
  press,
  setFaults,
  shows,
  stopWaiting,
} from "../support/steps";
import type { Journey } from "./journey";

/** The Check view from its first run on. */
export const check: Journey = {
  title: "Check",
  walk: async (preview, visit) => {
    const { pane, page } = preview;
    await pane.getByRole("button", { name: "Validate this workbook" }).waitFor();
    await visit("first run");

    await leaveUnanswered(preview, 3);
    await press(preview, "Validate this workbook");
    await pane.getByRole("progressbar").waitFor();
    await visit("checking, with its progress");
    await stopWaiting(preview);
    await setFaults(preview, { delay: 600 });
    await press(preview, "Validate this workbook");
    await shows(preview, /: [\d,]+ of [\d,]+ \w+/);
    await setFaults(preview, { delay: 0, silent: true });
    await visit("checking, with counts");
    await stopWaiting(preview);
    await setFaults(preview, { silent: false });

    await checkSample(preview);
    await visit("results");

    await press(preview, /^Minutes to chair/);
    await visit("a check opened from the overview");
    await press(preview, "Accept these 45 with one reason");
    await shows(preview, "Accept 45 findings?");
    await visit("one reason for several findings");
    await press(preview, "Accept nothing");
    await press(preview, "Next");
    await shows(preview, "Why it matters");
    await visit("a finding open");
    await openEverything(preview);
    await visit("everything on the view unfolded");

    // With every check unfolded the open finding is out of sight, and not drawn: the next one comes into sight.
    await press(preview, "Next");
    await press(preview, "Accept with a reason");
    await pane.getByLabel("Your name or initials").fill("TB");
    await pane.getByLabel("Why this can be accepted").fill("The family asked for a later date");
    await press(preview, "Accept");
    await shows(preview, "Accepted by TB");
    await visit("a finding accepted");

    await pane.getByRole("combobox", { name: "Accepted", exact: true }).selectOption("accepted");
    await visit("filtered to what is accepted");
    const checks = pane.getByRole("combobox", { name: "Check", exact: true });
    const last = checks.getByRole("option").last();
    await checks.selectOption((await last.getAttribute("value")) ?? "");
    await shows(preview, "No finding matches these filters.");
    await visit("nothing matches the filters");
    await press(preview, "Show all findings");

    await press(preview, "Write findings sheet");
    await shows(preview, "The findings are on the sheet");
    await page.getByRole("tab", { name: "Conferences" }).click();
    await page.getByRole("grid", { name: "Conferences" }).focus();
    await page.keyboard.type("9/4/13");
    await page.keyboard.press("Enter");
    await shows(preview, "1 cell changed since this check");
    await visit("findings sheet written, and the workbook changed since");

    await pane.getByRole("switch", { name: "Highlights" }).click();
    await pane.getByRole("switch", { name: "Highlights", checked: false }).waitFor();
    await visit("highlights off");
  },
};

/** What falls due, and the ways in which a check can fail while results are on screen. */
export const dueSoonAndTrouble: Journey = {
  title: "Due soon, and trouble",
  walk: async (preview, visit) => {
    const { pane } = preview;
    await checkSample(preview);
    await pane.getByRole("radio", { name: "Due soon" }).click();
    await pane.getByRole("heading", { level: 3 }).first().waitFor();
    await visit("due in 5 working days");
    await pane.getByRole("radio", { name: "20", exact: true }).click();
    await visit("due in 20 working days");

    await setFaults(preview, { cellEditMode: true });
    await press(preview, "Validate");
    await shows(preview, "Excel is waiting for a cell to be finished.");
    await visit("a cell is being edited");
    await setFaults(preview, { cellEditMode: false, silent: true });
    await press(preview, "Try again");
    await shows(preview, /Excel has not answered/);
    await visit("Excel does not answer");
    await press(preview, "Stop waiting");
  },
};
