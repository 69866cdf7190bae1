import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../../src/standin/standIn";
import { opened, openedBlank, sampleBytes, smallWorkbook } from "../../support/open";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

describe("SettingCollection", () => {
  test("keeps values over saving and opening", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("profile", { sheets: ["Conferences"], version: 1 });
      context.workbook.settings.add("note", 'déjà "vu"');
      await context.sync();
    });
    await opened(await standIn.save());
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const profile = settings.getItem("profile").load("value");
      const note = settings.getItemOrNullObject("note").load("value");
      const missing = settings.getItemOrNullObject("nothing");
      settings.load("items/key");
      const count = settings.getCount();
      await context.sync();
      expect(profile.value).toEqual({ sheets: ["Conferences"], version: 1 });
      expect([note.value, missing.isNullObject, count.value]).toEqual(['déjà "vu"', true, 2]);
      expect(settings.items.map(({ key }) => key)).toEqual(["profile", "note"]);
    });
  });

  test("replaces and deletes", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("a", 2);
      const first = settings.getItem("a").load("value");
      await context.sync();
      expect(first.value).toBe(2);
      first.delete();
      const gone = settings.getItemOrNullObject("a");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("NamedItemCollection", () => {
  test("adds, finds and deletes names of ranges and of formulas", async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("Cases", worksheets.getItem("Sheet1").getRange("B2:C5"), "where the cases are");
      names.add("Limit", "=15");
      const cases = names.getItem("cases").load("name,formula,type,value,comment,scope");
      const range = cases.getRange().load("address");
      const limit = names.getItem("Limit").load("type,value");
      await context.sync();
      expect([
        cases.formula,
        cases.type,
        cases.value,
        cases.comment,
        cases.scope,
        range.address,
      ]).toEqual([
        "=Sheet1!$B$2:$C$5",
        "Range",
        "Sheet1!B2:C5",
        "where the cases are",
        "Workbook",
        "Sheet1!B2:C5",
      ]);
      expect([limit.type, limit.value]).toEqual(["Double", 15]);
      cases.delete();
      const gone = names.getItemOrNullObject("Cases");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each([
    ["Taken", "ItemAlreadyExists"],
    ["A1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
  ])("refuses the name %s", async (name, code) => {
    const use = Excel.run(async (context) => {
      context.workbook.names.add("taken", "=1");
      context.workbook.names.add(name, "=1");
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code });
  });
});

describe("Functions", () => {
  test.each([
    [false, 1462],
    [true, 0],
  ])("tells the date system apart (1904: %s)", async (date1904, serial) => {
    await opened(smallWorkbook({ sheets: { Sheet1: "<sheetData/>" }, date1904 }));
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      expect(day.value).toBe(serial);
    });
  });
});

describe("Workbook", () => {
  test("knows the selected range and the active cell", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    });
  });

  test("keeps its properties", async () => {
    await Excel.run(async (context) => {
      context.workbook.properties.title = "Scrutiny copy";
      context.workbook.properties.author = "";
      await context.sync();
    });
    await opened(await standIn.save());
    await Excel.run(async (context) => {
      const properties = context.workbook.properties.load("title,author");
      await context.sync();
      expect([properties.title, properties.author]).toEqual(["Scrutiny copy", ""]);
    });
  });

  test("hands over a workbook that the add-in makes", async () => {
    const bytes = sampleBytes();
    await Excel.createWorkbook(Buffer.from(bytes).toString("base64"));
    expect(standIn.createdWorkbooks.map((made) => Buffer.from(made))).toEqual([Buffer.from(bytes)]);
  });
});

describe("A workbook that an add-in makes", () => {
  test.each([
    ["no workbook", btoa("the bytes of a letter")],
    ["no Base64", "!"],
  ])("is refused where what is given is %s", async (_, given) => {
    await expect(Excel.createWorkbook(given)).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(standIn.createdWorkbooks).toEqual([]);
  });
});

describe("events", () => {
  test("tell of changed cells, of one sheet and of all", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.onChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
      context.workbook.worksheets.onChanged.add(
        async ({ address }) => void heard.push(`all ${address}`),
      );
      await context.sync();
      sheet.getRange("B2:C3").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual(["sheet B2:C3", "all B2:C3"]);
  });

  test("stay away when the handler is removed", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const handler = sheet.onChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      handler.remove();
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
    });
    await settled();
    expect(heard).toEqual([]);
  });

  test("tell of selections, activated and deactivated sheets", async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("Second");
      context.workbook.onSelectionChanged.add(async () => void heard.push("workbook"));
      worksheets.getItem("Sheet1").onDeactivated.add(async () => void heard.push("deactivated"));
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      second.getRange("B2").select();
      await context.sync();
    });
    await settled();
    expect(heard.sort()).toEqual(["B2", "deactivated", "workbook"]);
  });
});

/** Lets messages that are on their way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
