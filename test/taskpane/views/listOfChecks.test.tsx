/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import { CATALOGUE, RULES } from "../../../src/domain/catalogue/catalogue";
import { couldNotRun } from "../../../src/domain/checking/couldNotRun";
import { lateMinutes } from "../support/findings";
import { renderPane } from "../support/renderPane";
import { understood, validation } from "../support/workflows";

const transferIn = CATALOGUE.find(({ code }) => code === "T11");

const openList = async (user: ReturnType<typeof renderPane>["user"]) => {
  await user.click(await screen.findByRole("button", { name: "List of checks" }));
  return screen.findByRole("heading", { name: "Full record distributed" });
};
const lineOf = (title: string) => {
  const item = screen.getByRole("heading", { name: title }).closest("li");
  if (item === null) throw new Error(`No check ${title}`);
  return within(item);
};

describe("the list of checks", () => {
  it("names every check once, what it needs and where it is laid down, and no code", async () => {
    const { user } = renderPane({ understandWorkbook: async () => understood() }, "?view=setup");
    await openList(user);
    const titles = screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual(expect.arrayContaining(RULES.map(({ title }) => title)));
    expect(screen.getByText(/has not been checked yet/)).toBeTruthy();
    const line = lineOf("Initial conference held in time");
    expect(line.getByText(/^Needs: Conferences \(Conference type, /)).toBeTruthy();
    const link = line.getByRole("link", {
      name: "Working Together to Safeguard Children 2023, chapter 3",
    });
    expect(link.getAttribute("href")).toMatch(/^https:\/\/www\.gov\.uk\//);
    expect(link.getAttribute("target")).toBe("_blank");
    expect(line.getByText(/Local practice: annual report 2013-14, Table 2b/)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\b[TDR]\d\d\b/);
  });

  it("says after a check whether each ran, and why not", async () => {
    if (transferIn === undefined) throw new Error("There is no such check");
    const missing = couldNotRun(transferIn, [{ dataset: "conferences", anyOf: ["notification"] }]);
    const { user } = renderPane(
      { validate: async () => validation([lateMinutes(1), missing], { highlighted: false }) },
      "?view=check&start=validate",
    );
    await screen.findByRole("list", { name: "Findings" });
    await user.click(screen.getByRole("button", { name: "Set up" }));
    await openList(user);
    const line = lineOf("Transfer-in conference held in time");
    expect(line.getByText(/^Could not run: no column found for .+\.$/)).toBeTruthy();
    expect(lineOf("Child visited in time").getByText(/turned off/)).toBeTruthy();
  });
});

describe("keyboard help", () => {
  it("opens beside the findings, says what the keys do, and gives the focus back", async () => {
    const { user } = renderPane(
      { validate: async () => validation([lateMinutes(1)], { highlighted: false }) },
      "?view=check&start=validate",
    );
    const help = await screen.findByRole("button", { name: "Keyboard help" });
    await user.click(help);
    const dialog = await screen.findByRole("dialog", { name: "Keyboard help" });
    expect(within(dialog).getByText("Home, End")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement).toBe(help);
  });
});
