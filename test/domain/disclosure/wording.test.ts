import { describe, expect, it } from "@jest/globals";
import { DISCLOSURE_MODES, type DisclosureMode } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { FIGURES_LEFT_OUT, WORDS_LEFT_OUT } from "../../../src/domain/disclosure/wording";
import type { AppendixTable } from "../../../src/domain/tables/engine/table";
import { trackersWords } from "../../../src/domain/tables/engine/wording";
import { fixed, joined, textOf } from "../../../src/domain/tables/engine/words";
import { count, label, rows, share, table } from "./build";

const published = (sheet: AppendixTable, mode: DisclosureMode) => publish([sheet], mode).tables[0];

const PROTECTED = ["hide 1 to 5", "round to 5"] as const;

describe("notes of a published table", () => {
  const notes = [
    "2 conferences have no date.",
    "Of 31 reviews. A missing date is late.",
    "By unit.",
  ];

  it("stay whole as printed", () => {
    expect(published(table([], notes), "show every number")?.notes).toEqual(notes);
  });

  it.each(PROTECTED)("in %s keep their sentences without a figure, and say what went", (mode) => {
    const kept = ["A missing date is late.", "By unit.", FIGURES_LEFT_OUT];
    expect(published(table([], notes), mode)?.notes).toEqual(kept);
  });

  it.each(PROTECTED)("in %s stay whole where the table says them whatever it counts", (mode) => {
    const own = "The 2013-14 report leaves them blank.";
    const said = { ...table([], [own]), worded: [fixed(own)] };
    expect(published(said, mode)?.notes).toEqual([own]);
  });

  it.each(PROTECTED)("in %s are no longer in pieces where an abbreviation ends in them", (mode) => {
    const note = "Prev. crim. history, incl. violence: 2 families are not counted. By unit.";
    expect(published(table([], [note]), mode)?.notes).toEqual(["By unit.", FIGURES_LEFT_OUT]);
  });

  it.each(DISCLOSURE_MODES)(
    "in %s say whose words they hold, and of none that is left out",
    (mode) => {
      const named = joined("There is no column for ", [{ team: "Debt", of: "indicator" }], ".");
      const left = joined("Not on the list: ", trackersWords("Zara"), ".");
      const said = { ...table([], [textOf(named), textOf(left)]), worded: [named, left] };
      expect(published(said, mode)?.worded).toEqual([named]);
    },
  );

  it("say nothing of figures left out where none was", () => {
    expect(published(table([], ["By unit."]), "round to 5")?.notes).toEqual(["By unit."]);
  });
});

describe("words of the tracker in a table", () => {
  const requested = joined("Requested by ", trackersWords("A. Fiction"));
  const note = joined("Not on the list: ", trackersWords("Zara’s nursery"), ".");
  const rowsOfTable = table(
    [
      { cells: [label("Conferences"), count(rows(0, 30))], group: "All" },
      {
        cells: [{ ...label(textOf(requested)), words: requested }, count(rows(0, 9))],
        group: "By",
      },
      { cells: [label("Requested by nobody"), count(rows(9, 21))] },
    ],
    [textOf(note)],
  );
  const sheet = { ...rowsOfTable, worded: [note] };

  it.each(DISCLOSURE_MODES)("are not published in %s, and that is said", (mode) => {
    const { rows: shown = [], notes } = published(sheet, mode) ?? {};
    expect(shown.map(({ group, cells }) => [group, cells[0]?.value])).toEqual([
      ["All", "Conferences"],
      ["By", "Requested by nobody"],
    ]);
    expect(notes).toEqual([WORDS_LEFT_OUT]);
  });
});

describe("what only the tracker's dates tell", () => {
  const sheet: AppendixTable = {
    ...table([
      { cells: [label("Highest, first on 3 May 2013"), count(rows(0, 9))], key: "Highest" },
    ]),
    columns: ["", "31-87 working days"],
    columnsInAnyPeriod: ["", "Over 30 working days"],
  };
  const told = (mode: DisclosureMode) => {
    const { columns, rows: shown = [] } = published(sheet, mode) ?? {};
    return [columns?.[1], shown[0]?.cells[0]?.value];
  };

  it("is in the headings and labels as printed", () => {
    expect(told("show every number")).toEqual([
      "31-87 working days",
      "Highest, first on 3 May 2013",
    ]);
  });

  it.each(PROTECTED)("is not in %s", (mode) => {
    expect(told(mode)).toEqual(["Over 30 working days", "Highest"]);
  });
});

describe("a verdict on a percentage", () => {
  const verdictOf = (inTime: number, mode: DisclosureMode) => {
    const of = rows(0, 20);
    const verdict = { ...label("Met"), outOf: of };
    const sheet = table([{ cells: [label("In time"), share(rows(0, inTime), of), verdict] }]);
    return published(sheet, mode)?.rows[0]?.cells[2]?.value;
  };

  it("is shown with its percentage", () => {
    expect([verdictOf(9, "show every number"), verdictOf(9, "hide 1 to 5")]).toEqual([
      "Met",
      "Met",
    ]);
  });

  it("is hidden with its percentage", () => {
    expect(verdictOf(5, "hide 1 to 5")).toBe("c");
  });

  it("is not said of rounded figures, which it would sharpen", () => {
    expect(verdictOf(9, "round to 5")).toBe("–");
  });
});
