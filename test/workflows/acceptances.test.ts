import { beforeEach, describe, expect, it } from "@jest/globals";
import { makeTracker } from "../../scripts/trackers/book";
import { serial } from "../../scripts/trackers/days";
import { sheetsOf } from "../../scripts/trackers/faults/sheets";
import { spotlessTracker } from "../../scripts/trackers/faults/spotless";
import { acceptanceIndex } from "../../src/domain/findings/acceptance";
import { cellAddress } from "../../src/domain/records/source";
import { rowDigests } from "../../src/workbook/records/rowDigests";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { cellsOf, fill } from "../excel/workbookCells";
import { opened } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);
const SHEET = "Action log";

/** Three actions that were all due on one day, and none of them done: only their words tell them apart. */
async function withThreeLateActions(): Promise<Uint8Array> {
  const tracker = spotlessTracker();
  for (const action of tracker.actions) {
    Object.assign(action, {
      set: serial("2013-05-01"),
      due: serial("2013-07-31"),
      done: "",
      status: "",
    });
  }
  return (await makeTracker(sheetsOf(tracker))).bytes;
}

/** The late actions by cell, and the words of those that are accepted. */
async function checked() {
  const validation = await workflows.validate();
  const { accepted, result, snapshot, understanding } = validation;
  const acceptanceOf = acceptanceIndex(
    accepted,
    result.findings,
    rowDigests(snapshot, understanding),
  );
  const late = result.findings.filter(({ code }) => code === "T16");
  const hidden = await Promise.all(
    late
      .filter((finding) => acceptanceOf(finding) !== null)
      .map(async (finding) => {
        if (finding.kind === "could not run") throw new Error("T16 could not run");
        return (await cellsOf(SHEET, `A${finding.cell.row + 1}`)).values[0]?.[0];
      }),
  );
  return { validation, late, hidden };
}

const onSheet = (change: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(SHEET));
    await context.sync();
  });

/** Writes the rows of the actions again in another order, as sorting does. */
async function sorted(): Promise<void> {
  const { values } = await cellsOf(SHEET, "A4:F6");
  const turned = [values[2], values[0], values[1]].map((row) => row ?? []);
  await onSheet((sheet) => {
    sheet.getRange("A4:F6").values = turned;
  });
}

describe("An acceptance of a record that is known by its row alone", () => {
  const SECOND = "Train new chairs";

  beforeEach(async () => {
    await opened(await withThreeLateActions());
    const { late, validation } = await checked();
    const second = late.find(
      (finding) => finding.kind !== "could not run" && finding.cell.row === 4,
    );
    if (!second || second.kind === "could not run") throw new Error("No second action");
    expect(late).toHaveLength(3);
    expect(cellAddress(second.cell)).toBe("E5");
    await workflows.acceptFindings(validation, [second], { who: "A. Chair", why: "Agreed" });
    expect((await checked()).hidden).toEqual([SECOND]);
  });

  it("stays with it when a row is inserted above", async () => {
    await onSheet((sheet) => sheet.getRange("4:4").insert("Down"));
    const { hidden, late } = await checked();
    expect(late).toHaveLength(3);
    expect(hidden).toEqual([SECOND]);
  });

  it("stays with it when the sheet is sorted", async () => {
    await sorted();
    const { hidden, late } = await checked();
    expect(late).toHaveLength(3);
    expect(hidden).toEqual([SECOND]);
  });

  it("hides nothing when its row is deleted and another takes its place", async () => {
    await onSheet((sheet) => sheet.getRange("5:5").delete("Up"));
    const { hidden, late } = await checked();
    expect(late).toHaveLength(2);
    expect(hidden).toEqual([]);
  });

  it("ends when a fact of the row changes, and holds again once it is back", async () => {
    await fill(SHEET, "B5", "C. Example");
    expect((await checked()).hidden).toEqual([]);
    await fill(SHEET, "B5", "B. Example");
    expect((await checked()).hidden).toEqual([SECOND]);
  });

  it("stays with it when the sheet is renamed", async () => {
    await onSheet((sheet) => {
      sheet.name = "Agreed actions";
    });
    const { accepted, result, snapshot, understanding } = await workflows.validate();
    const index = acceptanceIndex(accepted, result.findings, rowDigests(snapshot, understanding));
    const hidden = result.findings.filter((finding) => index(finding) !== null);
    expect(hidden).toMatchObject([{ code: "T16", cell: { row: 4 } }]);
  });
});
