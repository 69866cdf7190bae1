import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, jest, test } from "@jest/globals";
import { eachTestHasAPreview } from "./support/eachTestHasAPreview";
import type { Preview } from "./support/preview";
import { checkSample, goTo, press, setFaults, shows, unfoldChecks } from "./support/steps";

jest.setTimeout(180_000);

let preview: Preview;

eachTestHasAPreview((opened) => {
  preview = opened;
});

const VERDICT = "141 breaches, 1 at risk";
const verdictStands = () =>
  preview.pane.getByRole("heading", { level: 2, name: VERDICT }).waitFor();

/** A colleague gives a sheet another name while the pane is open. */
const renameSheet = (from: string, to: string) =>
  preview.page.evaluate(
    ([before, after]) => {
      const sheets = window.conferenceCheckPreview?.standIn.workbook.sheets ?? [];
      const sheet = sheets.find(({ name }) => name === before);
      if (sheet && after) Object.assign(sheet, { name: after });
    },
    [from, to],
  );

describe("with results on screen, and none of them lost", () => {
  beforeEach(() => checkSample(preview));

  test("a cell is being edited: what to press, and trying again works", async () => {
    await setFaults(preview, { cellEditMode: true });
    await press(preview, "Validate");
    await shows(preview, "Press Enter to finish editing the cell, then try again.");
    await verdictStands();
    await setFaults(preview, { cellEditMode: false });
    await press(preview, "Try again");
    const told = preview.pane.getByRole("main").getByText("Press Enter to finish");
    await told.waitFor({ state: "detached" });
    await verdictStands();
  });

  test("the workbook was closed, or its session has ended: said, on every view, and nothing is lost", async () => {
    await setFaults(preview, { sessionOver: true });
    await press(preview, "Validate");
    await shows(preview, "The workbook is closed, or its session has ended.");
    await shows(preview, "Open the workbook again, or reload its page");
    await verdictStands();
    await goTo(preview, "Share");
    await shows(preview, "The workbook is closed, or its session has ended.");
    await goTo(preview, "Check");
    await press(preview, "Close");
    await press(preview, "Next");
    await shows(preview, "Why it matters");
    await shows(preview, "The workbook is closed, or its session has ended.");
    await verdictStands();
    expect(preview.complaints).toEqual([]);
  });

  test("Excel does not answer: said after 10 seconds; waiting can be ended", async () => {
    await setFaults(preview, { silent: true });
    await press(preview, "Validate");
    await shows(preview, /Excel has not answered for 10 seconds/);
    await verdictStands();
    await press(preview, "Stop waiting");
    await verdictStands();
    await setFaults(preview, { silent: false });
    await press(preview, "Validate");
    await shows(preview, "70 conferences checked at");
  });

  test("a colleague renamed a sheet: a finding on it says so, and checking again finds it", async () => {
    await renameSheet("Conferences", "Conferences 2013-14");
    await press(preview, "Next");
    await shows(preview, "The sheet “Conferences” is no longer there.");
    await verdictStands();
    await press(preview, "Close");
    await press(preview, "Validate");
    await unfoldChecks(preview);
    await preview.pane
      .getByRole("button", { name: / on Conferences 2013-14/ })
      .first()
      .waitFor();
  });

  test("a view cannot be loaded offline: said, the results stay, and trying again loads it", async () => {
    await preview.page.context().route(/TablesView|tables/i, (route) => route.abort());
    await goTo(preview, "Tables");
    await shows(preview, "A part of Conference Check could not be loaded.");
    await goTo(preview, "Check");
    await verdictStands();
    await goTo(preview, "Tables");
    await press(preview, "Try again");
    await shows(preview, "A part of Conference Check could not be loaded.");
    await preview.page.context().unroute(/TablesView|tables/i);
    await press(preview, "Try again");
    await preview.pane.getByRole("button", { name: /^Insert \d+ tables$/ }).waitFor();
  });
});

test("Office.js cannot be reached: the pane says so and what to do, and is not just empty", async () => {
  const { page } = preview;
  await page.context().route(/office-js|afterOffice/, (route) => route.abort());
  await page.reload();
  await preview.pane
    .getByRole("heading", { name: "Conference Check cannot reach Excel." })
    .waitFor();
  await shows(preview, /ask your IT team whether appsforoffice\.microsoft\.com can be reached/);
});

describe("the ribbon's buttons load the pane again", () => {
  const ribbon = (name: string) =>
    preview.page
      .getByRole("navigation", { name: "Conference Check on the ribbon" })
      .getByRole("button", { name })
      .click();

  test("Validate checks at once; the others open their view with the results there again", async () => {
    await ribbon("Validate");
    await verdictStands();
    for (const [button, there] of [
      ["Appendix tables", /^Insert \d+ tables$/],
      ["Scrutiny copy", "Prepare scrutiny copy"],
    ] as const) {
      await ribbon(button);
      await preview.pane.getByRole("button", { name: there }).waitFor();
      await goTo(preview, "Check");
      await verdictStands();
      await preview.pane.getByRole("switch", { name: "Highlights", checked: true }).waitFor();
    }
  });

  test("opened at Tables first, nothing is marked", async () => {
    await ribbon("Appendix tables");
    await preview.pane.getByRole("button", { name: /^Insert \d+ tables$/ }).waitFor();
    await goTo(preview, "Check");
    await verdictStands();
    await preview.pane.getByRole("switch", { name: "Highlights", checked: false }).waitFor();
  });
});

describe("Try the sample", () => {
  const created = () =>
    preview.page.evaluate(() =>
      (window.conferenceCheckPreview?.standIn.createdWorkbooks ?? []).map((bytes) => [...bytes]),
    );

  test("opens the sample as a new workbook and leaves the one at work alone", async () => {
    await press(preview, "Try the sample");
    await shows(preview, "The sample is open in its own window.");
    const sample = readFileSync("assets/sample/conference-tracking-2013-14.xlsx");
    const opened = await created();
    expect(opened).toHaveLength(1);
    expect(Buffer.from(opened[0] ?? []).equals(sample)).toBe(true);
    await press(preview, "Validate this workbook");
    await shows(preview, "70 conferences checked at");
  });

  test("the preview shows the new workbook on request", async () => {
    await press(preview, "Try the sample");
    await preview.page.getByRole("button", { name: "Show it here" }).click();
    await preview.page.getByRole("heading", { name: "New workbook.xlsx" }).waitFor();
    await checkSample(preview);
  });

  test("says so where it cannot be had", async () => {
    await preview.page.context().route(/\.xlsx$/, (route) => route.abort());
    await press(preview, "Try the sample");
    await shows(preview, "A part of Conference Check could not be loaded.");
    expect(await created()).toEqual([]);
  });
});
