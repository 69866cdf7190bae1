import { describe, expect, jest, test } from "@jest/globals";
import { type Accessible, accessibilityTree, announced, hears } from "./support/accessibilityTree";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import {
  checkSample,
  goTo,
  leaveUnanswered,
  openEverything,
  press,
  setFaults,
  shows,
} from "./support/steps";

jest.setTimeout(180_000);

let preview: Preview;

eachTestHasAPreview((opened) => {
  preview = opened;
});

/** The roles whose names are said when somebody comes to them. */
const CONTROLS = ["button", "checkbox", "combobox", "radio", "switch", "textbox", "spinbutton"];

async function find(role: string, name: string | RegExp): Promise<Accessible["states"]> {
  const tree = await accessibilityTree(preview);
  const found = tree.find(
    (node) =>
      node.role === role && (typeof name === "string" ? node.name === name : name.test(node.name)),
  );
  if (found === undefined) throw new Error(`A screen reader gets no ${role} ${name}.`);
  return found.states;
}

const outline = async () =>
  (await accessibilityTree(preview))
    .filter(({ role }) => role === "heading")
    .map(({ name, states }) => `${states.level} ${name}`);

describe("what a screen reader gets: names, roles and states", () => {
  test("the first run: landmarks, a heading, two buttons", async () => {
    const tree = await accessibilityTree(preview);
    const lines = tree
      .filter(({ role }) => ["navigation", "main", "heading", "button"].includes(role))
      .map(({ role, name }) => `${role} ${name}`);
    expect(lines).toEqual([
      "navigation Views",
      "button Check",
      "button Tables",
      "button Share",
      "button Set up",
      "main Check",
      "heading Check",
      "heading Check your conference tracker",
      "button Validate this workbook",
      "button Try the sample",
    ]);
  });

  test("results: an outline of headings, filters that say whether they are pressed", async () => {
    await checkSample(preview);
    await preview.pane.getByRole("heading", { name: "In time" }).waitFor();
    expect((await outline()).slice(0, 4)).toEqual([
      "1 Check",
      "2 141 breaches, 1 at risk",
      "2 In time",
      "3 Review missing or due 4",
    ]);
    expect(await find("button", /^Breach \d+$/)).toMatchObject({ pressed: "false" });
    await press(preview, /^Breach \d+$/);
    expect(await find("button", /^Breach \d+$/)).toMatchObject({ pressed: "true" });
    expect(await find("switch", "Highlights")).toMatchObject({ checked: "true" });
    expect(await find("radio", "Findings")).toMatchObject({ checked: "true" });
  });

  test("findings: each says its place in the whole list, and groups whether they are open", async () => {
    await checkSample(preview);
    const tree = await accessibilityTree(preview);
    const rows = tree.filter(({ role }) => role === "listitem");
    expect(rows.length).toBeGreaterThan(5);
    const group = await find("button", /^Review missing or due/);
    expect(group).toMatchObject({ expanded: false });
    await press(preview, /^Review missing or due/);
    expect(await find("button", /^Review missing or due/)).toMatchObject({ expanded: true });
  });

  test("running work: a progress bar with a name and a value", async () => {
    await setFaults(preview, { delay: 700 });
    await press(preview, "Validate this workbook");
    await preview.pane.getByRole("progressbar").waitFor();
    await expect(find("progressbar", /./)).resolves.toBeDefined();
    expect(await find("button", "Validate this workbook")).toMatchObject({ disabled: true });
  });

  test("a field that cannot be used says so, with what is wrong", async () => {
    await checkSample(preview);
    await goTo(preview, "Set up");
    await press(preview, "Limits");
    await preview.pane.getByLabel("At most").first().fill("soon");
    await shows(preview, "Give a number in figures.");
    const fields = (await accessibilityTree(preview)).filter(({ role }) => role === "textbox");
    const wrong = fields.filter(({ states }) => states.invalid === "true");
    expect(wrong.map(({ name }) => name)).toEqual(["At most"]);
  });

  test.each(["Check", "Tables", "Share", "Set up"] as const)(
    "%s: every control has a name, with all of the view unfolded",
    async (view) => {
      await checkSample(preview);
      if (view !== "Check") await goTo(preview, view);
      await preview.pane.getByRole("main", { name: view }).getByRole("button").first().waitFor();
      await openEverything(preview);
      const controls = (await accessibilityTree(preview)).filter(({ role }) =>
        CONTROLS.includes(role),
      );
      expect(controls.length).toBeGreaterThan(10);
      expect(controls.filter(({ name }) => name.trim() === "")).toEqual([]);
    },
  );
});

describe("what is said while the focus stays where it is", () => {
  test("the verdict, the choice of a finding, and what is filtered: politely", async () => {
    await checkSample(preview);
    await hears(preview, "polite", /^141 breaches, 1 at risk.*70 conferences checked at/);
    await press(preview, "Next");
    await hears(preview, "polite", "F49 on Conferences selected");
    await press(preview, /^Query \d+$/);
    await hears(preview, "polite", "2 of 144 findings shown");
    expect(await announced(preview, "assertive")).toBe("");
  });

  test("that work takes a while, and that it was stopped: politely", async () => {
    await leaveUnanswered(preview, 1);
    await press(preview, "Validate this workbook");
    await hears(preview, "polite", "Checking the workbook");
    await press(preview, "Cancel");
    await hears(preview, "polite", "Stopped");
  });

  test("what stops the work, and what to do: at once", async () => {
    await setFaults(preview, { cellEditMode: true });
    await press(preview, "Validate this workbook");
    await hears(preview, "assertive", "Press Enter to finish editing the cell, then try again.");
  });

  test("that the copy was stopped: at once", async () => {
    await checkSample(preview);
    await goTo(preview, "Share");
    await preview.pane
      .getByLabel("Council, as the cover names it")
      .fill("For Oswicken Thistlewick");
    await press(preview, "Prepare scrutiny copy");
    await hears(preview, "assertive", "The copy was stopped");
  });
});
