import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { inspectWorkbook } from "../../../src/excel/inspect/inspectWorkbook";
import { opened } from "../../standin/support/open";
import { fixtureName } from "./fixtureFiles";
import { addNotesToClient } from "./notesClient";

const FOLDER = path.join(__dirname, "../../fixtures/inspector");
const fixture = (kind: "notes" | "comments", which: "carrying" | "without") =>
  readFileSync(path.join(FOLDER, fixtureName(kind, which)));

/** What is found in an Excel of the newest set that is used. */
async function inspectedWithNotes(bytes: Uint8Array) {
  await opened(bytes, { requirementSet: "1.18" });
  addNotesToClient();
  return inspectWorkbook();
}

const A2 = { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 0 };
const PLACE = { sheet: "Cases", shown: true, areas: [A2] };

describe("notes and comments", () => {
  it("a note is told with its cell", async () => {
    const { found, notLooked } = await inspectedWithNotes(fixture("notes", "carrying"));
    expect(found).toEqual([{ kind: "notes", place: PLACE, count: 1 }]);
    expect(notLooked).toEqual([]);
  });

  it("no note is none", async () => {
    const { found } = await inspectedWithNotes(fixture("notes", "without"));
    expect(found).toEqual([]);
  });

  it("the note that stands for a comment is no note", async () => {
    const { found } = await inspectedWithNotes(fixture("comments", "carrying"));
    expect(found).toEqual([{ kind: "comments", place: PLACE, count: 1 }]);
  });
});

describe("an Excel that does not show them to add-ins", () => {
  it.each([
    ["1.9", ["comments", "notes"]],
    ["1.10", ["notes"]],
    ["1.17", ["notes"]],
  ])("%s: they are said not to be looked at", async (requirementSet, unseen) => {
    await opened(fixture("notes", "carrying"), { requirementSet });
    const { found, notLooked } = await inspectWorkbook();
    expect(found).toEqual([]);
    expect(notLooked).toEqual(unseen.map((what) => ({ what, sheet: null, why: "Excel too old" })));
  });
});
