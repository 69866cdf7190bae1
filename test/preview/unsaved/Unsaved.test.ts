import { beforeEach, describe, expect, test } from "@jest/globals";
import { enterText } from "../../../src/preview/typing/enterText";
import { Unsaved } from "../../../src/preview/unsaved/Unsaved";
import type { StandIn } from "../../../src/standin/standIn";
import { opened, sampleBytes } from "../../standin/support/open";

let standIn: StandIn;
let unsaved: Unsaved;

beforeEach(async () => {
  standIn = await opened(sampleBytes());
  unsaved = new Unsaved(standIn);
});

const type = () => {
  const sheet = standIn.workbook.sheetNamed("Conferences");
  if (sheet === undefined) throw new Error("The sample has no sheet Conferences");
  enterText(sheet, 4, 5, "TBC");
};

const addIn = (act: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

describe("changes that were not saved", () => {
  test("are none after opening, reading and choosing a cell", async () => {
    await addIn(({ worksheets }) => {
      worksheets.getItem("Children").getRange("B2").load("values");
      worksheets.getItem("Children").getRange("B2").select();
    });
    expect(unsaved.any).toBe(false);
  });

  test.each<[string, (workbook: Excel.Workbook) => void]>([
    [
      "a value",
      ({ worksheets }) => (worksheets.getItem("Children").getRange("B2").values = [["x"]]),
    ],
    [
      "a look",
      ({ worksheets }) => (worksheets.getItem("Children").getRange("B2").format.font.bold = true),
    ],
    ["a sheet", ({ worksheets }) => worksheets.add("Notes")],
    ["what an add-in keeps", ({ settings }) => settings.add("kept", 1)],
  ])("are %s that the add-in wrote", async (_, act) => {
    await addIn(act);
    expect(unsaved.any).toBe(true);
    await unsaved.save();
    expect(unsaved.any).toBe(false);
  });

  test("are what a person typed, until it is saved, and what is typed after that", async () => {
    type();
    expect(unsaved.any).toBe(true);
    await unsaved.save();
    expect(unsaved.any).toBe(false);
    type();
    expect(unsaved.any).toBe(true);
  });

  test("are what is typed while the file is being made", async () => {
    const saving = unsaved.save();
    type();
    await saving;
    expect(unsaved.any).toBe(true);
  });
});
