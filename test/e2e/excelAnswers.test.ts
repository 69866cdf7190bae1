import { expect, jest, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { USUAL } from "../excel-answers/standInAnswers";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import { paneFrame } from "./support/paneFrame";
import type { Preview } from "./support/preview";

jest.setTimeout(180_000);

let preview: Preview;
let frame: Frame;

eachTestHasAPreview(async (opened) => {
  preview = opened;
  frame = paneFrame(preview);
  await frame.goto(new URL("answersInTheFrame.html", preview.page.url()).href);
});

/** Two rules on A1 of the sheet in front, as a person makes them in Excel's dialog. */
const makeRulesByHand = () =>
  preview.page.evaluate(() => {
    const rule = (priority: string) => ({
      type: "element" as const,
      name: "cfRule",
      attributes: { type: "cellIs", priority, operator: "greaterThan" },
      children: [
        {
          type: "element" as const,
          name: "formula",
          attributes: {},
          children: [{ type: "text" as const, value: priority }],
        },
      ],
    });
    const { workbook } = window.conferenceCheckPreview?.standIn ?? {};
    workbook?.selection.sheet?.part.addSection({
      type: "element",
      name: "conditionalFormatting",
      attributes: { sqref: "A1" },
      children: [rule("1"), rule("2")],
    });
  });

test("the second add-in asks, waits for a person's hand, and writes the answers down twice", async () => {
  await frame.getByRole("button", { name: "Ask Excel" }).click();
  await frame.getByText("New Rule twice").waitFor({ timeout: 120_000 });
  await makeRulesByHand();
  await frame.getByRole("button", { name: "Done" }).click();
  await frame.getByText("press Ctrl+Z once").waitFor();
  await frame.getByRole("button", { name: "Skip this question" }).click();
  await frame.getByText("All is asked.").waitFor();

  const record = JSON.parse(await frame.getByLabel("As JSON").inputValue());
  const skipped = "conditional-format-deleted-then-undone";
  const { [skipped]: _, ...answers } = USUAL;
  expect(record).toMatchObject({ version: 1, platform: "PC", build: "16.0.0.0", apiSet: "1.14" });
  expect([record.answers, record.notAsked]).toEqual([answers, [skipped]]);
  expect(await frame.getByText("not as documented").count()).toBe(0);

  const written = await preview.page.evaluate(() => {
    const { workbook } = window.conferenceCheckPreview?.standIn ?? {};
    const sheet = workbook?.sheets.find(({ name }) => name === "Excel's answers");
    return [sheet?.cells.at(0, 1)?.value, sheet?.cells.used(true)?.bottom];
  });
  expect(written).toEqual([
    `Excel 16.0.0.0 on PC, ExcelApi 1.14, ${record.asked}`,
    Object.keys(USUAL).length + 1,
  ]);
  expect(preview.complaints).toEqual([]);
});
