import { describe, expect, it } from "@jest/globals";
import { inspectWorkbook } from "../../../src/excel/inspect/inspectWorkbook";
import { opened } from "../../standin/support/open";
import { partsChanged, savedParts } from "../savedParts";
import { cell, row, sheet } from "./cells";
import { STYLE, workbookFile } from "./package";

/** A sheet of which every second row is white on white, and its last row hidden. */
function striped(rows: number): string {
  return sheet({
    rows: Array.from({ length: rows }, (_, index) => {
      const style = index % 2 === 1 ? STYLE.white : STYLE.plain;
      const cells = ["A", "B"].map((column) => cell(`${column}${index + 1}`, `F-${index}`, style));
      return row(index + 1, cells, index === rows - 1 ? 'hidden="1"' : "");
    }),
  });
}

const one = (inside: string) => opened(workbookFile({ sheets: { Cases: inside } }));

describe("a large workbook", () => {
  it("is looked through to its last row, in a few round trips", async () => {
    const standIn = await one(striped(2_500));
    const { found, notLooked } = await inspectWorkbook();
    expect(found.map((each) => [each.kind, "count" in each ? each.count : null])).toEqual([
      ["hidden rows", 1],
      ["text in the cell's colour", 2_500],
    ]);
    expect(notLooked.filter(({ why }) => why === "too large")).toEqual([]);
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(8);
  });

  it("says where not every cell was looked at", async () => {
    await one(striped(2_500));
    const { notLooked } = await inspectWorkbook({ cellsLookedAt: 4_999 });
    expect(notLooked.filter(({ why }) => why === "too large")).toEqual([
      { what: "colours and links", sheet: "Cases", why: "too large" },
      { what: "number formats", sheet: "Cases", why: "too large" },
    ]);
  });

  it("of more cells than Excel hands over is looked through in the parts that hold something", async () => {
    const reaching = sheet({
      rows: [
        row(1, [cell("A1", "F-001"), cell("B1", "white", STYLE.white)]),
        row(400, [cell("XFD400", "x", STYLE.white)]),
        row(1_048_576, [cell("C1048576", " ")], 'hidden="1"'),
      ],
    });
    await opened(workbookFile({ sheets: { Large: reaching, "Old|hidden": striped(2) } }));
    const { found, notLooked } = await inspectWorkbook();
    expect(notLooked.filter(({ why }) => why === "too large")).toEqual([]);
    const onLarge = found.filter((each) => "place" in each && each.place.sheet === "Large");
    expect(onLarge.map((each) => [each.kind, "count" in each ? each.count : null])).toEqual([
      ["hidden rows", 1],
      ["far cells", 2],
      ["text in the cell's colour", 2],
    ]);
    expect(found.map(({ kind }) => kind)).toContain("hidden sheet");
  });

  it("whose answers are larger than Excel gives at once is asked in smaller parts", async () => {
    const columns = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      row(
        index + 1,
        columns.map((column) => cell(`${column}${index + 1}`, 7, STYLE.longFormat)),
      ),
    );
    const standIn = await one(sheet({ rows }));
    const { found, notLooked } = await inspectWorkbook();
    expect(found).toEqual([]);
    expect(notLooked.filter(({ why }) => why === "too large")).toEqual([]);
    expect(standIn.counts.roundTrips).toBeGreaterThan(8);
  });
});

describe("a look that is stopped", () => {
  it("ends with the signal's own reason and leaves every part as it was", async () => {
    const standIn = await one(striped(50));
    const before = await savedParts(standIn);
    const controller = new AbortController();
    const steps: string[] = [];
    const looking = inspectWorkbook({
      signal: controller.signal,
      onProgress: (step) => {
        steps.push(step);
        controller.abort(new Error("enough"));
      },
    });
    await expect(looking).rejects.toThrow("enough");
    expect(steps).toEqual(["reading"]);
    expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
  });

  it("fails with Excel's words while a cell is edited", async () => {
    const standIn = await one(striped(2));
    standIn.faults.cellEditMode = true;
    await expect(inspectWorkbook()).rejects.toMatchObject({ code: "cell being edited" });
  });
});
