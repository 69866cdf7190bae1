import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import { widenTo } from "./support/looks";
import { paneFrame } from "./support/paneFrame";
import type { Preview } from "./support/preview";
import { goTo, openEverything, press, shows } from "./support/steps";

jest.setTimeout(180_000);

let preview: Preview;
eachTestHasAPreview((opened) => {
  preview = opened;
});

beforeEach(async () => {
  await widenTo(preview, 320);
  await goTo(preview, "Tables");
  await preview.pane.getByRole("button", { name: /^Insert \d+ tables$/ }).waitFor();
});

/** Waits until a sheet is in front and a table that begins at this cell of it selected. */
async function inFront(sheet: string, cell: string): Promise<void> {
  const { page } = preview;
  await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  const selected = page.getByLabel("Selected", { exact: true });
  await selected.filter({ hasText: new RegExp(`^${cell}:`) }).waitFor();
}

describe("appendix tables", () => {
  test("are shown by Excel when they are inserted, and each when it is chosen", async () => {
    await press(preview, /^Insert \d+ tables$/);
    await shows(preview, /tables inserted/);
    await inFront("Appendix 1", "A1");
    await press(preview, "Table 4: Participation of Agencies");
    await inFront("Appendix 3", "A37");
  });

  test("are copied for Word all together, their charts as pictures that can be seen", async () => {
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(preview, "Copy for Word");
    await shows(preview, "8 tables copied, 2 charts as pictures. Paste into your Word document.");
    const pasted = await paneFrame(preview).evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType("text/html"))?.text();
      const page = new DOMParser().parseFromString(html ?? "", "text/html");
      const pictures = await Promise.all(
        [...page.querySelectorAll("img")].map(async ({ src, alt, width }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
          let dark = 0;
          for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 64) dark += 1;
          return {
            alt,
            width,
            fineness: image.naturalWidth / width,
            dark: dark / (data.length / 4),
          };
        }),
      );
      return { tables: page.querySelectorAll("table").length, pictures };
    });
    expect(pasted.tables).toBe(8);
    expect(pasted.pictures.map(({ alt }) => alt)).toEqual([
      expect.stringMatching(/^Conference Outcomes by Category of Plan\. Column chart/),
      expect.stringMatching(/^Parenting Capacity by Type and Number\. Bar chart/),
    ]);
    for (const { width, fineness, dark } of pasted.pictures) {
      expect({ width, fineness }).toEqual({ width: 496, fineness: 2 });
      expect(dark).toBeGreaterThan(0.01);
    }
  });

  test("are legible in the narrowest pane: no text under 12 pixels, none of a chart cut", async () => {
    await openEverything(preview);
    await preview.pane.getByRole("img", { name: /^Timeliness by month/ }).waitFor();
    const unlike = await paneFrame(preview).evaluate(() => {
      const lost: string[] = [];
      for (const preview of document.querySelectorAll('section[aria-label^="Preview: "]')) {
        for (const element of preview.querySelectorAll("*")) {
          if (![...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE))
            continue;
          const svg = element.closest("svg");
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          if (size < 12) lost.push(`${size} pixels: ${element.textContent}`);
          if (!svg) continue;
          const [box, chart] = [element.getBoundingClientRect(), svg.getBoundingClientRect()];
          const isCut =
            box.left < chart.left - 1 ||
            box.right > chart.right + 1 ||
            box.top < chart.top - 1 ||
            box.bottom > chart.bottom + 1;
          if (isCut) lost.push(`beyond its chart: ${element.textContent}`);
        }
      }
      return lost;
    });
    expect(unlike).toEqual([]);
  });
});
