/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen } from "@testing-library/react";
import type { Settings } from "../../../src/domain/settings/settings";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import { problemWords } from "../../../src/excel/base/problemWords";
import { lateMinutes } from "../support/findings";
import { renderPane } from "../support/renderPane";
import { keptAs, understood, validation } from "../support/workflows";

const TITLE = "Not everything kept in this workbook is in use";
const SETTINGS =
  "The settings in this workbook could not be read. Everything is judged by the usual settings.";
const unreadable = keptAs({ settings: "unreadable" });

describe("what the workbook keeps and is not in use", () => {
  it.each([
    ["check", "start=validate"],
    ["tables", ""],
    ["share", ""],
  ])("is reported where it counts: %s", async (view, start) => {
    const { user } = renderPane(
      {
        validate: async () => validation([lateMinutes(1)], { kept: unreadable }),
        understandWorkbook: async () => understood({ kept: unreadable }),
        buildTables: async () => ({ tables: [], unavailable: [] }),
      },
      `?view=${view}&${start}`,
    );
    if (view === "share") {
      await user.click(await screen.findByRole("button", { name: "Validate this workbook first" }));
    }
    expect(await screen.findByText(TITLE)).toBeTruthy();
    expect(screen.getByText(SETTINGS)).toBeTruthy();
  });

  it("is reported beside a workbook in which nothing was recognised", async () => {
    const checked = validation([], { kept: unreadable });
    const understanding = { ...checked.understanding, recognised: false };
    renderPane(
      { validate: async () => ({ ...checked, understanding }) },
      "?view=check&start=validate",
    );
    expect(
      await screen.findByText("Nothing like a conference tracker was found here"),
    ).toBeTruthy();
    expect(screen.getByText(SETTINGS)).toBeTruthy();
  });

  it("is no matter where nothing is kept", async () => {
    renderPane(
      { validate: async () => validation([lateMinutes(1)]) },
      "?view=check&start=validate",
    );
    await screen.findByText("Minutes sent to chair");
    expect(screen.queryByText(TITLE)).toBeNull();
  });

  it("settings that cannot be read give way to the usual ones, saved as they are", async () => {
    const saved: Settings[] = [];
    const { user } = renderPane(
      {
        understandWorkbook: async () => understood({ kept: unreadable }),
        saveSettings: async (settings) => {
          saved.push(settings);
          return understood({ kept: keptAs({ settings: "read" }) });
        },
      },
      "?view=setup",
    );
    expect(await screen.findByText("The settings in this workbook could not be read")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved).toHaveLength(1);
    expect(screen.queryByText("The settings in this workbook could not be read")).toBeNull();
  });

  it("the way out that a refusal names is in Set up", async () => {
    const { next } = problemWords(new ExcelProblem("settings unreadable"));
    const named = /Set up, “(.*)”/.exec(next)?.[1];
    renderPane({ understandWorkbook: async () => understood() }, "?view=setup");
    expect(await screen.findByRole("button", { name: named ?? "" })).toBeTruthy();
  });
});
