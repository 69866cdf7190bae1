import { describe, expect, jest, test } from "@jest/globals";
import { draftFile } from "../../scripts/trackers/draftFile";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";

jest.setTimeout(120_000);

let preview: Preview;
eachTestHasAPreview((opened) => {
  preview = opened;
});

const cell = (row: number, column: number) => preview.page.locator(`#cell-${row}-${column}`);
const withText = (row: number, column: number, text: string) =>
  preview.page.locator(`#cell-${row}-${column}`, { hasText: new RegExp(`^${text}$`) }).waitFor();
const bar = () => preview.page.getByRole("textbox", { name: "Formula bar" });
const keys = async (...names: readonly string[]) => {
  for (const name of names) await preview.page.keyboard.press(name);
};
const selected = (name: string) =>
  preview.page
    .getByRole("status", { name: "Selected" })
    .filter({ hasText: new RegExp(`^${name}$`) })
    .waitFor();
/** Whether what has the focus has this role, or is of this kind. */
const focused = (what: string) => preview.page.locator(`${what}:focus`).waitFor();

describe("undo and redo", () => {
  test("by the keys and by the buttons, the cell brought into sight", async () => {
    const { page } = preview;
    await cell(4, 5).click();
    await page.keyboard.type("TBC");
    await keys("Enter");
    await page.keyboard.type("1/5/13");
    await keys("Enter", "Control+z");
    await selected("F6");
    await keys("Control+z");
    await withText(4, 5, "08/04/2013");
    await selected("F5");
    await keys("Control+y", "Control+Shift+z");
    await withText(5, 5, "01/05/2013");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await withText(4, 5, "08/04/2013");
    await page.getByRole("button", { name: "Undo", disabled: true }).waitFor();
    await page.getByRole("button", { name: "Redo" }).click();
    await withText(4, 5, "TBC");
  });
});

describe("the formula bar", () => {
  test("shows the cell, takes what is typed with Enter and leaves it with Escape", async () => {
    const { page } = preview;
    await cell(4, 5).click();
    expect(await bar().inputValue()).toBe("08/04/2013");
    await bar().click();
    await bar().fill("9/4/13");
    await page.locator("input[aria-label='Cell content'][value='9/4/13']").waitFor();
    await keys("Enter");
    await withText(4, 5, "09/04/2013");
    await selected("F6");
    await focused("[role=grid]");
    await cell(4, 5).click();
    await bar().fill("nonsense");
    await keys("Escape");
    await withText(4, 5, "09/04/2013");
    await focused("[role=grid]");
  });

  test("takes a formula, and shows it again", async () => {
    await cell(4, 5).click();
    await bar().fill("=1+2*3");
    await preview.page.getByRole("button", { name: "Take what was typed" }).click();
    await withText(4, 5, "07/01/1900");
    expect(await bar().inputValue()).toBe("=1+2*3");
    await selected("F5");
  });

  test("goes on with what was begun in the cell", async () => {
    await cell(4, 5).click();
    await preview.page.keyboard.type("T");
    await bar().click();
    await preview.page.keyboard.type("BC");
    await keys("Enter");
    await withText(4, 5, "TBC");
  });
});

describe("what stays where it is", () => {
  const scrolled = () =>
    preview.page.getByRole("grid").evaluate(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]);

  test("the sheet, when an empty cell is chosen and typed into", async () => {
    const { page } = preview;
    const box = await page.getByRole("grid").boundingBox();
    if (box === null) throw new Error("There is no grid");
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(400, 1_205));
    await page.locator("#cell-90-10").waitFor();
    const before = await scrolled();
    await page.mouse.click(box.x + 500, box.y + box.height - 24);
    expect(await scrolled()).toEqual(before);
    await page.mouse.click(box.x + 700, box.y + 500);
    await page.keyboard.type("a");
    await page.getByRole("textbox", { name: "Cell content" }).waitFor();
    await keys("Enter", "Delete");
    expect(await scrolled()).toEqual(before);
  });

  test("the sheet, when the add-in changes it after a person scrolled away", async () => {
    const { page, pane } = preview;
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 1_205));
    await pane.getByRole("button", { name: "Validate this workbook" }).click();
    await pane.getByText("70 conferences checked at").first().waitFor();
    expect(await scrolled()).toEqual([1_205, 0]);
  });

  test("nothing that is typed, after a person scrolled away from the chosen cell", async () => {
    const { page } = preview;
    await cell(4, 6).click();
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 1_800));
    await page.locator("#cell-90-10").waitFor();
    await page.keyboard.type("typed");
    await keys("Enter");
    await withText(4, 6, "typed");
  });
});

