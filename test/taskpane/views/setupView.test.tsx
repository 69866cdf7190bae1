/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Settings } from "../../../src/domain/settings/settings";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { ProfileChoice, Workflows } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";
import { understood } from "../support/workflows";

const readable: Partial<Workflows> = { understandWorkbook: async () => understood() };

describe("the set-up view", () => {
  it("shows each sheet, its columns with samples and how sure they are", async () => {
    const { user } = renderPane(readable, "?view=setup");
    const sheet = await screen.findByRole("region", { name: "Sheet Conferences" });
    expect(within(sheet).getByText("Conferences, 3 rows read; skipped: 1 total")).toBeTruthy();
    await user.click(within(sheet).getByRole("button", { name: "1 column understood" }));
    const choice = within(sheet).getByLabelText<HTMLSelectElement>("Conference date");
    expect(choice.value).toBe("Date held");
    expect(
      within(sheet).getByText("another name for it, 93% sure: 20/05/2013; 21/05/2013"),
    ).toBeTruthy();
  });

  it("changes a column by one of the sheet's own headings", async () => {
    const choices: ProfileChoice[] = [];
    const { user } = renderPane(
      {
        ...readable,
        confirm: async (choice) => {
          choices.push(choice);
          return understood();
        },
      },
      "?view=setup",
    );
    await user.click(await screen.findByRole("button", { name: "1 column understood" }));
    const choice = screen.getByLabelText("Conference date");
    const headings = within(choice).getAllByRole("option");
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Not on this sheet",
      "Date held",
      "Room",
    ]);
    await user.selectOptions(choice, "Room");
    expect(choices).toEqual([
      {
        kind: "column",
        sheet: "Conferences",
        dataset: "conferences",
        field: "date",
        heading: "Room",
      },
    ]);
    expect(spoken("polite")).toBe("Conference date on Conferences: saved in this workbook");
  });

  it("lets the person say what a sheet holds that was left alone", async () => {
    const choices: ProfileChoice[] = [];
    const { user } = renderPane(
      {
        ...readable,
        confirm: async (choice) => {
          choices.push(choice);
          return understood();
        },
      },
      "?view=setup",
    );
    const sheet = await screen.findByRole("region", { name: "Sheet Read me" });
    await user.selectOptions(within(sheet).getByLabelText("This sheet holds"), "Actions");
    expect(choices).toEqual([{ kind: "sheet", sheet: "Read me", dataset: "actions" }]);
  });

  it("saves limits, definitions and closure days together, once they are valid", async () => {
    const saved: Settings[] = [];
    const { user } = renderPane(
      {
        ...readable,
        saveSettings: async (settings) => {
          saved.push(settings);
          return understood({ settings });
        },
      },
      "?view=setup",
    );
    await user.click(await screen.findByRole("button", { name: "Limits" }));
    const minutes = screen.getByRole("group", { name: "Minutes sent to chair" });
    const amount = within(minutes).getByLabelText("At most");
    await user.clear(amount);
    expect(within(minutes).getByText("Give a number.")).toBeTruthy();
    await user.type(amount, "7");

    await user.click(screen.getByRole("button", { name: "Definitions" }));
    await user.selectOptions(screen.getByLabelText("Review limits are counted in"), "Days");

    await user.click(screen.getByRole("button", { name: "Closure days" }));
    await user.type(screen.getByLabelText("Date"), "2013-12-27");
    await user.type(screen.getByLabelText("Why (optional)"), "Office closed");
    await user.click(screen.getByRole("button", { name: "Add closure day" }));

    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved).toHaveLength(1);
    expect(saved[0]?.timescales.T08.amount).toBe(7);
    expect(saved[0]?.reviewsCountedIn).toBe("days");
    expect(saved[0]?.closureDays).toEqual([{ date: "2013-12-27", why: "Office closed" }]);
    expect(spoken("polite")).toBe("Settings saved in this workbook. Check again to judge by them.");
  });

  it("gives the usual settings back on request, to be saved", async () => {
    const { user } = renderPane(
      {
        understandWorkbook: async () =>
          understood({ settings: { ...DEFAULT_SETTINGS, warningWindow: 9 } }),
      },
      "?view=setup",
    );
    await user.click(await screen.findByRole("button", { name: "Use the usual settings" }));
    expect(screen.getByText("These changes are not saved yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Definitions" }));
    const window = screen.getByLabelText<HTMLInputElement>("Called due soon before a limit");
    expect(window.value).toBe("5");
  });

  it("adds an agency and its other names", async () => {
    const saved: Settings[] = [];
    const { user } = renderPane(
      {
        ...readable,
        saveSettings: async (settings) => {
          saved.push(settings);
          return understood({ settings });
        },
      },
      "?view=setup",
    );
    await user.click(await screen.findByRole("button", { name: "Agencies" }));
    await user.type(screen.getByLabelText("New agency"), "Agency Example");
    await user.click(screen.getByRole("button", { name: "Add agency" }));
    await user.click(screen.getByRole("button", { name: "Agency Example" }));
    await user.type(screen.getByLabelText("Other names, separated by semicolons"), "AE; A. Ex.");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved[0]?.agencies.at(-1)).toEqual({
      name: "Agency Example",
      group: "OTHER",
      synonyms: ["AE", "A. Ex."],
    });
  });

  it("lists what would be removed before anything is", async () => {
    let removals = 0;
    const traces = [{ what: "Highlights on Conferences" }, { what: "Sheet Findings" }];
    const { user } = renderPane(
      {
        ...readable,
        listTraces: async () => traces,
        removeEverything: async () => {
          removals += 1;
          return [];
        },
      },
      "?view=setup",
    );
    await user.click(
      await screen.findByRole("button", {
        name: "Remove everything this add-in put in the workbook",
      }),
    );
    await user.click(screen.getByRole("button", { name: "Show what would be removed" }));
    expect(await screen.findByText("Sheet Findings")).toBeTruthy();
    expect(removals).toBe(0);
    await user.click(screen.getByRole("button", { name: "Remove all of it" }));
    expect(await screen.findByText("Removed. Your own data was left as it is.")).toBeTruthy();
    expect(removals).toBe(1);
  });

  it("tells the version and how far the bank holidays reach", async () => {
    const { user } = renderPane(readable, "?view=setup");
    await user.click(await screen.findByRole("button", { name: "About Conference Check" }));
    expect(screen.getByText(/^\d+\.\d+\.\d+$/)).toBeTruthy();
    expect(screen.getByText(/England and Wales, 1 January 2011 to 31 December 2028/)).toBeTruthy();
  });
});
