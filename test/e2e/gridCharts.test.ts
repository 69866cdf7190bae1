import { describe, expect, jest, test } from "@jest/globals";
import type { Locator } from "playwright-core";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { goTo, openWorkbook, press, shows } from "./support/steps";

jest.setTimeout(180_000);

let preview: Preview;

eachTestHasAPreview(async (opened) => {
  preview = opened;
  await goTo(preview, "Tables");
  await press(preview, /^Insert \d+ tables$/);
  await shows(preview, /tables inserted/);
  await preview.page.getByRole("tab", { name: "Appendix 1" }).click();
});

const figure1 = (): Locator =>
  preview.page.getByRole("img", {
    name: "Column chart: Conference Outcomes by Category of Plan",
    exact: true,
  });

/** The words of every bar and its height in pixels. */
const bars = (): Promise<readonly (readonly [words: string, height: number])[]> =>
  figure1()
    .locator("rect[data-bar]")
    .evaluateAll((all) =>
      all.map((bar): [string, number] => [
        bar.textContent ?? "",
        Math.round(bar.getBoundingClientRect().height),
      ]),
    );

describe("Appendix 1, inserted", () => {
  test("shows its chart below the table: title, axes, legend and a bar for each number", async () => {
    const chart = figure1();
    await chart.waitFor();
    for (const text of [
      "Conference Outcomes by Category of Plan",
      "Category of plan",
      "Number of conferences",
      "Initial conferences",
      "Review conferences",
      "No plan",
    ]) {
      await chart.getByText(text, { exact: true }).waitFor();
    }
    const drawn = await bars();
    expect(drawn).toHaveLength(16);
    expect(drawn[0]?.[0]).toBe("Neglect and emotional abuse, Initial conferences: 8");
    expect(drawn.at(-1)?.[0]).toBe("Plan ended, Review conferences: 16");
    const [eight = 0, sixteen = 0] = [drawn[0]?.[1], drawn.at(-1)?.[1]];
    expect(Math.abs(sixteen - 2 * eight)).toBeLessThanOrEqual(2);
    const lastNumber = preview.page.locator("#cell-10-2");
    expect(await lastNumber.textContent()).toBe("16");
    const [place, last] = [await chart.boundingBox(), await lastNumber.boundingBox()];
    expect(place?.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
    expect(preview.complaints).toEqual([]);
  });

  test("draws the chart again when a number of its changes", async () => {
    const { page } = preview;
    await page.locator("#cell-3-1").click();
    await page.keyboard.type("16");
    await page.keyboard.press("Enter");
    await figure1().getByText("Neglect and emotional abuse, Initial conferences: 16").waitFor({
      state: "attached",
    });
    const drawn = await bars();
    expect(drawn[0]?.[1]).toBe(drawn.at(-1)?.[1]);
  });

  test("has the chart still in a file that was saved and opened again", async () => {
    const before = await bars();
    const saved = await preview.page.evaluate(async () => {
      const bytes = await window.conferenceCheckPreview?.standIn.save();
      return [...(bytes ?? [])];
    });
    await openWorkbook(preview, "saved.xlsx", Uint8Array.from(saved));
    await preview.page.getByRole("tab", { name: "Appendix 1" }).click();
    await figure1().waitFor();
    expect(await bars()).toEqual(before);
  });
});
