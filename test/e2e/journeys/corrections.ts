import { goTo, openEverything, openWorkbook, press, shows } from "../support/steps";
import { untidyTracker } from "../support/untidyTracker";
import type { Journey } from "./journey";

/** Certain corrections, shown, made and taken back; codes of agencies and what they are taken to mean. */
export const corrections: Journey = {
  title: "Corrections and codes",
  walk: async (preview, visit) => {
    const { pane } = preview;
    await openWorkbook(preview, "untidy.xlsx", await untidyTracker({ codes: true }));
    await press(preview, "Validate this workbook");
    const correctAll = pane.getByRole("button", {
      name: "Correct all 3 cells with a clear answer",
    });
    await correctAll.waitFor();
    await visit("corrections offered");
    await correctAll.click();
    await pane.getByRole("dialog", { name: "Correct 3 cells?" }).waitFor();
    await visit("what corrections would change");
    await press(preview, "Correct 3 cells");
    await shows(preview, "3 cells corrected");
    await visit("corrected");
    await correctAll.click();
    await pane.getByRole("dialog", { name: "Nothing to correct" }).waitFor();
    await visit("nothing left to correct");
    await press(preview, "Close");
    await press(preview, "Take back the last corrections");
    await shows(preview, "Taken back: 3 cells as before");
    await visit("corrections taken back");

    await goTo(preview, "Set up");
    await pane.getByRole("region", { name: "Sheet Attendance codes" }).waitFor();
    await openEverything(preview);
    await visit("codes, and columns side by side");
    await pane.getByLabel("“zz” in 1 cell").selectOption("Attended");
    await shows(preview, "5 codes");
    await visit("every code known");
    await goTo(preview, "Check");
    await shows(preview, "What is set up changed since this check");
    await visit("checked by what was set up before");
  },
};
