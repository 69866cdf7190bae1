/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { DISCLOSURE_MODES, type Publication } from "../../../src/domain/disclosure/publication";
import { publish } from "../../../src/domain/disclosure/publish";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import type { ScrutinyCopy } from "../../../src/scrutiny-copy/scrutinyCopy";
import type { LookedThrough } from "../../../src/workflows/scrutinyCopy";
import type { Workflows } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";
import { smallTable } from "../support/tables";
import { understanding, validation } from "../support/workflows";

const publication: Publication = publish([smallTable()], "hide 1 to 5");

const copy: ScrutinyCopy = {
  bytes: new Uint8Array([80, 75]),
  proof: { partsSearched: 9, valuesSearched: 412, leaks: [] },
  notSearched: [
    { kind: "part of a child's name", text: "Qq", why: "too short" },
    { kind: "part of a child's name", text: "X", why: "too short" },
  ],
  letIn: ["Example Nursery"],
  publication,
};

/** The pane at Share before any check. */
async function beforeCheck(given: Partial<Workflows>) {
  const pane = renderPane(given);
  await pane.user.click(screen.getByRole("button", { name: "Share" }));
  return pane;
}

/** The pane at Share as the ribbon opens it, when its check is done. */
async function afterCheck(given: Partial<Workflows>) {
  const pane = renderPane({ validate: async () => validation([]), ...given }, "?view=share");
  await screen.findByRole("heading", { name: "Scrutiny copy" });
  return pane;
}

