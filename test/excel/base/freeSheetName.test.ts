import { expect, it } from "@jest/globals";
import { freeSheetName } from "../../../src/excel/base/sheets";

const LONGEST = "Appendix 3 (01.05.13-31.01.14)x";

it("A name that is taken has a number behind it, and never more than Excel's 31 letters", () => {
  expect(LONGEST).toHaveLength(31);
  expect(freeSheetName([], LONGEST)).toBe(LONGEST);
  expect(freeSheetName(["appendix 3"], "Appendix 3")).toBe("Appendix 3 (2)");
  expect(freeSheetName([LONGEST], LONGEST)).toBe("Appendix 3 (01.05.13-31.01. (2)");
  const taken = [
    LONGEST,
    ...Array.from({ length: 8 }, (_, at) => `Appendix 3 (01.05.13-31.01. (${at + 2})`),
  ];
  expect(freeSheetName(taken, LONGEST)).toBe("Appendix 3 (01.05.13-31.01 (10)");
});
