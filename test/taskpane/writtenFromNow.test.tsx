/** @jest-environment jsdom */
import "./support/nodesOwn";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { configure, screen, waitFor, within } from "@testing-library/react";
import { calendarDate } from "../../src/domain/calendar/calendarDate";
import { cellsOf, fill, select } from "../excel/workbookCells";
import { smallWorkbook, strFromU8, unzipSync } from "../standin/support/open";
import { openPaneOver, type PaneOverExcel } from "./support/paneOverExcel";

configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

const CONFERENCES = 28;
const IN_TIME = 18;
const HEADINGS = [
  "Conference number",
  "Family number",
  "Type",
  "Date of conference",
  "Outline plan distributed",
  "Outcome",
  "Strategy discussion",
  "Minutes to chair",
  "Social worker report received",
  "Minutes approved",
  "Full record distributed",
];

/** Excel's number of the day on which a conference was held, a Wednesday, and of days after it. */
const held = (day: number) => Number(calendarDate(2013, 6, 5)) + 25_569 + day;

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (value: number) => `<c><v>${value}</v></c>`;

/** Twenty-eight initial conferences; the outline plans of the last ten were distributed late. */
function tracker(): Uint8Array {
  const rows = Array.from({ length: CONFERENCES }, (_, at) => {
    const sent = held(at < IN_TIME ? 1 : 30);
    const cells = [
      number(at + 1),
      text(`F${at + 1}`),
      text("Initial"),
      number(held(0)),
      number(sent),
      text("Child protection plan"),
    ];
    return `<row>${cells.join("")}</row>`;
  });
  const headings = `<row>${HEADINGS.map(text).join("")}</row>`;
  return smallWorkbook({
    sheets: { Conferences: `<sheetData>${headings}${rows.join("")}</sheetData>` },
  });
}

/** Puts two of the late ones right, as a colleague would while the pane shows what it read before. */
async function putTwoRight(): Promise<void> {
  await fill("Conferences", "E27", held(1));
  await fill("Conferences", "E28", held(1));
}

let pane: PaneOverExcel;
beforeEach(async () => {
  pane = await openPaneOver(tracker());
  await pane.press("Validate this workbook");
  await screen.findByText(/28 conferences checked at/);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pane.close();
});

const TWENTY = [20, 20 / CONFERENCES];
const TABLE_2B = "Table 2b Timescales – Distribution of Documents";

/** The line of the outline plan in what stands on a sheet: its count and its share. */
async function outlineLine(sheet = "Appendix 3"): Promise<readonly unknown[]> {
  const { values } = await cellsOf(sheet, "A1:C40");
  return values.find(([label]) => /outline/i.test(String(label)))?.slice(1) ?? [];
}

/** Inserts the tables of the appendix, and waits until they stand. */
async function insert(): Promise<void> {
  await pane.press(/^Insert \d+ tables$/);
  const link = await screen.findByRole("button", { name: TABLE_2B });
  expect(link.closest("li")?.textContent).toMatch(/A\d+:C\d+ on Appendix 3/);
}

/** Opens the Tables view, whose preview shows 18 of 28 (64%). */
async function toTables(): Promise<void> {
  await pane.goTo("Tables");
  await pane.press(`Preview of ${TABLE_2B}`);
  const line = within(await screen.findByRole("table", { name: TABLE_2B })).getByRole("row", {
    name: /outline/i,
  });
  expect(line.textContent).toMatch(/18\s*64%/);
}

describe("After two cells were put right since the first check", () => {
  it("Insert writes 20 (71%)", async () => {
    await toTables();
    await putTwoRight();
    await insert();
    expect(await outlineLine()).toEqual(TWENTY);
  });

  it("Refresh writes 20 (71%)", async () => {
    await toTables();
    await insert();
    expect(await outlineLine()).toEqual([18, 18 / CONFERENCES]);
    await putTwoRight();
    await pane.press("Refresh all");
    await screen.findAllByText("2 tables refreshed");
    expect(await outlineLine()).toEqual(TWENTY);
  });

  it("Copy for Word copies 20 (71%)", async () => {
    await toTables();
    await putTwoRight();
    const copied = new Map<string, string>();
    const setData = (type: string, words: string) => copied.set(type, words);
    // The page of a test has no clipboard: the browser's copy command is what the pane falls back on.
    const execCommand = () =>
      document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData: { setData } }));
    Object.assign(document, { execCommand });
    await pane.press("Copy this table for Word");
    await screen.findAllByText(/Paste into your Word document\.$/);
    expect(copied.get("text/plain")).toMatch(/outline[^\n]*\t20\t71%/i);
  });

  it("the rows behind a selected number are 20", async () => {
    await toTables();
    await insert();
    await putTwoRight();
    const { values } = await cellsOf("Appendix 3", "A1:A40");
    const row = values.findIndex(([label]) => /outline/i.test(String(label)));
    await select("Appendix 3", `B${row + 1}`);
    await pane.press("Show rows behind the selected number");
    const behind = await screen.findByRole("region", { name: /^Rows behind/ });
    expect(within(behind).getAllByRole("listitem")).toHaveLength(20);
  });

  it("the findings sheet lists what is not repaired", async () => {
    const late = async () => {
      const { values } = await cellsOf("Conference Check findings", "A1:H250");
      return values.filter(
        (row) => row.includes("Outline plan distributed") && row.includes("breach"),
      ).length;
    };
    await pane.press("Write findings sheet");
    await waitFor(async () => expect(await late()).toBe(CONFERENCES - IN_TIME));
    await putTwoRight();
    await pane.press("Write findings sheet");
    await waitFor(async () => expect(await late()).toBe(CONFERENCES - IN_TIME - 2));
  });

  it("the scrutiny copy holds 20 (71%)", async () => {
    await pane.goTo("Share");
    await pane.choose(/^Show every number/);
    await putTwoRight();
    await pane.press("Prepare scrutiny copy");
    await screen.findAllByText(/none found/);
    const known = pane.standIn.createdWorkbooks.length;
    await pane.press("Open the copy");
    await waitFor(() => expect(pane.standIn.createdWorkbooks).toHaveLength(known + 1));
    const parts = unzipSync(pane.standIn.createdWorkbooks.at(-1) ?? new Uint8Array());
    const sheets = Object.entries(parts).filter(([name]) => name.includes("worksheets/sheet"));
    const cells = sheets.map(([, bytes]) => strFromU8(bytes)).join("");
    expect(cells).toContain(String(20 / CONFERENCES));
    expect(cells).not.toContain(String(18 / CONFERENCES));
  });
});
