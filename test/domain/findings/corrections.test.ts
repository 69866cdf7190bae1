import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { certainCorrections } from "../../../src/domain/findings/corrections";
import type { Correction } from "../../../src/domain/findings/finding";
import { cell, lateMinutes, missingDate } from "../../taskpane/support/findings";

const spaces: Correction = {
  cell: cell(5, 6),
  found: " 7",
  to: { kind: "text", text: "7" },
};
const number: Correction = { ...spaces, to: { kind: "number", number: 7 } };
const date: Correction = {
  cell: cell(6, 6),
  found: "3.6.13",
  to: { kind: "date", date: fromIso("2013-06-03") },
};
const untidy = (...corrections: readonly Correction[]) =>
  missingDate(5, { code: "D14", severity: "notice", corrections });

describe("the certain corrections of findings", () => {
  it("are those of all findings that offer any, with the check that asks", () => {
    expect(certainCorrections([lateMinutes(1), missingDate(9), untidy(spaces, date)])).toEqual([
      { check: "D14", correction: spaces },
      { check: "D14", correction: date },
    ]);
  });

  it("are one to a cell, whoever asks for it", () => {
    expect(certainCorrections([untidy(spaces), untidy({ ...spaces }, date)])).toHaveLength(2);
  });

  it("leave out a cell for which two values are asked: neither is certain", () => {
    expect(certainCorrections([untidy(spaces, date), untidy(number), untidy(spaces)])).toEqual([
      { check: "D14", correction: date },
    ]);
  });
});
