import { readFile } from "node:fs/promises";
import { describe, expect, jest, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { cellsOf } from "../excel/workbookCells";
import { opened } from "../standin/support/open";
import { allTestsShareAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { untidyTracker } from "./support/untidyTracker";

jest.setTimeout(180_000);

let preview: Preview;
/** The untidy tracker, its corrected copy, and the copy in which all is taken back. */
const files: Record<"untidy" | "corrected" | "takenBack", Uint8Array> = {
  untidy: new Uint8Array(),
  corrected: new Uint8Array(),
  takenBack: new Uint8Array(),
};

type Parts = Readonly<Record<string, string>>;

function partsOf(file: Uint8Array): Parts {
  const parts = unzipSync(file);
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

async function saved(): Promise<Uint8Array> {
  const { page } = preview;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy" }).click(),
  ]);
  return readFile(await download.path());
}

const press = (name: string) =>
  preview.pane.getByRole("button", { name, exact: true }).press("Enter");

const shows = (text: string) => preview.pane.getByText(text).first().waitFor();

/** Corrects and takes back by the keyboard alone, in the narrowest pane; the tests look at what came of it. */
async function correctAndTakeBack({ page, pane }: Preview): Promise<void> {
  files.untidy = await untidyTracker();
  await page.locator("input[type=file]").setInputFiles({
    name: "untidy.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(files.untidy),
  });
  await page.getByRole("heading", { name: "untidy.xlsx" }).waitFor();
  await press("Validate this workbook");
  await press("Correct all 3 cells with a clear answer");
  const dialog = pane.getByRole("dialog", { name: "Correct 3 cells?" });
  await dialog.getByText("P8 on Conferences").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await pane
    .locator("button:focus", { hasText: "Correct all 3 cells with a clear answer" })
    .waitFor();
  await page.keyboard.press("Enter");
  await dialog.waitFor();
  await press("Correct 3 cells");
  await shows("3 cells corrected");
  files.corrected = await saved();
  await press("Check again");
  await pane.getByText(/3 cells corrected on/).waitFor();
  await press("Take back the last corrections");
  await shows("Taken back: 3 cells as before");
  await pane.getByRole("switch", { name: "Highlights" }).press("Space");
  await pane.getByRole("switch", { name: "Highlights", checked: false }).waitFor();
  files.takenBack = await saved();
}

allTestsShareAPreview(
  async (shown) => {
    preview = shown;
    await correctAndTakeBack(preview);
  },
  { width: 900 },
);

const TEAMS_SHEETS = [1, 3, 4, 5, 6].map((number) => `xl/worksheets/sheet${number}.xml`);
const CONFERENCES = "xl/worksheets/sheet2.xml";
const CELLS = ["H6", "P8", "P9", "P10"];

/** What the untidy cells of a file hold, and how a number in them would look. */
async function heldIn(file: Uint8Array) {
  await opened(file);
  const cells = [];
  for (const cell of CELLS) {
    const { formulas, numberFormat } = await cellsOf("Conferences", cell);
    cells.push([formulas[0]?.[0], numberFormat[0]?.[0]]);
  }
  return cells;
}

/** The part of the conferences without the three corrected cells. */
const withoutCells = (parts: Parts) =>
  (parts[CONFERENCES] ?? "").replaceAll(/<c r="(?:H6|P8|P9)"[^>]*>.*?<\/c>/g, "");

describe("corrections made in the pane", () => {
  test("are in the saved file, all that are certain and no other", async () => {
    expect(await heldIn(files.corrected)).toEqual([
      ["L. Corriemoor (Independent)", "General"],
      [41_424, "dd/mm/yyyy"],
      [41_423, "dd/mm/yyyy"],
      ["03/06/2013", "dd/mm/yyyy"],
    ]);
  });

  test("are logged on their own sheet, before and after", async () => {
    await opened(files.takenBack);
    const { values } = await cellsOf("Corrections", "B2:G7");
    expect(values.map((row) => row.join(" | "))).toEqual([
      "Corrected | D14 | Conferences | H6 |   L. Corriemoor (Independent) | L. Corriemoor (Independent)",
      "Corrected | D14 | Conferences | P8 | 30 May 2013 | 30 May 2013",
      "Corrected | D14 | Conferences | P9 | 29.5.2013 | 29 May 2013",
      "Taken back | D14 | Conferences | H6 | L. Corriemoor (Independent) |   L. Corriemoor (Independent)",
      "Taken back | D14 | Conferences | P8 | 30 May 2013 | 30 May 2013",
      "Taken back | D14 | Conferences | P9 | 29 May 2013 | 29.5.2013",
    ]);
  });

  test("taken back, leave the team's sheets as they were, byte for byte except where the three texts are kept", async () => {
    const [before, after] = [partsOf(files.untidy), partsOf(files.takenBack)];
    for (const sheet of TEAMS_SHEETS) expect(after[sheet]).toBe(before[sheet]);
    expect(withoutCells(after)).toBe(withoutCells(before));
    expect(await heldIn(files.takenBack)).toEqual(await heldIn(files.untidy));
  });

  test("neither the page nor the pane complained", () => {
    expect(preview.complaints).toEqual([]);
  });
});
