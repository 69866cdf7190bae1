import { goTo, leaveUnanswered, openEverything, press, shows, stopWaiting } from "../support/steps";
import type { Journey } from "./journey";

/** The Tables view from its first opening on. */
export const tables: Journey = {
  title: "Tables",
  walk: async (preview, visit) => {
    const { pane, page } = preview;
    await leaveUnanswered(preview, 1);
    await goTo(preview, "Tables");
    await shows(preview, "Reading the workbook");
    await visit("reading the workbook");
    await stopWaiting(preview);
    await press(preview, "Read the workbook");
    await pane.getByRole("button", { name: /^Insert \d+ tables$/ }).waitFor();
    await visit("tables chosen");

    await press(preview, /^Insert \d+ tables$/);
    await shows(preview, /tables inserted/);
    await visit("tables inserted");

    await press(preview, /^Insert \d+ tables$/);
    await shows(preview, "Tables stand there already");
    await visit("tables that stand there already");
    await press(preview, "Insert nothing");

    await page.getByRole("tab", { name: "Appendix 3" }).click();
    await page.locator("#cell-4-1").click();
    await press(preview, "Show rows behind the selected number");
    await pane.getByRole("region", { name: /^Rows behind/ }).waitFor();
    await visit("the rows behind a selected number");

    await press(preview, "Preview of Table 2b Timescales – Distribution of Documents");
    await pane
      .getByRole("region", { name: /^Preview: Table 2b/ })
      .getByTitle("Show the rows behind this number")
      .first()
      .click();
    await visit("the rows behind a number of a preview");
    await openEverything(preview);
    await visit("every table's preview");

    await pane.getByRole("combobox", { name: "Period", exact: true }).selectOption("Any two dates");
    await pane.getByLabel("First day").fill("2014-03-31");
    await pane.getByLabel("Last day").fill("2013-04-01");
    await visit("two dates the wrong way round");
  },
};
