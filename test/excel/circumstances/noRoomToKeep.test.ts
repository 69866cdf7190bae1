import { beforeEach, describe, expect, it } from "@jest/globals";
import { loadStored, saveStored } from "../../../src/excel/base/stored";
import { insertTables } from "../tables/inserting";
import { smallTable } from "../tables/sampleTables";
import { contents, correct, openLog, takeBack } from "./log";

const LIMIT = 2 * 1024 * 1024;

beforeEach(async () => {
  await openLog();
});

/** Another part of the add-in, or an earlier version, has taken all the room but that much. */
const fillUp = (left: number) =>
  Excel.run(async (context) => {
    context.workbook.settings.add("filled", "x".repeat(LIMIT - left));
    await context.sync();
  });

describe("In a workbook that has no room to keep more", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["corrections are not made", correct],
    ["tables are not inserted", () => insertTables([smallTable()], "appendix sheets")],
    [
      "settings are not saved",
      () => saveStored({ settings: { schemaVersion: 1, a: "x".repeat(200) } }),
    ],
  ])("%s: it is said why, and nothing is left of them", async (_, act) => {
    await fillUp(100);
    const before = await contents();
    await expect(act()).rejects.toMatchObject({ code: "no room to keep" });
    expect(await contents()).toEqual(before);
  });

  it("corrections are taken back, for that needs less room", async () => {
    await correct();
    const { corrections } = await loadStored(["corrections"]);
    expect(corrections).toBeTruthy();
    await fillUp(1_500);
    expect((await takeBack()).cells).toBe(2);
  });
});
