/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import type { CellRef } from "../../../src/domain/records/source";
import type { Found, Inspection } from "../../../src/workbook/inspection/found";
import type { Workflows } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";

const area = (firstRow: number, lastRow = firstRow) => ({
  firstRow,
  lastRow,
  firstColumn: 0,
  lastColumn: 2,
});
const place = (areas = [area(3, 4)], shown = true) => ({ sheet: "Cases", shown, areas });

const HIDDEN_ROWS: Found = { kind: "hidden rows", place: place(), count: 2 };

/** The pane at Share after a look through a workbook that carries this. */
async function afterLook(change: Partial<Inspection>, given: Partial<Workflows> = {}) {
  const inspection: Inspection = { found: [], notLooked: [], sheets: 1, ...change };
  const pane = renderPane({ inspectWorkbook: async () => inspection, ...given }, "?view=share");
  await pane.user.click(await screen.findByRole("button", { name: "Look through the workbook" }));
  await screen.findByRole("button", { name: "Look again" });
  return pane;
}

describe("the inspector", () => {
  it("says what was found and speaks it", async () => {
    await afterLook({ found: [HIDDEN_ROWS, { kind: "custom XML", namespace: "urn:x" }] });
    const verdict = "2 things of 2 kinds that a reader would not see";
    expect(screen.getByText(verdict, { selector: "p" })).toBeTruthy();
    expect(spoken("polite")).toBe(verdict);
    expect(screen.getByText(/^1 sheet looked through/)).toBeTruthy();
  });

  it("tells of each kind why it matters, where it is and what to do", async () => {
    const { user } = await afterLook({ found: [HIDDEN_ROWS] });
    await user.click(screen.getByRole("button", { name: "Hidden rows: 1" }));
    expect(screen.getByText(/^Rows that are hidden or have no height/)).toBeTruthy();
    expect(screen.getByText("2 rows")).toBeTruthy();
    expect(screen.getByText(/choose Unhide, and delete what must not leave/)).toBeTruthy();
  });

  it("goes to a place from the keyboard", async () => {
    const selected: CellRef[] = [];
    const { user } = await afterLook(
      { found: [HIDDEN_ROWS] },
      {
        selectCell: async (cell) => {
          selected.push(cell);
        },
      },
    );
    screen.getByRole("button", { name: "Hidden rows: 1" }).focus();
    await user.keyboard("{Enter}{Tab}{Enter}");
    expect(selected).toEqual([{ sheet: "Cases", row: 3, column: 0 }]);
    expect(spoken("polite")).toBe("A4 on Cases selected");
  });

  it("offers no step to a sheet that is hidden", async () => {
    const { user } = await afterLook({
      found: [{ kind: "tiny text", place: place([area(1)], false), count: 3 }],
    });
    await user.click(screen.getByRole("button", { name: "Text too small to read: 1" }));
    expect(screen.getByText("(hidden sheet)")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Go to/ })).toBeNull();
  });

  it("lists a few places and a few entries at first, and says how many more there are", async () => {
    const areas = Array.from({ length: 9 }, (_, at) => area(at * 2));
    const names = Array.from({ length: 25 }, (_, at): Found => {
      return { kind: "name", name: `Name${at}`, hidden: false, formula: "=1", sheet: null };
    });
    const { user } = await afterLook({
      found: [{ kind: "notes", place: place(areas), count: 9 }, ...names],
    });
    await user.click(screen.getByRole("button", { name: "Notes: 1" }));
    expect(screen.getByText("and 3 more places")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Defined names: 25" }));
    expect(screen.getAllByText(/^Name\d/)).toHaveLength(20);
    await user.click(screen.getByRole("button", { name: "Show all 25" }));
    expect(screen.getAllByText(/^Name\d/)).toHaveLength(25);
  });

  it("says what was not looked at, and names the Document Inspector", async () => {
    await afterLook({ notLooked: [{ what: "notes", sheet: null, why: "Excel too old" }] });
    const heading = screen.getByText("Not looked at");
    expect(heading).toBeTruthy();
    expect(
      screen.getByText(
        /^Notes: this version of Excel does not show them to add-ins\. On the Review tab/,
      ),
    ).toBeTruthy();
    expect(screen.getByText(/Check for Issues, Inspect Document/)).toBeTruthy();
  });

  it("takes nothing found for no proof", async () => {
    const { user } = await afterLook({});
    expect(screen.getByText(/^Nothing was found/, { selector: "p" })).toBeTruthy();
    expect(screen.getByText(/That is no proof/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "What no add-in can see" }));
    expect(within(document.body).getByText("macros, forms and buttons")).toBeTruthy();
  });

  it("shows what the workbook says as text, never as markup", async () => {
    const value = '<img src=x onerror="alert(1)">';
    const { user } = await afterLook({
      found: [{ kind: "document property", property: "Title", value }],
    });
    await user.click(screen.getByRole("button", { name: "Document properties: 1" }));
    expect(screen.getByText(`Title: ${value}`)).toBeTruthy();
    expect(document.querySelector("img")).toBeNull();
  });
});
