import { beforeEach, describe, expect, test } from "@jest/globals";
import type { StandIn } from "../../../src/standin/standIn";
import { openedBlank } from "../support/open";

let standIn: StandIn;
beforeEach(async () => {
  standIn = await openedBlank();
});

/** Writes two cells in one batch. */
const write = (...values: unknown[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    values.forEach((value, index) => {
      sheet.getCell(index, 0).values = [[value]];
    });
    await context.sync();
  });

const cells = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3").load("values");
    await context.sync();
    return range.values.flat();
  });

describe("a batch that is refused half way", () => {
  test("keeps what was done before and leaves what comes after", async () => {
    await expect(write("done", "=SUM(", "never")).rejects.toMatchObject({
      code: "InvalidArgument",
    });
    expect(await cells()).toEqual(["done", "", ""]);
  });

  test("says where it stopped", async () => {
    await expect(write("=SUM(")).rejects.toMatchObject({
      debugInfo: { errorLocation: "Range.values" },
    });
  });
});

describe("the wire", () => {
  test("counts round trips and bytes", async () => {
    await write("a");
    const { roundTrips, bytesIn, bytesOut } = standIn.counts;
    expect(roundTrips).toBeGreaterThanOrEqual(1);
    expect([bytesIn > 200, bytesOut > 20]).toEqual([true, true]);
  });

  test("refuses a request above 5 MB and a response above 5 MB", async () => {
    const long = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
    const big = (rows: unknown[][]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows.length}`).values = rows;
        await context.sync();
      });
    await expect(big(long)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    await big(long.slice(0, 100));
    const read = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A101:A200").values = long.slice(100);
      await context.sync();
      sheet.getRange("A1:A200").load("values");
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  test("gives null for more than five million cells", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A:E").load("values");
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  test("refuses everything while a cell is being edited", async () => {
    standIn.faults.cellEditMode = true;
    await expect(write("a")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    standIn.faults.cellEditMode = false;
    expect(await cells()).toEqual(["", "", ""]);
  });

  test("refuses everything when the workbook is closed or its session over", async () => {
    standIn.faults.sessionOver = true;
    await expect(write("a")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
    standIn.faults.sessionOver = false;
    expect(await cells()).toEqual(["", "", ""]);
  });

  test("fails the round trip it is told to, and that alone", async () => {
    standIn.faults.failRoundTrip(2, "GeneralException");
    await write("first");
    await expect(write("second")).rejects.toMatchObject({ code: "GeneralException" });
    expect(await cells()).toEqual(["first", "", ""]);
  });

  test("stops part of the way, and what was done until then stays done", async () => {
    const stands: string[] = [];
    for (let actions = 0; actions < 40; actions += 1) {
      standIn = await openedBlank();
      standIn.faults.stopPartway(1, actions);
      const stopped = await write("a", "b", "c").then(
        () => null,
        (error: unknown) => error,
      );
      if (stopped === null) break;
      expect(stopped).toMatchObject({ code: "GeneralException" });
      stands.push((await cells()).join(""));
    }
    expect([...new Set(stands)]).toEqual(["", "a", "ab"]);
  });

  test("answers late, or never", async () => {
    standIn.faults.ignoreRoundTrip(1);
    const never = write("lost").then(() => "answered");
    const waited = new Promise((resolve) => setTimeout(() => resolve("waiting"), 50));
    expect(await Promise.race([never, waited])).toBe("waiting");
    standIn.faults.delay = 30;
    const early = Promise.race([
      write("late").then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("waiting"), 5)),
    ]);
    expect(await early).toBe("waiting");
  });
});

describe("reading before load", () => {
  test("is refused by the library itself", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });
});
