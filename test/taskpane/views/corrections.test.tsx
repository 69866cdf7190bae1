/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { certainCorrections } from "../../../src/domain/findings/corrections";
import type { Correction, Finding } from "../../../src/domain/findings/finding";
import type { Column, Row } from "../../../src/domain/records/source";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { CorrectionPreview, Validation, Workflows } from "../../../src/workflows/workflows";
import { cell, lateMinutes, missingDate } from "../support/findings";
import { renderPane, spoken } from "../support/renderPane";
import { validation } from "../support/workflows";

const DATE: Correction = {
  cell: cell(5, 10),
  found: "3.6.13",
  to: { kind: "date", date: fromIso("2013-06-03") },
};
const SPACES: Correction = {
  cell: cell(6, 8),
  found: " A. Chair ",
  to: { kind: "text", text: "A. Chair" },
};

const untidy = (row: number, ...corrections: readonly Correction[]) =>
  missingDate(row, {
    code: "D14",
    severity: "notice",
    facts: { what: "stray spaces", field: "Chair", count: corrections.length },
    corrections,
  });

const TEXT_DATE = untidy(5, DATE);
const STRAY_SPACES = untidy(6, SPACES);
const FINDINGS = [lateMinutes(1), TEXT_DATE, STRAY_SPACES];

const previewed = (
  findings: readonly Finding[],
  refused: CorrectionPreview["refused"] = null,
): readonly CorrectionPreview[] =>
  certainCorrections(findings).map(({ check, correction: { cell: place, found, to } }) => ({
    cell: place,
    check,
    to,
    before: { value: found, numberFormat: "General" },
    after: { value: 0, numberFormat: "General" },
    refused,
  }));

const LAST = { when: new Date(2014, 3, 25, 14, 2).toISOString(), cells: 2 };

const open = (given: Partial<Workflows> = {}, change: Partial<Validation> = {}) =>
  renderPane(
    {
      validate: async () => validation(FINDINGS, change),
      previewCorrections: async (findings) => previewed(findings),
      ...given,
    },
    "?view=check&start=validate",
  );

const correctAll = () =>
  screen.findByRole("button", { name: "Correct all 2 cells with a clear answer" });

/** What is shown in the view, not what the live regions say of it. */
const IN_VIEW = { selector: "main *" };

