import { describe, expect, jest, test } from "@jest/globals";
import { draftFile } from "../../scripts/trackers/draftFile";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { dropChangesIfAsked } from "./support/steps";

jest.setTimeout(120_000);

let preview: Preview;

/** A workbook that is no tracker. */
const paint = () =>
  draftFile([{ name: "Paint", rows: [[{ value: "Colour" }], [{ value: "Red" }]] }]);

eachTestHasAPreview((opened) => {
  preview = opened;
});

const openFile = (name: string, content: Uint8Array) =>
  preview.page.locator("input[type=file]").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });

const selected = (name: string) =>
  preview.page
    .getByRole("status", { name: "Selected" })
    .filter({ hasText: new RegExp(`^${name}$`) })
    .waitFor();

/** Presses keys one after another in the grid. */
async function press(...keys: readonly string[]): Promise<void> {
  await preview.page.getByRole("grid").focus();
  for (const key of keys) await preview.page.keyboard.press(key);
}

describe("moving about", () => {
  test("with the keyboard, as in Excel", async () => {
    await selected("C5");
    await press("ArrowDown", "ArrowRight");
    await selected("D6");
    await press("Control+End");
    await selected("Q74");
    await press("Control+Home");
    await selected("C5");
    await press("Shift+ArrowDown", "Shift+ArrowRight");
    await selected("C5:D6");
  });

  test("from sheet to sheet, the hidden ones marked", async () => {
    const { page } = preview;
    await press("Control+PageDown");
    await page.getByRole("grid", { name: "Children" }).waitFor();
    await press("Control+PageUp", "Control+PageUp");
    await page.getByRole("grid", { name: "Read me" }).waitFor();
    await page.getByRole("tab", { name: "Hidden Lists" }).click();
    await page.getByRole("grid", { name: "Lists" }).waitFor();
  });

  test("from tab to tab with the arrow keys", async () => {
    const { page } = preview;
    const tab = (name: string) => page.getByRole("tab", { name, selected: true });
    await tab("Conferences").focus();
    await page.keyboard.press("ArrowRight");
    await tab("Children").waitFor();
    await page.keyboard.press("End");
    await tab("Hidden Lists").waitFor();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("grid", { name: "Conferences" }).waitFor();
    expect(await tab("Conferences").evaluate((own) => own === document.activeElement)).toBe(true);
  });

  test("from part to part of the window with F6, into the pane and out of it", async () => {
    const { page, pane } = preview;
    const focusedRole = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute("role") ?? document.activeElement?.localName,
      );
    await press("F6");
    expect(await focusedRole()).toBe("tab");
    await page.keyboard.press("F6");
    expect(await focusedRole()).toBe("iframe");
    await page.keyboard.press("Tab");
    await pane.locator("button:focus").waitFor();
    await page.keyboard.press("F6");
    expect(await focusedRole()).toBe("button");
    await page.keyboard.press("F6");
    expect(await focusedRole()).toBe("grid");
    await page.keyboard.press("Shift+F6");
    expect(await focusedRole()).toBe("button");
  });

  test("a click selects, the headings stay in place while the rest scrolls", async () => {
    const { page } = preview;
    await page.locator("#cell-6-5").click();
    await selected("F7");
    await press("Control+End");
    await page.getByRole("gridcell", { name: "Conf no" }).waitFor();
    await page.getByRole("rowheader", { name: "74", exact: true }).waitFor();
  });
});

describe("a large workbook", () => {
  test("50,000 rows are drawn as they come into view", async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => [
      { value: row + 1 },
      { value: `Family ${row + 1}` },
    ]);
    await openFile("many.xlsx", draftFile([{ name: "Many", rows }]));
    const { page } = preview;
    await page.getByRole("heading", { name: "many.xlsx" }).waitFor();
    await press("Control+End");
    await selected("B50000");
    await page.getByRole("gridcell", { name: "Family 50000" }).waitFor();
    expect(await page.getByRole("row").count()).toBeLessThan(120);
  });
});

