import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { focused } from "./support/focus";
import { heightenTo, lookLike, widenTo } from "./support/looks";
import { openPreview, type Preview, startBrowser, stopBrowser } from "./support/preview";
import { checkSample, goTo, openEverything, press, shows } from "./support/steps";

jest.setTimeout(240_000);

let preview: Preview;

beforeAll(startBrowser);
afterAll(stopBrowser);

/** More stops of the Tab key than are looked at of one view: beyond them it goes on alike. */
const STOPS = 70;

/** Goes through a view from its top with Tab and names the stops where a person would not see where they are. */
async function lost(): Promise<readonly string[]> {
  const { page, pane } = preview;
  const stops: string[] = [];
  await pane.getByRole("main").evaluate((view) => view.scrollTo(0, 0));
  await pane.getByRole("navigation", { name: "Views" }).getByRole("button").last().focus();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const now = await focused(preview);
    if (now === null) break;
    if (now.obscured) stops.push(`covered: ${now.role} ${now.name}`);
    if (!now.visible) stops.push(`no focus to be seen: ${now.role} ${now.name}`);
  }
  return stops;
}

const VIEWS = ["Check", "Tables", "Share", "Set up"] as const;

async function openView(view: (typeof VIEWS)[number]): Promise<void> {
  preview = await openPreview();
  await widenTo(preview, 320);
  await checkSample(preview);
  if (view !== "Check") await goTo(preview, view);
  await preview.pane.getByRole("main", { name: view }).getByRole("button").first().waitFor();
  if (view === "Set up") {
    await press(preview, "Limits");
    await preview.pane.getByLabel("At most").first().fill("12");
    await shows(preview, "These changes are not saved yet.");
  } else await openEverything(preview);
}

describe.each(VIEWS)("on %s, what has the focus is seen, and nothing lies over it", (view) => {
  beforeAll(() => openView(view));
  afterAll(() => preview.close());

  test("in high contrast", async () => {
    await lookLike(preview, "forced colours");
    expect(await lost()).toEqual([]);
    await lookLike(preview, "light");
  });

  test.each([640, 256])("in a pane of 320 by %i pixels", async (height) => {
    await heightenTo(preview, height);
    expect(await lost()).toEqual([]);
  });
});

test("in high contrast each severity has its own picture and word, in the text's colour", async () => {
  await openView("Check");
  await lookLike(preview, "forced colours");
  const filters = preview.pane.getByRole("region", {
    name: "Search, filter and sort the findings",
  });
  const marks = await filters.locator("button[aria-pressed]").evaluateAll((buttons) =>
    buttons.map((button) => {
      const picture = button.querySelector("svg");
      const path = picture?.querySelector("path")?.getAttribute("d") ?? "";
      const colour = picture === null ? "" : getComputedStyle(picture).color;
      return { word: button.textContent?.replace(/[\d,\s]/g, ""), path, colour };
    }),
  );
  expect(marks.map(({ word }) => word)).toEqual(["Breach", "Atrisk", "Query"]);
  expect(new Set(marks.map(({ path }) => path)).size).toBe(marks.length);
  const background = await preview.pane
    .locator("body")
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(marks.map(({ colour }) => colour)).not.toContain(background);
  await preview.close();
});
