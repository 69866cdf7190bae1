import { describe, expect, it } from "@jest/globals";
import type { Platform } from "../../src/standin/store/model/circumstances";
import { doubtsOfReading } from "../../src/workflows/account";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { canSaveFiles } from "../../src/workflows/savingFiles";
import { opened, sampleBytes, withText } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

describe("A file for saving", () => {
  it.each<[Platform, boolean]>([
    ["PC", true],
    ["OfficeOnline", true],
    ["Mac", false],
  ])("is offered in Excel as its platform can: %s", async (platform, canSave) => {
    await opened(sampleBytes(), { circumstances: { platform } });
    expect(canSaveFiles()).toBe(canSave);
  });
});

describe("A workbook in which formulas wait until someone has them calculated", () => {
  const BY_HAND = /calculat/i;
  const said = async (calcPr: string) => {
    const bytes = withText(sampleBytes(), "xl/workbook.xml", (text) =>
      text.replace(/<calcPr[^>]*>(<\/calcPr>)?/, "").replace("</workbook>", `${calcPr}</workbook>`),
    );
    await opened(bytes);
    return doubtsOfReading(await excelWorkflows(SAMPLE_CLOCK).validate());
  };

  it("is checked, and the verdict says that what they show may be old", async () => {
    expect(await said('<calcPr calcMode="manual"/>')).toEqual([expect.stringMatching(BY_HAND)]);
  });

  it("is told from one in which they do not", async () => {
    expect(await said("")).toEqual([]);
    expect(await said('<calcPr calcMode="autoNoTable"/>')).toEqual([]);
  });
});