describe("correcting", () => {
  it("shows every cell before and after, what changes and where it is logged; nothing is written", async () => {
    const { user } = open();
    await user.click(await correctAll());
    const dialog = await screen.findByRole("dialog", { name: "Correct 2 cells?" });
    const [first, second] = within(dialog).getAllByRole("listitem");
    expect(first?.textContent).toBe("J5 on Conferences“3.6.13” → 3 June 2013Text becomes a date");
    expect(second?.textContent).toBe(
      "H6 on Conferences“ A. Chair ” → “A. Chair”Stray spaces are removed",
    );
    expect(within(dialog).getByText(/on the sheet “Corrections”/)).toBeTruthy();
  });

  it("does nothing without the person's word, and gives the focus back", async () => {
    const { user } = open();
    const button = await correctAll();
    await user.click(button);
    await user.click(await screen.findByRole("button", { name: "Change nothing" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(button);
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("makes them in one go, says so, and offers a check and the way back", async () => {
    const made: (readonly CorrectionPreview[])[] = [];
    const { user } = open({
      applyCorrections: async (previews) => {
        made.push(previews);
        return { cells: 2, last: LAST, left: [], logNotPaged: "Corrections" };
      },
      takeBackCorrections: async () => ({ cells: 2, last: null, left: [] }),
    });
    await user.click(await correctAll());
    await user.click(await screen.findByRole("button", { name: "Correct 2 cells" }));
    expect(made).toEqual([previewed(FINDINGS)]);
    expect(await screen.findByText("2 cells corrected", IN_VIEW)).toBeTruthy();
    expect(spoken("polite")).toBe("2 cells corrected");
    expect(screen.getByText(/Excel did not set up the pages of “Corrections”/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Check again" })).toBeTruthy();

    const back = screen.getByRole("button", { name: "Take back the last corrections" });
    await user.click(back);
    expect(await screen.findByText("Taken back: 2 cells as before", IN_VIEW)).toBeTruthy();
    expect(spoken("polite")).toBe("Taken back: 2 cells as before");
    expect(screen.queryByRole("button", { name: "Take back the last corrections" })).toBeNull();
    expect(document.activeElement?.textContent).toContain("Taken back");
  });

  it("of one finding is offered with it, for its own cells", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("button", { name: /J5|Row 5/ }));
    await user.click(screen.getByRole("button", { name: "Correct 1 cell" }));
    const dialog = await screen.findByRole("dialog", { name: "Correct 1 cell?" });
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(1);
  });

  it("is not offered where no value is certain, nor for what was accepted or filtered away", async () => {
    const { user } = open({ validate: async () => validation([lateMinutes(1), TEXT_DATE]) });
    await screen.findByRole("button", { name: "Correct the 1 cell with a clear answer" });
    await user.click(screen.getByRole("button", { name: "Breach 1" }));
    expect(screen.queryByRole("button", { name: /with a clear answer/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: /Conference 1, family 1/ }));
    expect(screen.queryByRole("button", { name: /^Correct/ })).toBeNull();
  });

  it("leaves out what changed since the check and says so", async () => {
    const { user } = open({
      previewCorrections: async (findings) => [
        ...previewed(findings).slice(0, 1),
        ...previewed([STRAY_SPACES], "changed since the check"),
      ],
    });
    await user.click(await correctAll());
    const dialog = await screen.findByRole("dialog", { name: "Correct 1 cell?" });
    expect(within(dialog).getByText("Left out: 1 cell (changed since the check).")).toBeTruthy();
  });

  it("says when there is nothing to correct any more", async () => {
    const { user } = open({
      previewCorrections: async (findings) => previewed(findings, "nothing would change"),
    });
    await user.click(await correctAll());
    const dialog = await screen.findByRole("dialog", { name: "Nothing to correct" });
    expect(within(dialog).queryByRole("button", { name: /^Correct/ })).toBeNull();
    expect(within(dialog).getByText("Left out: 2 cells (already corrected).")).toBeTruthy();
  });

  it.each([
    ["sheet protected", "The sheet “Conferences” could not be changed."],
    ["cell changed", "Nothing was changed."],
    ["cell being edited", "Excel is waiting for a cell to be finished."],
  ] as const)("keeps the results on screen when it fails: %s", async (code, happened) => {
    const { user } = open({
      applyCorrections: async () => {
        throw new ExcelProblem(code, { sheet: "Conferences", address: "J5" });
      },
    });
    await user.click(await correctAll());
    await user.click(await screen.findByRole("button", { name: "Correct 2 cells" }));
    expect(await screen.findByText(happened, IN_VIEW)).toBeTruthy();
    await waitFor(() => expect(spoken("assertive")).toContain(happened));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("list", { name: "Findings" })).toBeTruthy();
    expect(await correctAll()).toBeTruthy();
  });
});

describe("corrections made earlier", () => {
  it("can be taken back by whoever checks the workbook next", async () => {
    const { user } = open(
      { takeBackCorrections: async () => ({ cells: 2, last: null, left: [] }) },
      { lastCorrections: LAST },
    );
    expect(await screen.findByText("2 cells corrected on 25 April 2014, 14:02")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Take back the last corrections" }));
    expect(await screen.findByText("Taken back: 2 cells as before", IN_VIEW)).toBeTruthy();
  });

  it("name each cell that could not be taken back, ten of them at most", async () => {
    const left = Array.from({ length: 12 }, (_, at) => ({
      cell: { sheet: "Log", row: (at + 1) as Row, column: 7 as Column },
      check: "D14",
      why: at === 0 ? ("record not found" as const) : ("changed since" as const),
    }));
    const { user } = open(
      { takeBackCorrections: async () => ({ cells: 2, last: null, left }) },
      { lastCorrections: LAST },
    );
    await user.click(await screen.findByRole("button", { name: "Take back the last corrections" }));
    const words = "Taken back: 2 cells as before, 12 cells left as they are";
    expect(await screen.findByText(words, IN_VIEW)).toBeTruthy();
    const list = within(screen.getByRole("list", { name: "Not taken back" }));
    const named = list.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(named.slice(0, 2)).toEqual([
      "Log, H2: its row or column is gone, or cannot be told from another.",
      "Log, H3: changed since it was corrected.",
    ]);
    expect(named.slice(10)).toEqual(["2 cells more, named on the sheet."]);
  });

  it("say no day where the workbook keeps none that can be read", async () => {
    open({}, { lastCorrections: { ...LAST, when: "last week" } });
    expect(await screen.findByText("2 cells corrected")).toBeTruthy();
  });

  it("are not taken back where somebody edited a cell since", async () => {
    const { user } = open(
      {
        takeBackCorrections: async () => {
          throw new ExcelProblem("cell changed", { sheet: "Conferences", address: "J5" });
        },
      },
      { lastCorrections: LAST },
    );
    await user.click(await screen.findByRole("button", { name: "Take back the last corrections" }));
    expect(await screen.findByText(/J5 on the sheet “Conferences” no longer holds/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Take back the last corrections" })).toBeTruthy();
  });
});