describe("a filter", () => {
  const rows = [
    ["Chair", "Days"],
    ["Amber", 1],
    ["Birch", 2],
    ["Amber", 3],
  ];
  const menu = () => preview.page.getByRole("group", { name: "What to show" });
  const numbers = () => preview.page.getByRole("rowheader").allTextContents();

  test("hides rows by value, by mouse and by keyboard", async () => {
    const { page } = preview;
    const file = draftFile([
      {
        name: "Log",
        rows: rows.map((row) => row.map((value) => ({ value }))),
        table: { name: "Log", ref: "A1:B4" },
      },
    ]);
    await page.locator("input[type=file]").setInputFiles({
      name: "log.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(file),
    });
    await page.getByRole("grid", { name: "Log" }).waitFor();
    await page.locator("#cell-0-0 [data-filter]").click();
    await menu().getByRole("checkbox", { name: "Birch" }).uncheck();
    await page.getByRole("button", { name: "OK" }).click();
    await page.getByText("2 of 3 rows shown").waitFor();
    expect((await numbers()).slice(0, 3)).toEqual(["1", "2", "4"]);

    await page.getByRole("grid").focus();
    await keys("Control+Home", "ArrowRight", "Alt+ArrowDown");
    await page.getByRole("dialog", { name: "Filter by Days" }).waitFor();
    expect(await menu().getByRole("checkbox").count()).toBe(3);
    await menu().getByRole("checkbox", { name: "(Select all)" }).focus();
    await keys("ArrowDown", "Space", "Enter");
    await page.getByText("1 of 3 rows shown").waitFor();
    expect((await numbers()).slice(0, 2)).toEqual(["1", "4"]);
    await focused("[role=grid]");

    await keys("Alt+ArrowDown");
    await page.getByRole("button", { name: "Clear the filter from Days" }).click();
    await page.getByText("2 of 3 rows shown").waitFor();
    await keys("Alt+ArrowDown");
    await page.getByRole("dialog", { name: "Filter by Days" }).waitFor();
    await keys("Escape");
    await focused("[role=grid]");
  });
});

describe("changes that were not saved", () => {
  const openSample = async () => {
    await preview.page.getByRole("button", { name: "Open" }).click();
    await preview.page.getByRole("menuitem", { name: "The sample, as it was" }).click();
  };
  const answer = (name: string) => preview.page.getByRole("button", { name, exact: true });

  test("are asked about before another workbook is opened, and kept or dropped as the answer says", async () => {
    const { page } = preview;
    await cell(4, 5).click();
    await page.keyboard.type("TBC");
    await keys("Enter");
    await openSample();
    await answer("Cancel").click();
    await withText(4, 5, "TBC");
    await openSample();
    const saving = page.waitForEvent("download");
    await page.getByRole("alertdialog").getByRole("button", { name: "Save a copy" }).click();
    expect((await saving).suggestedFilename()).toContain("(from preview)");
    await withText(4, 5, "08/04/2013");
    await cell(4, 5).click();
    await keys("Delete");
    await openSample();
    await answer("Do not save").click();
    await withText(4, 5, "08/04/2013");
    await openSample();
    await withText(4, 5, "08/04/2013");
    expect(await page.getByRole("alertdialog").count()).toBe(0);
  });

  test("are asked about before the page is left, and nothing is asked without them", async () => {
    const { page } = preview;
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await cell(4, 5).click();
    await page.reload();
    await cell(4, 5).click();
    expect(asked).toEqual([]);
    await page.keyboard.type("TBC");
    await keys("Enter");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });
});
