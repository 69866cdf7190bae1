/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Column, Row } from "../../../src/domain/records/source";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { ColumnMatch, UnderstoodSheet } from "../../../src/workbook/reading/understoodSheet";
import type { ProfileChoice, Understood } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";
import { keptAs, understanding, understood, validation } from "../support/workflows";

const LIST = understanding().sheets[0] as UnderstoodSheet;

const agency = (name: string, column: number, change: Partial<ColumnMatch> = {}): ColumnMatch => ({
  field: `code: ${name}`,
  fieldTitle: `${name}: code`,
  required: false,
  column: column as Column,
  heading: name,
  confidence: 0.95,
  hidden: false,
  because: "synonym",
  samples: ["P", "O"],
  saying: { is: "agency", agency: name, part: "code" },
  ...change,
});

const CODES: UnderstoodSheet["codes"] = [
  { code: "P", times: 12, meaning: "attended", because: "key", key: "A30 on Notes" },
  { code: "O", times: 3, meaning: "report sent", because: "usual", key: null },
  { code: "zz", times: 1, meaning: null, because: "unknown", key: null },
];

const MATRIX: UnderstoodSheet = {
  ...LIST,
  sheet: "Agencies",
  dataset: "participation",
  layout: "code matrix",
  matches: [
    {
      ...(LIST.matches[0] as ColumnMatch),
      field: "conferenceRef",
      fieldTitle: "Conference number",
    },
    agency("GP", 1),
    agency("Family hub", 2, { because: "beside the others", confidence: 0.6 }),
  ],
  unmatched: [
    { column: 6 as Column, heading: "Room", said: false },
    { column: 7 as Column, heading: "Old hub", said: true },
  ],
  codes: CODES,
};

function open(...sheets: readonly UnderstoodSheet[]) {
  const choices: ProfileChoice[] = [];
  const shown: Understood = understood({ understanding: understanding(3, { sheets }) });
  const { user } = renderPane(
    {
      understandWorkbook: async () => shown,
      confirm: async (choice) => {
        choices.push(choice);
        return shown;
      },
    },
    "?view=setup",
  );
  return { user, choices };
}

const agencies = () => screen.findByRole("region", { name: "Sheet Agencies" });

describe("codes in Set up", () => {
  it("show how often each occurs, its meaning and where that comes from; unknown ones at once", async () => {
    open(MATRIX);
    const sheet = await agencies();
    expect(within(sheet).getByRole("button", { name: "3 codes, 1 not known" })).toBeTruthy();
    const values = ["“P” in 12 cells", "“O” in 3 cells", "“zz” in 1 cell"].map(
      (label) => within(sheet).getByLabelText<HTMLSelectElement>(label).value,
    );
    expect(values).toEqual(["attended", "report sent", ""]);
    expect(within(sheet).getByText("as the key says at A30 on Notes")).toBeTruthy();
    expect(within(sheet).getByText(/what teams usually mean/)).toBeTruthy();
    expect(within(sheet).getByText(/not read: each of its cells is a finding/)).toBeTruthy();
  });

  it("are given a meaning, which the workbook keeps", async () => {
    const { user, choices } = open(MATRIX);
    await user.selectOptions(
      within(await agencies()).getByLabelText("“zz” in 1 cell"),
      "Attended without an invitation",
    );
    const about = { sheet: "Agencies", dataset: "participation" };
    expect(choices).toEqual([
      { kind: "code", ...about, code: "zz", meaning: "attended uninvited" },
    ]);
    expect(spoken("polite")).toBe("Code zz on Agencies: saved in this workbook");
  });
});

