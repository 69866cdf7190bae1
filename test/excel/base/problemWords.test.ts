import { describe, expect, it } from "@jest/globals";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { problemWords } from "../../../src/excel/base/problemWords";

/** An error as Office.js throws it. */
function officeError(code: string, message = "", errorLocation = "Range.values"): Error {
  return Object.assign(new Error(message), { code, debugInfo: { errorLocation } });
}

describe("problemWords", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "Press Enter to finish editing the cell, then try again."],
    ["ItemNotFound", "Check the workbook again, so that it is read as it is now."],
    [
      "AccessDenied",
      "On the Review tab choose Unprotect Sheet, try again, and protect the sheet afterwards.",
    ],
    ["InvalidSelection", "Select a cell, then try again."],
    ["Conflict", "Wait a moment, then try again."],
    ["WriteNotSupportedWhenModalDialogOpen", "Close the box, then try again."],
    ["ConnectionFailure", "Wait until the page is connected again, then try again."],
    [
      "InvalidOrTimedOutSession",
      "Open the workbook again, or reload its page, then open Conference Check there.",
    ],
  ])("%s says what to do next", (code, next) => {
    expect(problemWords(officeError(code)).next).toBe(next);
  });

  it("names the sheet where it is known", () =>
    expect(problemWords(new ExcelProblem("sheet protected", { sheet: "Cases" })).happened).toBe(
      "The sheet “Cases” could not be changed.",
    ));

  it("gives a reference for what it does not know, and nothing of the cell", () => {
    const words = problemWords(officeError("GeneralException", "Bad value Testchild Example"));
    expect(words.code).toBe("unexpected");
    expect(words.reference).toBe("GeneralException at Range.values");
    expect(JSON.stringify(words)).not.toContain("Testchild");
  });

  it("gives none where the words tell all there is to tell", () =>
    expect(problemWords(officeError("InvalidOperationInCellEditMode")).reference).toBeNull());

  it("knows a part of the add-in that could not be loaded", () => {
    const error = Object.assign(new Error("Loading chunk 7 failed"), { name: "ChunkLoadError" });
    expect(problemWords(error).code).toBe("part not loaded");
  });

  it("has words for a fault of the add-in itself", () => {
    const words = problemWords(new TypeError("Testchild Example is not a function"));
    expect(words.reference).toBe("TypeError");
    expect(JSON.stringify(words)).not.toContain("Testchild");
  });
});
