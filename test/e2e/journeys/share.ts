import { checkSample, goTo, openEverything, press, shows } from "../support/steps";
import type { Journey } from "./journey";

/** The Share view: before a check, the form, what the copy will hold, and both ends of making it. */
export const share: Journey = {
  title: "Share",
  walk: async (preview, visit) => {
    const { pane } = preview;
    await goTo(preview, "Share");
    await pane.getByRole("button", { name: /^Validate this workbook/ }).waitFor();
    await visit("before a check");
    await press(preview, "Look through the workbook");
    await shows(preview, "looked through");
    await openEverything(preview);
    await visit("what would leave with the workbook");
    await goTo(preview, "Check");
    await checkSample(preview);
    await goTo(preview, "Share");
    await pane.getByRole("button", { name: "Prepare scrutiny copy" }).waitFor();
    await pane
      .getByRole("heading", { name: "Scrutiny copy" })
      .evaluate((heading) => heading.scrollIntoView());
    await visit("the form");
    await openEverything(preview);
    await visit("the form unfolded");

    await press(preview, "Show what it will hold");
    await pane.getByRole("region", { name: "What the copy will hold" }).waitFor();
    await openEverything(preview);
    await visit("what the copy will hold");

    await press(preview, "Prepare scrutiny copy");
    await shows(preview, "none found");
    await visit("a proved copy");
    await press(preview, "Open the copy");
    await shows(preview, "The copy is open");
    await visit("the copy opened");

    await pane.getByLabel("Council, as the cover names it").fill("For Oswicken Thistlewick");
    await press(preview, "Prepare scrutiny copy");
    await shows(preview, "The copy was stopped");
    await visit("a copy that was stopped");
  },
};
