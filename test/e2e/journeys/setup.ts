import { checkSample, goTo, openEverything, press, shows } from "../support/steps";
import type { Journey } from "./journey";

/** The Set up view: each part by itself, a setting that cannot be saved, and removal. */
export const setup: Journey = {
  title: "Set up",
  walk: async (preview, visit) => {
    const { pane } = preview;
    await checkSample(preview);
    await goTo(preview, "Set up");
    const parts = pane.getByRole("main").getByRole("heading", { level: 2 }).getByRole("button");
    await parts.first().waitFor();
    await visit("what was understood of the workbook");
    await parts.first().click();
    for (const part of await parts.all()) {
      await part.click();
      await visit(`part ${await part.textContent()}`);
      await part.click();
    }
    await press(preview, "Limits");
    await pane.getByLabel("At most").first().fill("soon");
    await visit("a limit that cannot be saved");
    await pane.getByLabel("At most").first().fill("14");
    await press(preview, "Discard changes");
    await press(preview, "Remove everything this add-in put in the workbook");
    await press(preview, "Show what would be removed");
    await shows(preview, "This will be removed");
    await visit("what would be removed");
    await press(preview, "Remove all of it");
    await shows(preview, "Removed.");
    await visit("removed");
    await openEverything(preview);
    await visit("everything on the view unfolded");
  },
};