describe("typing into a cell", () => {
  test("shows what was typed and is counted as changed since the check", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "Validate this workbook" }).click();
    await pane.getByText("70 conferences checked at").first().waitFor();
    await page.getByRole("gridcell", { name: "08/04/2013" }).first().click();
    await page.keyboard.type("9/4/13");
    await page.keyboard.press("Enter");
    await page.locator("#cell-4-5", { hasText: "09/04/2013" }).waitFor();
    await selected("F6");
    await pane.getByText("70 conferences checked at").first().click();
    await pane.getByText("1 cell changed since this check").first().waitFor();
  });

  test("Escape leaves the cell as it was", async () => {
    const { page } = preview;
    await page.getByRole("gridcell", { name: "08/04/2013" }).first().click();
    await press("F2");
    await page.getByRole("textbox", { name: "Cell content" }).fill("nonsense");
    await page.keyboard.press("Escape");
    await page.getByRole("gridcell", { name: "08/04/2013", selected: true }).waitFor();
  });

  test("meanwhile the pane says that Excel waits for the cell", async () => {
    const { page, pane } = preview;
    await page.getByRole("gridcell", { name: "08/04/2013" }).first().dblclick();
    await page.getByRole("textbox", { name: "Cell content" }).waitFor();
    await pane.locator("body").evaluate((body) => {
      const buttons = [...body.querySelectorAll("button")];
      buttons.find((button) => button.textContent === "Validate this workbook")?.click();
    });
    await pane.getByText("Press Enter to finish editing the cell").first().waitFor();
  });
});

describe("opening another file", () => {
  test("one that is no workbook is refused in a sentence, and the workbook before it stays", async () => {
    await openFile("notes.xlsx", Buffer.from("not a workbook"));
    const { page } = preview;
    await page.getByText("notes.xlsx is not an Excel workbook (.xlsx).").waitFor();
    await page.getByRole("grid", { name: "Conferences" }).waitFor();
  });

  test("a workbook that is dropped on the window opens", async () => {
    const { page } = preview;
    const bytes = [...paint()];
    const dataTransfer = await page.evaluateHandle((content) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(content)], "paint.xlsx"));
      return carried;
    }, bytes);
    await page.dispatchEvent("main", "dragenter", { dataTransfer });
    await page.getByText("Drop a workbook here to open it").waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer });
    await page.getByRole("heading", { name: "paint.xlsx" }).waitFor();
    await page.getByRole("grid", { name: "Paint" }).waitFor();
    await page.getByText("Drop a workbook here to open it").waitFor({ state: "detached" });
  });

  test("the pane begins again with it", async () => {
    const { page, pane } = preview;
    await pane.getByRole("button", { name: "Validate this workbook" }).click();
    await pane.getByText("70 conferences checked at").first().waitFor();
    await openFile("paint.xlsx", paint());
    await dropChangesIfAsked(page, page.getByRole("grid", { name: "Paint" }));
    await pane.getByRole("button", { name: "Validate this workbook" }).waitFor();
  });
});

describe("faults", () => {
  const switchOn = async (name: RegExp) => {
    await preview.page.getByRole("button", { name: /^Faults/ }).click();
    await preview.page.getByRole("menuitemcheckbox", { name }).click();
    await preview.page.keyboard.press("Escape");
  };
  const validate = () =>
    preview.pane.getByRole("button", { name: "Validate this workbook" }).click();

  test("a protected sheet is checked, not marked, and named", async () => {
    await switchOn(/^Protect the sheet Conferences/);
    await preview.page.getByRole("tab", { name: "Protected Conferences" }).waitFor();
    await validate();
    await preview.pane.getByText("70 conferences checked at").first().waitFor();
    await preview.pane
      .getByText(/protected/)
      .first()
      .waitFor();
    await preview.page.locator("#cell-4-5").click();
    await press("Delete");
    await preview.page.getByRole("alert").filter({ hasText: "is protected" }).waitFor();
    const late = preview.page.getByRole("gridcell", { name: "05/04/2013" }).first();
    expect(await late.evaluate((cell) => getComputedStyle(cell).fontWeight)).toBe("400");
  });

  test("a round trip that fails is told, and trying again works", async () => {
    const { page, pane } = preview;
    await page.getByRole("button", { name: /^Faults/ }).click();
    await page.getByRole("menuitem", { name: "The next round trip fails" }).click();
    await validate();
    await pane.getByRole("button", { name: "Try again" }).click();
    await pane.getByText("70 conferences checked at").first().waitFor();
  });

  test("the look of Office reaches the pane", async () => {
    const { page, pane } = preview;
    const background = () =>
      pane
        .locator(".fui-FluentProvider")
        .first()
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    const light = await background();
    await page.getByRole("button", { name: "View" }).click();
    await page.getByRole("menuitemradio", { name: "Office is dark" }).click();
    await page.keyboard.press("Escape");
    expect(await background()).not.toBe(light);
  });
});
