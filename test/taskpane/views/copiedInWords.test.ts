import { describe, expect, it } from "@jest/globals";
import { copiedInWords } from "../../../src/taskpane/views/tables/CopyForWord/copiedInWords";

const copied = (change: Partial<Parameters<typeof copiedInWords>[0]> = {}) =>
  copiedInWords({
    taken: true,
    tables: ["Table 2a", "Figure 1"],
    pictures: 0,
    described: 0,
    gone: [],
    ...change,
  });

describe("what was copied for Word", () => {
  it("is told by the number of tables", () => {
    expect(copied()).toEqual(["2 tables copied. Paste into your Word document."]);
    expect(copied({ tables: ["Table 2a"] })[0]).toBe(
      "1 table copied. Paste into your Word document.",
    );
  });

  it("says that charts are pictures, and what to do where Word leaves one out", () => {
    expect(copied({ pictures: 1 })).toEqual([
      "2 tables copied, 1 chart as a picture. Paste into your Word document.",
      "Where your Word leaves a picture out, insert the tables and copy the charts from their sheets.",
    ]);
  });

  it("says that charts are words where none could be drawn", () => {
    expect(copied({ described: 2 })[1]).toBe(
      "2 charts could not be drawn here and are described in words. For the drawing, insert the tables and copy the charts from their sheets.",
    );
  });

  it("claims nothing that the clipboard did not take", () => {
    const [first] = copied({ taken: false, pictures: 1 });
    expect(first).toBe(
      "This Excel does not let the pane use the clipboard. Insert the tables, then copy them from their sheets.",
    );
  });

  it("names the tables that can no longer be made, and claims no copy of them alone", () => {
    const gone = ["Table 2a (Minutes sent)"];
    const said =
      "Not copied, because columns are no longer in the workbook: Table 2a (Minutes sent).";
    expect(copied({ tables: [], taken: false, gone })).toEqual([said]);
    expect(copied({ gone }).at(-1)).toBe(said);
  });
});
