import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { openedBlank, savedPart } from "../../support/open";
import { onSheet } from "../../support/sheet1";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("hyperlink", () => {
  test("leads to a place in the workbook or outside and can be taken away", async () => {
    await onSheet(async (sheet, context) => {
      const [inside, outside] = [sheet.getRange("A1"), sheet.getRange("A2")];
      inside.hyperlink = {
        documentReference: "Sheet1!C9",
        textToDisplay: "Sheet1!C9",
        screenTip: "Go there",
      };
      outside.hyperlink = { address: "https://example.org/", textToDisplay: "outside" };
      inside.load("hyperlink,values");
      outside.load("hyperlink");
      await context.sync();
      expect(inside.hyperlink).toEqual({
        documentReference: "Sheet1!C9",
        screenTip: "Go there",
        textToDisplay: "Sheet1!C9",
      });
      expect([inside.values, outside.hyperlink.address]).toEqual([
        [["Sheet1!C9"]],
        "https://example.org/",
      ]);
      inside.clear("Hyperlinks");
      inside.load("hyperlink,values");
      await context.sync();
      expect([inside.hyperlink, inside.values]).toEqual([null, [["Sheet1!C9"]]]);
    });
    expect(await savedPart(standIn, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      'Target="https://example.org/" TargetMode="External"',
    );
  });
});
