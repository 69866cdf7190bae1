import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { workingDaysOf } from "../../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { buildTables } from "../../../src/domain/tables/build";
import { printed } from "../../../src/domain/tables/engine/printed";
import { understand } from "../../../src/workbook/records/understand";
import { bookOf } from "../../workbook/grids";

const asAt = fromIso("2014-04-25");
const HEADINGS = ["Conference number", "Family number", "Conference type", "Conference date"];

/** The table of a log with these columns beside the usual ones, a row of values for each conference. */
function recorded(headings: readonly string[], ...rows: readonly (readonly string[])[]) {
  const book = bookOf([
    {
      name: "Conferences",
      rows: [
        [...HEADINGS, ...headings],
        ...rows.map((values, place) => [place + 1, place + 7, "Initial", "20/05/2013", ...values]),
      ],
    },
  ]);
  const { records, available } = understand(book, { asAt, profile: null });
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings);
  const input = { records, available, settings, workingDays, period: financialYear(2013), asAt };
  const [table] = buildTables(input, ["offered-and-held"]).tables;
  return table && printed(table);
}

describe("What was recorded of conferences", () => {
  it("has a line for each column there is, and tells blank cells and words nobody knows from a no", () => {
    const table = recorded(
      ["Quorate?", "Advocate offered"],
      ["Yes", "Y"],
      ["No", "N"],
      ["", "Wibble"],
      ["Y", "Y"],
    );
    expect(table?.rows).toEqual([
      ["Quorate", 2, 1, 1, "–", "67%"],
      ["Advocate offered to a child", 2, 1, "–", 1, "67%"],
    ]);
    expect(table?.notes[1]).toMatch(
      /^Not shown, because the tracker has no column for them: Parents attended, .* practitioner took part\.$/,
    );
  });

  it.each([
    ["Quorum met", "Quorate"],
    ["Parents present", "Parents or carers attended"],
    ["Report shared with parents in advance", "Report shared with the family beforehand"],
    ["Advocacy offered", "Advocate offered to a child"],
    ["Advocate accepted", "Advocate used by a child"],
    ["FGDM offered", "Family group decision-making offered"],
    ["Family group conference held", "Family group decision-making held"],
    ["MACPT involved", "Multi-agency child protection team took part"],
    ["LCPP attended", "Lead child protection practitioner took part"],
  ])("reads a column headed “%s” as: %s", (heading, line) => {
    expect(recorded([heading], ["Yes"], ["No"])?.rows).toEqual([[line, 1, 1, 0, 0, "50%"]]);
  });

  it("assumes nothing where no column records any", () => {
    expect(recorded(["Social worker"], ["Yes"])).toBeUndefined();
  });

  it("in a log with a row for each child, a yes for one is a yes for the conference", () => {
    const child = (ref: string, used: string) => [1, 7, ref, "Initial", "20/05/2013", used];
    const rows = [
      ["Conference number", "Family number", "Child ref", ...HEADINGS.slice(2), "Advocate used"],
      child("C1", "No"),
      child("C2", "Yes"),
    ];
    const book = bookOf([{ name: "Conferences", rows }]);
    const { records } = understand(book, { asAt, profile: null });
    expect(records.conferences).toMatchObject([{ advocateUsed: true }]);
  });
});
