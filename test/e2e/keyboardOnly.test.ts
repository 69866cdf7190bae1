import { describe, expect, jest, test } from "@jest/globals";
import { hears, listen } from "./support/accessibilityTree";
import { allTestsShareAPreview } from "./support/eachTestHasAPreview";
import { KeyboardUser } from "./support/keyboard";
import type { Preview } from "./support/preview";
import { shows } from "./support/steps";

jest.setTimeout(180_000);

let preview: Preview;
let user: KeyboardUser;

allTestsShareAPreview((opened) => {
  preview = opened;
  user = new KeyboardUser(preview);
});

const selectedCell = (name: string | RegExp) =>
  preview.page.getByRole("status", { name: "Selected" }).filter({ hasText: name }).waitFor();

const goTo = async (view: string) => {
  await user.tabTo("button", view, "back");
  await user.press("Enter");
};

/** One working day without a mouse: each step goes on where the one before it left the focus. */
describe("with the keyboard alone", () => {
  test("the workbook is checked, and the verdict is said", async () => {
    await user.tabTo("button", "Validate this workbook");
    await user.press("Enter");
    await hears(preview, "polite", /^141 breaches, 1 at risk/);
  });

  test("a timescale is chosen in the overview, and its findings have the focus", async () => {
    await user.tabTo("button", /^Minutes to chair 45 of 70 late/);
    await user.press("Enter");
    await preview.pane
      .getByRole("button", { name: /^Minutes sent to chair/, expanded: true })
      .waitFor();
    expect(await user.look()).toMatchObject({
      role: "button",
      name: expect.stringMatching(/^Minutes sent to chair/),
    });
    await user.press("ArrowLeft");
  });

  test("the findings are filtered, and how many are left is said", async () => {
    await user.tabTo("button", /^Breach \d+$/, "back");
    await user.press("Space");
    await hears(preview, "polite", "141 of 144 findings shown");
  });

  test("next and previous go from finding to finding, and from cell to cell", async () => {
    await user.tabTo("button", "Next");
    await user.press("Enter");
    await hears(preview, "polite", "F43 on Conferences selected");
    await user.press("Enter");
    await selectedCell(/^F38$/);
    await user.press("Shift+Tab", "Enter");
    await selectedCell(/^F43$/);
    expect(await user.look()).toMatchObject({ role: "button", name: "Previous" });
  });

  test("arrow keys move in the list; a finding is accepted with a reason", async () => {
    await user.tabTo("button", /^Social worker report before an initial conference/);
    await user.press("ArrowUp", "ArrowUp", "Enter");
    await selectedCell(/^F38$/);
    await user.tabTo("button", "Accept with a reason");
    await user.press("Enter");
    await user.tabTo("textbox", "Your name or initials");
    await user.type("TB");
    await user.tabTo("textbox", "Why this can be accepted");
    await user.type("The family moved away");
    await user.press("Enter");
    await hears(preview, "polite", "Accepted. The reason is kept in the workbook.");
    await shows(preview, "Accepted by TB");
    expect(await user.look()).not.toBeNull();
  });

  test("the tables are inserted", async () => {
    await goTo("Tables");
    await preview.pane.getByRole("button", { name: /^Insert \d+ tables$/ }).waitFor();
    await user.tabTo("button", /^Insert \d+ tables$/);
    const heard = await listen(preview, "polite");
    await user.press("Enter");
    await heard(/^\d+ tables inserted/);
  });

  test("a number is opened: the rows behind it", async () => {
    await user.tabTo("button", /^Preview of Table 3/);
    await user.press("Enter");
    await user.tabTo("button", /^\d+$/);
    await user.press("Enter");
    await preview.pane.getByRole("region", { name: /^Rows behind/ }).waitFor();
    await user.tabTo("button", /on Children\)$/);
    await user.press("Enter");
    await hears(preview, "polite", /on Children selected/);
  });

  test("a setting is changed and saved", async () => {
    await goTo("Set up");
    await preview.pane.getByRole("button", { name: "Limits" }).waitFor();
    await user.tabTo("button", "Limits");
    await user.press("Enter");
    await user.tabTo("textbox", "At most");
    await user.press("Control+A");
    await user.type("20");
    await user.tabTo("button", "Save settings");
    await user.press("Enter");
    await hears(preview, "polite", "Settings saved in this workbook.");
  });

  test("the scrutiny copy is made, proved and opened", async () => {
    await goTo("Share");
    await preview.pane.getByRole("button", { name: "Prepare scrutiny copy" }).waitFor();
    await user.tabTo("textbox", "Council, as the cover names it");
    await user.type("Exampleshire");
    await user.tabTo("radio", /^Hide 1 to 5/);
    await user.press("ArrowDown");
    await user.tabTo("button", "Prepare scrutiny copy");
    await user.press("Enter");
    await hears(preview, "polite", /none found/);
    await user.tabTo("button", "Open the copy");
    await user.press("Enter");
    await hears(preview, "polite", "The copy is open beside the tracker.");
  });

  test("at every stop the focus was to be seen", () => {
    expect([...new Set(user.unseen)]).toEqual([]);
  });
});