describe("columns side by side in Set up", () => {
  const about = { kind: "side column", sheet: "Agencies", dataset: "participation" };

  it("are confirmed by agency and by what they record, those that only stand among agencies first asked", async () => {
    const { user, choices } = open(MATRIX);
    const sheet = await agencies();
    expect(within(sheet).getByText("it stands among the agencies, 60% sure: P; O")).toBeTruthy();
    await user.selectOptions(
      within(sheet).getByLabelText("Family hub"),
      "Intensive Family Support",
    );
    await user.selectOptions(within(sheet).getByLabelText("GP says"), "Attended");
    await user.selectOptions(within(sheet).getByLabelText("GP"), "Nothing: leave it alone");
    const hub = { is: "agency", agency: "Intensive Family Support", part: "code" };
    expect(choices).toEqual([
      { ...about, heading: "Family hub", saying: hub },
      { ...about, heading: "GP", saying: { is: "agency", agency: "GP", part: "attended" } },
      { ...about, heading: "GP", saying: { is: "nothing" } },
    ]);
  });

  it("that were left alone can be an agency's after all, and that they be left alone taken back", async () => {
    const { user, choices } = open(MATRIX);
    const sheet = await agencies();
    await user.click(within(sheet).getByRole("button", { name: "2 columns left alone" }));
    await user.selectOptions(within(sheet).getByLabelText("Room"), "Visions");
    await user.click(within(sheet).getByRole("button", { name: "No longer leave Old hub alone" }));
    expect(choices).toEqual([
      { ...about, heading: "Room", saying: { is: "agency", agency: "Visions", part: "code" } },
      { ...about, heading: "Old hub", saying: null },
    ]);
  });

  it("beside a list leave the list's own columns and dataset alone", async () => {
    const { user, choices } = open(LIST, { ...MATRIX, sheet: "Conferences" });
    const [, matrix] = await screen.findAllByRole("region", { name: "Sheet Conferences" });
    const inMatrix = within(matrix ?? document.body);
    expect(inMatrix.queryByLabelText("This sheet holds")).toBeNull();
    expect(inMatrix.queryByLabelText("Conference number")).toBeNull();
    await user.selectOptions(inMatrix.getByLabelText("GP"), "Visions");
    expect(choices).toMatchObject([{ sheet: "Conferences", dataset: "conferences" }]);
  });

  it("of a list can be nothing", async () => {
    const { user, choices } = open(LIST);
    await user.click(await screen.findByRole("button", { name: "1 column understood" }));
    await user.selectOptions(
      screen.getByLabelText("Conference date"),
      "Leave “Date held” alone: it is something else",
    );
    expect(choices).toEqual([
      {
        kind: "side column",
        sheet: "Conferences",
        dataset: "conferences",
        heading: "Date held",
        saying: { is: "nothing" },
      },
    ]);
  });
});

describe("what a newer version confirmed", () => {
  it("is left alone, and that is said, also when a column is chosen", async () => {
    const { user } = renderPane(
      {
        understandWorkbook: async () => understood({ kept: keptAs({ profile: "newer" }) }),
        confirm: async () => {
          throw new ExcelProblem("newer settings");
        },
      },
      "?view=setup",
    );
    expect(await screen.findByText("Columns were confirmed with a newer version")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "1 column understood" }));
    await user.selectOptions(screen.getByLabelText("Conference date"), "Room");
    expect(await screen.findByText("The settings in this workbook were left alone.")).toBeTruthy();
    expect(screen.getByLabelText<HTMLSelectElement>("Conference date").value).toBe("Date held");
  });
});

describe("what was confirmed and has changed", () => {
  it("is reported with the next check", async () => {
    const changes = [
      {
        kind: "heading changed",
        sheet: "Agencies",
        field: "Family hub",
        fieldTitle: "Intensive Family Support: code",
        heading: "Family hub",
        assumed: null,
      },
    ] as const;
    renderPane(
      { validate: async () => validation([], { understanding: understanding(3, { changes }) }) },
      "?view=check&start=validate",
    );
    expect(await screen.findByText("Something you confirmed has changed")).toBeTruthy();
    expect(
      screen.getByText(/the heading “Family hub” has gone. Choose its column again under Set up/),
    ).toBeTruthy();
  });
});

describe("Words that decide", () => {
  const problem = (found: string, row: number) => ({
    kind: "unknown word" as const,
    dataset: "conferences" as const,
    field: "outcome",
    heading: "Outcome",
    cell: { sheet: "Conferences", row: row as Row, column: 5 as Column },
    source: { layout: { sheet: "Conferences", columns: new Map() }, row: row as Row },
    found,
  });

  it("are asked about once each, with how many cells have them, and remembered", async () => {
    const problems = [problem("Closed to CP", 3), problem("closed to cp", 4)];
    const choices: ProfileChoice[] = [];
    const shown: Understood = understood({ understanding: understanding(3, { problems }) });
    const { user } = renderPane(
      {
        understandWorkbook: async () => shown,
        confirm: async (choice) => {
          choices.push(choice);
          return shown;
        },
      },
      "?view=setup",
    );
    const choice = await screen.findByLabelText("Outcome: “Closed to CP”, in 2 cells");
    await user.selectOptions(choice, "Plan ended");
    expect(choices).toEqual([
      { kind: "word", word: { of: "outcome", text: "Closed to CP", means: "plan ended" } },
    ]);
  });
});
