import { expect, it } from "@jest/globals";
import { openedBlank } from "../support/open";

/** Listens to selections of the workbook that the client is wired to, and gives what was heard. */
async function heardSelections(): Promise<readonly unknown[]> {
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async (event) => {
      heard.push(event);
    });
    await context.sync();
  });
  return heard;
}

const select = (address: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange(address).select();
    await context.sync();
  });

it("each stand-in has the client to itself: the one before it hears nothing more", async () => {
  const first = await openedBlank();
  const heardOfFirst = await heardSelections();
  await select("B2");
  const before = [heardOfFirst.length, first.counts.roundTrips];

  const second = await openedBlank();
  expect(second.counts.roundTrips).toBe(0);
  const heardOfSecond = await heardSelections();
  await select("C3");
  expect(heardOfSecond).toHaveLength(1);
  expect(second.counts.roundTrips).toBeGreaterThan(0);
  expect([heardOfFirst.length, first.counts.roundTrips]).toEqual(before);
  expect(before[0]).toBe(1);
});

it("what a stand-in was asked before another one came is answered by itself", async () => {
  const first = await openedBlank();
  const written = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    const second = await openedBlank();
    cell.values = [["of the first"]];
    await context.sync();
    expect(second.workbook.sheetNamed("Sheet1")?.cells.at(0, 0)?.value).toBeUndefined();
    return first.workbook.sheetNamed("Sheet1")?.cells.at(0, 0)?.value;
  });
  expect(written).toBe("of the first");
});
