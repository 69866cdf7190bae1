import { describe, expect, it } from "@jest/globals";
import type { Profile } from "../../src/workbook/headings/profile";
import { withChoice } from "../../src/workflows/confirm";

const LOG = { sheet: "Log", dataset: "conferences" } as const;
const GP = { is: "agency", agency: "GP", part: "attended" } as const;

const sheetOf = (profile: Profile) => profile.sheets.find(({ sheet }) => sheet === "Log");

const confirmed = withChoice(null, { ...LOG, kind: "column", field: "date", heading: "Held on" });

describe("what a person says of a sheet", () => {
  it("of a field is kept by its heading", () => {
    expect(confirmed).toEqual({
      schemaVersion: 4,
      words: [],
      sheets: [{ ...LOG, headings: { date: "Held on" }, columns: {}, codes: {} }],
    });
  });

  it("of a column beside the fields keeps the rest, whichever dataset it belongs to", () => {
    const said = withChoice(confirmed, {
      kind: "side column",
      sheet: "Log",
      dataset: "participation",
      heading: "GP att",
      saying: GP,
    });
    expect(sheetOf(said)).toEqual({
      ...LOG,
      headings: { date: "Held on" },
      columns: { "GP att": GP },
      codes: {},
    });
    const takenBack = withChoice(said, {
      ...LOG,
      kind: "side column",
      heading: "GP att",
      saying: null,
    });
    expect(sheetOf(takenBack)).toEqual(sheetOf(confirmed));
  });

  it("of a code is kept for the sheet", () => {
    const once = withChoice(confirmed, { ...LOG, kind: "code", code: "P", meaning: "attended" });
    const twice = withChoice(once, { ...LOG, kind: "code", code: "P", meaning: "report sent" });
    expect(sheetOf(twice)?.codes).toEqual({ P: "report sent" });
  });

  it("goes when the sheet is said to hold something else", () => {
    const said = withChoice(confirmed, { kind: "sheet", sheet: "Log", dataset: "children" });
    expect(sheetOf(said)).toEqual({
      sheet: "Log",
      dataset: "children",
      headings: {},
      columns: {},
      codes: {},
    });
    expect(withChoice(confirmed, { kind: "sheet", ...LOG })).toEqual(confirmed);
  });
});