describe("the share view", () => {
  it("asks for a check first, and says why the tracker itself must not be sent", async () => {
    await beforeCheck({});
    expect(
      await screen.findByRole("heading", {
        name: "Hand over a copy that cannot carry a child’s name",
      }),
    ).toBeTruthy();
    expect(screen.getByText(/hidden sheets, notes and document properties/)).toBeTruthy();
  });

  it("says beside each mode what it would do to the chosen tables, before one is chosen", async () => {
    const caption = (name: string) => `${name}: of an example`;
    const effect = [
      { caption: caption("Figure 1"), figures: 13, touched: 9 },
      { caption: caption("Table 2a"), figures: 13, touched: 0 },
      { caption: caption("Table 4"), figures: 1200, touched: 0 },
    ];
    const asked: unknown[] = [];
    const { user } = await afterCheck({
      outlookOfCopy: async (_validation, _period, { tables }) => {
        asked.push(tables.length);
        const effects = DISCLOSURE_MODES.map((mode) => ({ mode, effect }));
        return { effects, teamsWords: [] };
      },
    });
    expect(
      await screen.findByRole("radio", {
        name: /^Hide 1 to 5.*9 of 1,226 figures hidden; none in Table 2a and Table 4\./,
      }),
    ).toBeTruthy();
    expect(screen.getByRole("radio", { name: /9 of 1,226 figures rounded/ })).toBeTruthy();
    expect(
      screen.getByRole("radio", { name: /All of 1,226 figures shown; 9 of them are counts/ }),
    ).toBeTruthy();
    const [before] = asked;
    await user.click(screen.getByRole("button", { name: /^Tables in the copy/ }));
    const [first] = screen.getAllByRole("checkbox");
    if (first) await user.click(first);
    await screen.findByRole("radio", { name: /9 of 1,226 figures rounded/ });
    expect(asked).toEqual([before, Number(before) - 1]);
  });

  it("says what was looked for where there is no tracker", async () => {
    const { user } = await beforeCheck({
      validate: async () =>
        validation([], { understanding: understanding(0, { recognised: false, sheets: [] }) }),
    });
    await user.click(await screen.findByRole("button", { name: "Validate this workbook first" }));
    expect(
      await screen.findByText("Nothing like a conference tracker was found here"),
    ).toBeTruthy();
  });

  it("hides small numbers and family rows unless another choice is made", async () => {
    const choices: unknown[] = [];
    const { user } = await afterCheck({
      previewScrutinyCopy: async (_validation, period, choice) => {
        choices.push([period.label, choice.mode, choice.familyRows, choice.council]);
        return publication;
      },
    });
    await user.type(screen.getByLabelText("Council, as the cover names it"), "Example Council");
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    await user.click(screen.getByRole("radio", { name: /^Show every number/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Keep a row for each family/ }));
    await user.click(screen.getByRole("checkbox", { name: /^I have looked at the rows/ }));
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    expect(choices).toEqual([
      ["2013-14", "hide 1 to 5", false, "Example Council"],
      ["2013-14", "show every number", true, "Example Council"],
    ]);
  });

  it("names the council as it is kept in Set up, until another name is typed", async () => {
    const named: string[] = [];
    const { user } = await afterCheck({
      validate: async () =>
        validation([], { settings: { ...DEFAULT_SETTINGS, council: "Exampleshire Council" } }),
      previewScrutinyCopy: async (_validation, _period, { council }) => {
        named.push(council);
        return publication;
      },
    });
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    await user.type(screen.getByLabelText("Council, as the cover names it"), " (draft)");
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    expect(named).toEqual(["Exampleshire Council", "Exampleshire Council (draft)"]);
  });

  it("makes no copy while two dates are not a period", async () => {
    let made = 0;
    const { user } = await afterCheck({
      prepareScrutinyCopy: async () => {
        made += 1;
        return copy;
      },
    });
    await user.selectOptions(screen.getByLabelText("Period"), "Any two dates");
    await user.clear(screen.getByLabelText("First day"));
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    expect(made).toBe(0);
  });

  it("keeps rows of families only once that was confirmed, and lets go of them with another mode", async () => {
    const asked: boolean[] = [];
    const { user } = await afterCheck({
      previewScrutinyCopy: async (_validation, _period, { familyRows }) => {
        asked.push(familyRows);
        return publication;
      },
    });
    const preview = () =>
      user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    expect(screen.queryByRole("checkbox", { name: /^Keep a row/ })).toBeNull();
    expect(screen.getByText(/^Table 1 is shown as totals/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /^Show every number/ }));
    await user.click(screen.getByRole("checkbox", { name: /^Keep a row/ }));
    await preview();
    await user.click(screen.getByRole("checkbox", { name: /^I have looked at the rows/ }));
    await preview();
    await user.click(screen.getByRole("radio", { name: /^Round to 5/ }));
    await preview();
    expect(asked).toEqual([false, true, false]);
  });

  it("warns of a second copy where figures are protected", async () => {
    const { user } = await afterCheck({});
    expect(screen.getByText(/^Give out one copy only/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /^Show every number/ }));
    expect(screen.queryByText(/^Give out one copy only/)).toBeNull();
  });

  it("shows how many figures are hidden, why, and the tables as they will be", async () => {
    const { user } = await afterCheck({ previewScrutinyCopy: async () => publication });
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    const effect = screen.getByRole("region", { name: "What the copy will hold" });
    expect(within(effect).getByText("2 figures are hidden")).toBeTruthy();
    expect(within(effect).getByText("1 because they are 1 to 5")).toBeTruthy();
    await user.click(within(effect).getByRole("button", { name: /^Table 2b/ }));
    const cells = within(effect).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(["", "c", "c", "0", "–"]);
    expect(within(effect).queryByRole("button", { name: "c" })).toBeNull();
  });

  it("tells the proof, what was not looked for, and opens the copy", async () => {
    let opened = 0;
    const { user } = await afterCheck({
      prepareScrutinyCopy: async () => copy,
      openScrutinyCopy: async () => {
        opened += 1;
      },
    });
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    const proof = "412 personal values looked for in 9 parts of the copy: none found.";
    expect(spoken("polite")).toBe(proof);
    expect(screen.getByText("2 of one letter")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Qq");
    const labels = screen.getByRole("list", { name: "Words let in" });
    expect(labels.textContent).toBe("Example Nursery");
    expect(
      screen.getByText(/^Initials, nicknames and misspellings cannot be looked for/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open the copy" }));
    expect(opened).toBe(1);
    expect(spoken("polite")).toMatch(/^The copy is open beside the tracker/);
  });

  it("stops at a personal value: names the place and the kind, never the value, and offers no file", async () => {
    const { user } = await afterCheck({
      prepareScrutinyCopy: () =>
        Promise.reject(
          Object.assign(new Error("stopped"), {
            name: "CopyStopped",
            leaks: [{ part: "xl/worksheets/sheet2.xml", kind: "child's name" }],
            toLookAt: [],
          }),
        ),
    });
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    expect(spoken("assertive")).toBe("The copy was stopped: something personal was found in it.");
    expect(
      screen.getByText("A child's name in the text of a cell (xl/worksheets/sheet2.xml)"),
    ).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Save the copy" })).toBeNull();
  });

  const nanny: LookedThrough = {
    team: "Nanny to the Li family",
    of: "agency",
    shares: ["part of a child's name"],
    mayGoIn: true,
  };
  const whole: LookedThrough = { ...nanny, team: "Mei Li’s school", mayGoIn: false };
  const harmless: LookedThrough = { ...nanny, team: "Barnardos", shares: [] };

  it("lists the team's own words, and hands each answer on with the choice", async () => {
    const asked: unknown[] = [];
    const { user } = await afterCheck({
      outlookOfCopy: async () => ({ effects: [], teamsWords: [nanny, whole, harmless] }),
      previewScrutinyCopy: async (_validation, _period, { answers }) => {
        asked.push(answers);
        return publication;
      },
    });
    await user.click(
      await screen.findByRole("button", { name: "Other words of the team’s own in the copy: 1" }),
    );
    expect(screen.getByRole("list", { name: "Words of the team’s own" }).textContent).toBe(
      "Barnardos",
    );
    expect(screen.getByRole("heading", { name: "2 names to look at" })).toBeTruthy();
    await user.selectOptions(screen.getByLabelText(nanny.team), "Names nobody: it may go in");
    const ways = within(screen.getByLabelText(whole.team)).getAllByRole("option");
    expect(ways.map((way) => way.textContent)).toEqual([
      "Not looked at yet",
      "Put other words in its place",
    ]);
    await user.selectOptions(screen.getByLabelText(whole.team), "Put other words in its place");
    const other = screen.getByLabelText(`In place of “${whole.team}”`);
    await user.clear(other);
    await user.type(other, "A school");
    expect(screen.getByRole("heading", { name: "Every word was looked at" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Show what it will hold" }));
    expect(asked).toEqual([
      [
        { team: nanny.team, instead: null },
        { team: whole.team, instead: "A school" },
      ],
    ]);
  });

  it("stops at a council's name that is a person's too, and goes on once it was let in", async () => {
    const council: LookedThrough = { ...nanny, team: "Li County Council", of: "council" };
    const stopped = Object.assign(new Error("stopped"), {
      name: "CopyStopped",
      leaks: [],
      toLookAt: [council],
    });
    const { user } = await afterCheck({
      prepareScrutinyCopy: async (_validation, _period, { answers = [] }) => {
        if (answers.length === 0) throw stopped;
        return copy;
      },
    });
    await user.type(screen.getByLabelText("Council, as the cover names it"), council.team);
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    expect(spoken("assertive")).toBe(
      "The copy was stopped: words of the team’s own in it must be looked at first.",
    );
    expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull();
    await user.selectOptions(screen.getByLabelText(council.team), "Names nobody: it may go in");
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    expect(screen.getByRole("button", { name: "Open the copy" })).toBeTruthy();
  });

  it("offers no copy of another choice than the one on screen", async () => {
    const { user } = await afterCheck({ prepareScrutinyCopy: async () => copy });
    await user.click(screen.getByRole("button", { name: "Prepare scrutiny copy" }));
    expect(screen.getByRole("button", { name: "Open the copy" })).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /^Show every number/ }));
    expect(screen.queryByRole("button", { name: "Open the copy" })).toBeNull();
  });
});
