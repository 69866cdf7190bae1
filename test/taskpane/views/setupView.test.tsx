/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { Settings } from "../../../src/domain/settings/settings";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { ProfileChoice, Workflows } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";
import { keptAs, understood } from "../support/workflows";

/** The set-up view of a workbook that can be read; what is confirmed and saved in it. */
function setUp(given: Partial<Workflows> = {}) {
  const choices: ProfileChoice[] = [];
  const saved: Settings[] = [];
  const pane = renderPane(
    {
      understandWorkbook: async () => understood(),
      confirm: async (choice) => {
        choices.push(choice);
        return understood();
      },
      saveSettings: async (settings) => {
        saved.push(settings);
        return understood({ settings });
      },
      ...given,
    },
    "?view=setup",
  );
  return { ...pane, choices, saved };
}

describe("the set-up view", () => {
  it("shows each sheet, its columns with samples and how sure they are", async () => {
    const { user } = setUp();
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
    const { user, choices } = setUp();
    await user.click(await screen.findByRole("button", { name: "1 column understood" }));
    const choice = screen.getByLabelText("Conference date");
    const headings = within(choice).getAllByRole("option");
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Not on this sheet",
      "Date held",
      "Room",
      "Leave “Date held” alone: it is something else",
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
    const { user, choices } = setUp();
    const sheet = await screen.findByRole("region", { name: "Sheet Read me" });
    await user.selectOptions(within(sheet).getByLabelText("This sheet holds"), "Actions");
    expect(choices).toEqual([{ kind: "sheet", sheet: "Read me", dataset: "actions" }]);
  });

  it("keeps figures of other years, each with its year, and no year twice", async () => {
    const { user, saved } = setUp();
    await user.click(await screen.findByRole("button", { name: "Targets and rate" }));
    const year = screen.getByLabelText("Year, such as 2012-13");
    const add = screen.getByRole("button", { name: "Add year" });
    await user.type(year, "2012");
    expect(add.getAttribute("aria-disabled")).toBe("true");
    await user.type(year, "-13");
    await user.click(add);
    await user.type(screen.getByLabelText("Children on a plan at its end"), "27");
    await user.type(screen.getByLabelText("England, per 10,000"), "37.9");
    await user.type(year, "2012-13");
    expect(screen.getByText("This year is in the list already.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved[0]?.comparison).toEqual([
      { year: "2012-13", plans: 27, rate: null, national: 37.9, neighbours: null },
    ]);
  });

  it("saves limits, definitions and closure days together, once they are valid", async () => {
    const { user, saved } = setUp();
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

  it("calls a limit what it is: at least before, or at most after", async () => {
    const { user } = setUp();
    await user.click(await screen.findByRole("button", { name: "Limits" }));
    const labelled = (check: string, label: string) =>
      within(screen.getByRole("group", { name: check })).queryByLabelText(label);
    for (const check of [
      "Social worker report before an initial conference",
      "Social worker report before a review",
    ]) {
      expect(labelled(check, "At least")).toBeTruthy();
      expect(labelled(check, "At most")).toBeNull();
    }
    expect(labelled("Minutes sent to chair", "At most")).toBeTruthy();
  });

  it("turns a limit on that is off unless set, with its own unit", async () => {
    const { user, saved } = setUp();
    await user.click(await screen.findByRole("button", { name: "Limits" }));
    const birth = within(
      screen.getByRole("group", { name: "First review after the birth held in time" }),
    );
    const on = birth.getByRole<HTMLInputElement>("checkbox", { name: "Check this" });
    expect(on.checked).toBe(false);
    await user.click(on);
    await user.clear(birth.getByLabelText("At most"));
    await user.type(birth.getByLabelText("At most"), "3");
    await user.selectOptions(birth.getByLabelText("Counted in"), "months");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved[0]?.timescales.T19).toEqual({ amount: 3, unit: "months", isOn: true });
    expect(saved[0]?.timescales.T20.isOn).toBe(false);
    const early = screen.getByRole("group", { name: "Pre-birth conference held in time" });
    expect(within(early).getByLabelText("At least")).toBeTruthy();
    const minutes = screen.getByRole("group", { name: "Minutes sent to chair" });
    expect(within(minutes).queryByRole("checkbox")).toBeNull();
  });

  it("keeps the council’s name, also where the usual settings are chosen", async () => {
    const { user, saved } = setUp();
    await user.click(await screen.findByRole("button", { name: "Council" }));
    const name = screen.getByLabelText("The council’s name, for the cover of scrutiny copies");
    await user.type(name, "Exampleshire Council");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved.at(-1)?.council).toBe("Exampleshire Council");
    await user.click(screen.getByRole("button", { name: "Use the usual settings" }));
    expect((name as HTMLInputElement).value).toBe("Exampleshire Council");
    await user.clear(name);
    await user.paste("e".repeat(101));
    expect(screen.getByText("A name of at most 100 characters")).toBeTruthy();
  });

  it("gives the usual settings back on request, to be saved", async () => {
    const { user } = setUp({
      understandWorkbook: async () =>
        understood({ settings: { ...DEFAULT_SETTINGS, warningWindow: 9 } }),
    });
    await user.click(await screen.findByRole("button", { name: "Use the usual settings" }));
    expect(screen.getByText("These changes are not saved yet.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Definitions" }));
    const window = screen.getByLabelText<HTMLInputElement>("Called due soon before a limit");
    expect(window.value).toBe("5");
  });

  it("saves nothing while an entry cannot be used, says which, and discards it", async () => {
    const { user, saved } = setUp();
    await user.click(await screen.findByRole("button", { name: "Limits" }));
    const amountOf = (check: string) =>
      within(screen.getByRole("group", { name: check })).getByLabelText<HTMLInputElement>(
        "At most",
      );
    await user.type(amountOf("Full record distributed"), "1");
    const amount = amountOf("Minutes sent to chair");
    await user.clear(amount);
    await user.type(amount, "2.5");
    expect(screen.getByText("Give a whole number.")).toBeTruthy();
    expect(
      screen.getByText(
        "Nothing can be saved until this is put right: Minutes sent to chair, at most.",
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(saved).toEqual([]);
    expect(spoken("polite")).toBe("At most: Give a whole number.");

    await user.click(screen.getByRole("button", { name: "Discard changes" }));
    expect(amountOf("Minutes sent to chair").value).toBe("5");
    expect(amountOf("Full record distributed").value).toBe("15");
    expect(screen.queryByText(/Nothing can be saved/)).toBeNull();
  });

  it("adds an indicator and its other headings, and removes one", async () => {
    const { user, saved } = setUp();
    await user.click(await screen.findByRole("button", { name: "Indicators" }));
    await user.type(screen.getByLabelText("New indicator"), "marac");
    expect(screen.getByText("This indicator is in the list already.")).toBeTruthy();
    await user.clear(screen.getByLabelText("New indicator"));
    await user.type(screen.getByLabelText("New indicator"), "Neglect of self");
    await user.click(screen.getByRole("button", { name: "Add indicator" }));
    await user.click(screen.getByRole("button", { name: "Neglect of self" }));
    await user.type(
      screen.getByLabelText("Other headings, separated by semicolons"),
      "Self-neglect; SN",
    );
    await user.click(screen.getByRole("button", { name: "MAPPA" }));
    await user.click(screen.getByRole("button", { name: "Remove MAPPA" }));
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    const [settings] = saved;
    expect(settings?.indicators.at(-1)).toEqual({
      name: "Neglect of self",
      synonyms: ["Self-neglect", "SN"],
    });
    expect(settings?.indicators.map(({ name }) => name)).not.toContain("MAPPA");
  });

  it("leaves the settings of a newer version alone and says so, also when saving is tried", async () => {
    const { user } = setUp({
      understandWorkbook: async () => understood({ kept: keptAs({ settings: "newer" }) }),
      saveSettings: async () => {
        throw new ExcelProblem("newer settings");
      },
    });
    expect(await screen.findByText("This workbook keeps settings of a newer version")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Definitions" }));
    await user.selectOptions(screen.getByLabelText("Review limits are counted in"), "Days");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(await screen.findByText("The settings in this workbook were left alone.")).toBeTruthy();
    expect(screen.getByText("These changes are not saved yet.")).toBeTruthy();
  });

  it("says what someone else saved in the meantime, and what became of it", async () => {
    const began: unknown[] = [];
    const { user } = setUp({
      saveSettings: async (settings, options) => {
        began.push(options?.from);
        const meanwhile = { theirs: ["the limit of T10"], both: ["how reviews are counted"] };
        return { ...understood({ settings }), meanwhile };
      },
    });
    await user.click(await screen.findByRole("button", { name: "Definitions" }));
    await user.selectOptions(screen.getByLabelText("Review limits are counted in"), "Days");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    expect(await screen.findByText("Someone else saved settings in the meantime")).toBeTruthy();
    expect(screen.getByText("Theirs stay: the limit of T10.")).toBeTruthy();
    expect(
      screen.getByText(/^You had both changed how reviews are counted\. Yours are saved\./),
    ).toBeTruthy();
    expect(began).toEqual([DEFAULT_SETTINGS]);
  });

  it("adds an agency and its other names", async () => {
    const { user, saved } = setUp();
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
    const { user } = setUp({
      listTraces: async () => traces,
      removeEverything: async () => {
        removals += 1;
        return [];
      },
    });
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
    const { user } = setUp();
    await user.click(await screen.findByRole("button", { name: "About Conference Check" }));
    expect(screen.getByText(/^\d+\.\d+\.\d+$/)).toBeTruthy();
    expect(screen.getByText(/England and Wales, 1 January 2011 to 31 December 2028/)).toBeTruthy();
  });
});
