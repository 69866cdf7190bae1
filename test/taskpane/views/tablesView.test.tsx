/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import { calendarDate } from "../../../src/domain/calendar/calendarDate";
import { financialYear, quarter } from "../../../src/domain/calendar/periods";
import { label } from "../../../src/domain/tables/engine/cells";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { SelectedTableCell, Workflows } from "../../../src/workflows/workflows";
import { renderPane, spoken } from "../support/renderPane";
import { smallTable } from "../support/tables";
import { understanding, understood } from "../support/workflows";

const TABLES = [
  smallTable(),
  smallTable({ id: "key-figures", appendix: null, caption: "Key figures" }),
];
const UNAVAILABLE = [
  { id: "table-1", caption: "Table 1: Indicators of Risk by Family", missing: ["Indicators"] },
];

const readable: Partial<Workflows> = {
  understandWorkbook: async () => understood(),
  buildTables: async () => ({ tables: TABLES, unavailable: UNAVAILABLE }),
};

/** The same, where tables can be inserted too. */
const insertable: Partial<Workflows> = {
  ...readable,
  insertTables: async (tables) =>
    tables.map(({ id, caption }) => ({
      mark: `mark of ${id}`,
      id,
      caption,
      sheet: "Appendix 3",
      address: "A1:C4",
    })),
};

/** The ways to the inserted tables, in what is said of an insertion. */
const links = () => screen.queryAllByRole("button", { name: smallTable().caption });

/** Presses a button once it can be pressed. */
async function press(user: ReturnType<typeof renderPane>["user"], name: RegExp | string) {
  const button = await screen.findByRole("button", { name });
  await waitFor(() => expect(button.ariaDisabled).not.toBe("true"));
  await user.click(button);
}

/** Takes what is copied by the browser's own command. */
function clipboardOfTheBrowser(): ReadonlyMap<string, string> {
  const copied = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const clipboardData = { setData: (type: string, text: string) => copied.set(type, text) };
      return document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
    },
  });
  return copied;
}

/** The tables view, and the periods that tables were built for. */
function tablesView() {
  const labels: string[] = [];
  const pane = renderPane(
    {
      ...readable,
      buildTables: async (_understood, period) => {
        labels.push(period.label);
        return { tables: TABLES, unavailable: [] };
      },
    },
    "?view=tables",
  );
  return { ...pane, labels };
}

describe("the tables view", () => {
  it("reads the workbook by itself and lists the tables under their appendix", async () => {
    renderPane(readable, "?view=tables");
    const headings = await screen.findAllByRole("heading", { level: 2 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "Appendix 3",
      "Beyond the appendices",
      "Not possible with this workbook",
    ]);
    expect(screen.getByText("Missing: Indicators")).toBeTruthy();
    expect(spoken("polite")).toBe("2 tables for 2013-14");
  });

  it("starts with the year that holds most conferences, and builds again for another period", async () => {
    const { user, labels } = tablesView();
    await user.selectOptions(await screen.findByLabelText("Period"), "Quarter");
    expect(labels).toEqual(["2013-14", "Quarter 1 of 2013-14"]);
  });

  it("takes any two dates once they make a period", async () => {
    const { user, labels } = tablesView();
    await user.selectOptions(await screen.findByLabelText("Period"), "Any two dates");
    await user.clear(screen.getByLabelText("Last day"));
    expect(screen.getByText("Give a first and a last day.")).toBeTruthy();
    await user.type(screen.getByLabelText("Last day"), "2013-05-31");
    expect(labels.at(-1)).toBe("1 April 2013 to 31 May 2013");
  });

  it("says of which sheets Excel did not set up the pages", async () => {
    const insertTables: Workflows["insertTables"] = async (tables) =>
      tables.map(({ id, caption }) => ({
        ...{ mark: id, id, caption, sheet: "Appendix 3", address: "A1:C4" },
        pagesNotSetUp: true,
      }));
    const { user } = renderPane({ ...insertable, insertTables }, "?view=tables");
    await press(user, /^Insert/);
    expect(
      await screen.findByText(/Excel did not set up the pages of “Appendix 3” for printing\./),
    ).toBeTruthy();
  });

  it("inserts nothing while the two dates are not a period", async () => {
    let inserted = 0;
    const { user } = renderPane(
      {
        ...readable,
        insertTables: async () => {
          inserted += 1;
          return [];
        },
      },
      "?view=tables",
    );
    await user.selectOptions(await screen.findByLabelText("Period"), "Any two dates");
    await user.clear(screen.getByLabelText("Last day"));
    await user.click(screen.getByRole("button", { name: /^Insert/ }));
    expect(inserted).toBe(0);
    await user.type(screen.getByLabelText("Last day"), "2013-05-31");
    await user.click(screen.getByRole("button", { name: /^Insert/ }));
    expect(inserted).toBe(1);
  });

  it("builds the period chosen last, though it was chosen while another was being built", async () => {
    const asked: { readonly label: string; readonly end: () => void }[] = [];
    const { user } = renderPane(
      {
        ...readable,
        buildTables: (_understood, { label }) =>
          new Promise((resolve) => {
            asked.push({ label, end: () => resolve({ tables: TABLES, unavailable: [] }) });
          }),
      },
      "?view=tables",
    );
    await waitFor(() => expect(asked).toHaveLength(1));
    await user.selectOptions(screen.getByLabelText("Period"), "Quarter");
    asked[0]?.end();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByRole("button", { name: /^Insert/ }).ariaDisabled).toBe("true");
    asked[1]?.end();
    await waitFor(() =>
      expect(screen.getByRole("button", { name: /^Insert/ }).ariaDisabled).not.toBe("true"),
    );
    expect(asked.map(({ label }) => label)).toEqual(["2013-14", "Quarter 1 of 2013-14"]);
  });

  it("says whose tables are on screen where building others failed, and builds them on request", async () => {
    let fails = false;
    const { user } = renderPane(
      {
        ...readable,
        buildTables: async () => {
          if (fails) throw new ExcelProblem("Excel busy");
          return { tables: TABLES, unavailable: [] };
        },
      },
      "?view=tables",
    );
    const periods = await screen.findByLabelText("Period");
    await screen.findByRole("button", { name: /^Insert/ });
    fails = true;
    await user.selectOptions(periods, "Quarter");
    expect(
      await screen.findByText("The tables of Quarter 1 of 2013-14 were not built"),
    ).toBeTruthy();
    expect(screen.getByText("Those below are of 2013-14.")).toBeTruthy();
    fails = false;
    await user.click(screen.getByRole("button", { name: "Build the tables" }));
    await waitFor(() => expect(screen.queryByText("Those below are of 2013-14.")).toBeNull());
  });

  it("shows a table as it is printed, and the rows behind a number", async () => {
    const selected: unknown[] = [];
    const { user } = renderPane(
      { ...readable, selectCell: async (cell) => void selected.push(cell) },
      "?view=tables",
    );
    await user.click(
      await screen.findByRole("button", { name: `Preview of ${TABLES[0]?.caption}` }),
    );
    const table = screen.getByRole("table", { name: TABLES[0]?.caption ?? "" });
    const texts = within(table)
      .getAllByRole("row")
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(texts).toEqual([
      ["", "Number", "%"],
      ["MINUTES"],
      ["Minutes <sent> to chair", "1", "33%"],
      ["Full record", "0", "–"],
    ]);

    await user.click(within(table).getByRole("button", { name: "1" }));
    const behind = screen.getByRole("region", {
      name: "Rows behind: Minutes <sent> to chair, Number",
    });
    const steps = within(behind).getAllByRole("listitem");
    expect(steps.map((step) => step.textContent)).toEqual([
      "Conference 1, family 1 (initial conference, 20 May 2013) (A5 on Conferences)",
    ]);
    await user.click(within(steps[0] ?? behind).getByRole("button"));
    expect(selected).toEqual([{ sheet: "Conferences", row: 4, column: 0 }]);
  });

  it("inserts the chosen tables and says where they stand", async () => {
    const asked: unknown[] = [];
    const { user } = renderPane(
      {
        ...readable,
        insertTables: async (tables, place) => {
          asked.push([tables.map(({ id }) => id), place]);
          return tables.map(({ id, caption }) => ({
            mark: `mark of ${id}`,
            id,
            caption,
            sheet: "Appendix 3",
            address: "A1:C4",
          }));
        },
      },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Insert 1 table" }));
    await user.click(screen.getByRole("checkbox", { name: "Key figures" }));
    await user.selectOptions(screen.getByLabelText("Where the tables go"), "At the selected cell");
    await user.click(screen.getByRole("button", { name: "Insert 2 tables" }));
    expect(asked).toEqual([
      [["table-2b"], "appendix sheets"],
      [["table-2b", "key-figures"], "selected cell"],
    ]);
    const link = screen.getByRole("button", { name: "Key figures" });
    expect(link.closest("li")?.textContent).toBe("Key figuresA1:C4 on Appendix 3");
    expect(spoken("polite")).toBe("2 tables inserted");
  });

  describe("asks what becomes of tables that stand there, and", () => {
    const there = {
      mark: "ConferenceCheck.table.table_2b.1",
      caption: "Table 2b Timescales",
      sheet: "Appendix 3",
      address: "A1:C4",
      period: financialYear(2013),
      on: calendarDate(2014, 4, 3),
      byHand: { kind: "cells", addresses: ["B4", "C4", "A3"] },
      formulas: [["Table 2b Timescales"]],
    } as const;
    const staying = [{ caption: "Table 3", sheet: "Appendix 3", period: financialYear(2013) }];

    /** The tables view over a workbook in which tables stand, with what was asked of the workflows. */
    async function whereTablesStand(given: Partial<Workflows> = {}) {
      const asked: unknown[] = [];
      const { user } = renderPane(
        {
          ...readable,
          lookWhatStands: async () => ({ there: [there], staying }),
          insertTables: async (tables, _place, options) => {
            asked.push(options?.instead);
            return tables.map(({ id, caption }) => ({
              ...{ id, caption, mark: `mark of ${id}` },
              ...{ sheet: "S", address: "A1" },
            }));
          },
          ...given,
        },
        "?view=tables",
      );
      await user.click(await screen.findByRole("button", { name: "Insert 1 table" }));
      const press = (name: string) => user.click(screen.getByRole("button", { name }));
      return { asked, press, user };
    }
    const QUESTION = "Tables stand there already. Nothing was inserted yet";

    it("inserts nothing until it is told, naming what would go", async () => {
      const { asked, press } = await whereTablesStand();
      expect(spoken("polite")).toBe(QUESTION);
      expect(
        screen.getByText(
          "Appendix 3: 1 table of 2013-14, last written on 3 April 2014. 3 cells changed since: B4, C4 and A3.",
        ),
      ).toBeTruthy();
      expect(screen.getByText("Stay as they are: Table 3 (2013-14) on Appendix 3.")).toBeTruthy();
      await press("Insert nothing");
      expect(screen.queryByText(QUESTION)).toBeNull();
      expect(asked).toEqual([]);
    });

    it("replaces those that it named", async () => {
      const { asked, press } = await whereTablesStand();
      await press("Replace 1 table");
      expect(asked).toEqual([{ kind: "replace", agreed: [there] }]);
      expect(screen.queryByText(QUESTION)).toBeNull();
    });

    it("inserts beside them", async () => {
      const { asked, press } = await whereTablesStand();
      await press("Insert beside them");
      expect(asked).toEqual([{ kind: "beside" }]);
    });

    it("asks again where they are no longer what it named", async () => {
      let addresses = ["B4"];
      const { asked, press } = await whereTablesStand({
        lookWhatStands: async () => ({
          there: [{ ...there, byHand: { kind: "cells", addresses } }],
          staying: [],
        }),
      });
      addresses = ["B4", "B5"];
      await press("Replace 1 table");
      expect(asked).toEqual([]);
      expect(screen.getByText(/2 cells changed since: B4 and B5\.$/)).toBeTruthy();
    });

    it("offers no place beside them at the selected cell", async () => {
      const { press, user } = await whereTablesStand();
      await press("Insert nothing");
      await user.selectOptions(
        screen.getByLabelText("Where the tables go"),
        "At the selected cell",
      );
      await press("Insert 1 table");
      expect(screen.getByRole("button", { name: "Replace 1 table" })).toBeTruthy();
      expect(screen.queryByRole("button", { name: "Insert beside them" })).toBeNull();
    });
  });

  it("shows the first of the inserted tables in Excel, and each that is chosen afterwards", async () => {
    const shown: string[] = [];
    const { user } = renderPane(
      { ...insertable, selectTable: async ({ mark }) => void shown.push(mark) },
      "?view=tables",
    );
    await user.click(await screen.findByRole("checkbox", { name: "Key figures" }));
    await user.click(screen.getByRole("button", { name: "Insert 2 tables" }));
    const link = await screen.findByRole("button", { name: "Key figures" });
    expect(shown).toEqual(["mark of table-2b"]);
    await user.click(link);
    expect(shown).toEqual(["mark of table-2b", "mark of key-figures"]);
    expect(spoken("polite")).toBe("Key figures selected");
  });

  it("says what was inserted, and that Excel could not show it", async () => {
    const { user } = renderPane(
      {
        ...insertable,
        selectTable: () => Promise.reject(new ExcelProblem("another workbook in front")),
      },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Insert 1 table" }));
    await waitFor(() => expect(links()).toHaveLength(1));
    expect(await screen.findByText("Excel could not add or show a sheet.")).toBeTruthy();
  });

  it("copies all chosen tables in one go", async () => {
    const taken: string[][] = [];
    const copied = clipboardOfTheBrowser();
    const { user } = renderPane(
      {
        ...readable,
        rebuildTables: async (read, tables) => {
          taken.push(tables.map(({ id }) => id));
          return { understood: read, tables, unavailable: [] };
        },
      },
      "?view=tables",
    );
    await user.click(await screen.findByRole("checkbox", { name: "Key figures" }));
    await user.click(screen.getByRole("button", { name: "Copy for Word" }));
    await waitFor(() =>
      expect(spoken("polite")).toBe("2 tables copied. Paste into your Word document."),
    );
    expect(taken).toEqual([["table-2b", "key-figures"]]);
    expect(copied.get("text/html")?.match(/<table/g)).toHaveLength(2);
  });

  it.each([
    [
      "another period is chosen",
      async (user: ReturnType<typeof renderPane>["user"]) =>
        user.selectOptions(screen.getByLabelText("Period"), "Quarter"),
    ],
    [
      "the workbook is read again",
      async (user: ReturnType<typeof renderPane>["user"]) =>
        user.click(screen.getByRole("button", { name: "Read the workbook again" })),
    ],
  ])("takes what it said of an insertion and of a selected number away when %s", async (_, act) => {
    const position = { id: "table-2b", period: quarter(2013, 2), row: 0, column: 1 };
    const { user } = renderPane(
      { ...insertable, selectedTableCell: async () => position },
      "?view=tables",
    );
    const behind = () => screen.queryByRole("region", { name: /^Rows behind: Minutes/ });
    await user.click(
      await screen.findByRole("button", { name: "Show rows behind the selected number" }),
    );
    expect(behind()).toBeTruthy();
    await act(user);
    await waitFor(() => expect(behind()).toBeNull());

    await press(user, "Insert 1 table");
    await waitFor(() => expect(links()).toHaveLength(1));
    await user.selectOptions(screen.getByLabelText("Period"), "Financial year");
    await act(user);
    await waitFor(() => expect(links()).toEqual([]));
  });

  it("brings nothing back that was said of a period when that is chosen again", async () => {
    const { user } = renderPane(insertable, "?view=tables");
    await user.click(await screen.findByRole("button", { name: "Insert 1 table" }));
    await waitFor(() => expect(links()).toHaveLength(1));
    await user.selectOptions(screen.getByLabelText("Period"), "Quarter");
    await user.selectOptions(screen.getByLabelText("Period"), "Financial year");
    expect(links()).toEqual([]);
  });

  it("closes the rows behind a number of a preview when its period or its number is another", async () => {
    let caption = "Minutes <sent> to chair";
    const { user } = renderPane(
      {
        ...readable,
        buildTables: async (_understood, period) => {
          const [first] = smallTable().rows;
          const cells = first ? [label(caption), ...first.cells.slice(1)] : [];
          return { tables: [smallTable({ period, rows: [{ cells }] })], unavailable: [] };
        },
      },
      "?view=tables",
    );
    const openRows = async () => {
      await user.click(screen.getByRole("button", { name: "1" }));
      expect(screen.getByRole("region", { name: /^Rows behind/ })).toBeTruthy();
    };
    const readAgain = () =>
      user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    await user.click(await screen.findByRole("button", { name: /^Preview of/ }));
    await openRows();
    await readAgain();
    expect(screen.getByRole("region", { name: /^Rows behind/ })).toBeTruthy();
    caption = "Another line";
    await readAgain();
    await waitFor(() => expect(screen.queryByRole("region", { name: /^Rows behind/ })).toBeNull());
    await openRows();
    await user.selectOptions(screen.getByLabelText("Period"), "Quarter");
    await waitFor(() => expect(screen.queryByRole("region", { name: /^Rows behind/ })).toBeNull());
  });

  it("inserts formulas over the workbook that was read, where they are chosen, and says how many", async () => {
    const asked: unknown[] = [];
    const { user } = renderPane(
      {
        ...readable,
        insertTables: async ([table], _place, options) => {
          asked.push(options?.formulasOver?.understanding.recognised);
          const { id = "", caption = "" } = table ?? {};
          const live = { formulas: 14, numbers: 16 };
          return [{ mark: "mark", id, caption, sheet: "Appendix 3", address: "A1:C14", live }];
        },
      },
      "?view=tables",
    );
    const form = await screen.findByLabelText<HTMLSelectElement>("Numbers as");
    expect(form.value).toBe("values");
    await user.click(screen.getByRole("button", { name: "Insert 1 table" }));
    await user.selectOptions(form, "Formulas over the tracker");
    const hint = screen.getByText(/^Formulas follow the tracker as it changes\./);
    expect(hint.textContent).not.toContain("Values only");
    await user.click(screen.getByRole("button", { name: "Insert 1 table" }));
    expect(asked).toEqual([undefined, true]);
    expect(screen.getByText(/Formulas: 14 of 16 numbers$/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: /Key figures/ }));
    expect(hint.textContent).toContain("Values only: Key figures.");
  });

  it("names what is in the way and keeps the tables on screen", async () => {
    const { user } = renderPane(
      {
        ...readable,
        insertTables: () =>
          Promise.reject(
            new ExcelProblem("in the way", { sheet: "Appendix 3", what: "values in C3:C9" }),
          ),
      },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Insert 1 table" }));
    expect(await screen.findByText(/values in C3:C9/)).toBeTruthy();
    expect(screen.getByRole("checkbox", { name: "Key figures" })).toBeTruthy();
  });

  it("opens the number that is selected in an inserted table, for the table's own period", async () => {
    const periods: string[] = [];
    let selected: SelectedTableCell | null = null;
    const { user } = renderPane(
      {
        ...readable,
        selectedTableCell: async () => selected,
        buildTables: async (_understood, period, options) => {
          periods.push(`${period.label} ${options?.ids?.join() ?? "all"}`);
          return { tables: TABLES, unavailable: [] };
        },
      },
      "?view=tables",
    );
    const button = await screen.findByRole("button", {
      name: "Show rows behind the selected number",
    });
    await user.click(button);
    expect(spoken("polite")).toBe("No number of an inserted table is selected");

    selected = { id: "table-2b", period: quarter(2013, 2), row: 0, column: 1 };
    await user.click(button);
    const behind = screen.getByRole("region", { name: /^Rows behind: Minutes/ });
    expect(within(behind).getAllByRole("listitem")).toHaveLength(1);
    expect(periods).toEqual(["2013-14 all", "Quarter 2 of 2013-14 table-2b"]);
  });

  it("says when there is nothing to refresh", async () => {
    const { user } = renderPane(
      { ...readable, refreshTables: async () => ({ refreshed: [], left: [] }) },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Refresh all" }));
    expect(spoken("polite")).toBe("No tables of this add-in are in the workbook yet");
  });

  it("says which tables were not refreshed, and why", async () => {
    const place = { sheet: "Appendix 3", address: "A1:F9" };
    const left = {
      ...place,
      mark: "mark 2a",
      id: "table-2a",
      caption: "Table 2a",
      why: { kind: "columns missing", columns: ["Minutes approved"] },
    } as const;
    const refreshed = {
      ...place,
      mark: "mark 3",
      id: "table-3",
      caption: "Table 3",
      address: "A12:B16",
    };
    const { user } = renderPane(
      { ...readable, refreshTables: async () => ({ refreshed: [refreshed], left: [left] }) },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Refresh all" }));
    expect(spoken("polite")).toBe("1 table refreshed, 1 not");
    const lines = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(lines).toContain(
      "Table 2aA1:F9 on Appendix 3Why: the tracker has no column for Minutes approved",
    );
    expect(lines).toContain("Table 3A12:B16 on Appendix 3");
  });

  it("names cells that were typed over, and writes over these once the person says so", async () => {
    const asked: unknown[] = [];
    const left = {
      sheet: "Appendix 3",
      address: "A1:F9",
      mark: "mark 2a",
      id: "table-2a",
      caption: "Table 2a",
      why: { kind: "typed over", cells: ["B5", "B8"] },
    } as const;
    const { user } = renderPane(
      {
        ...readable,
        refreshTables: async ({ over } = {}) => {
          asked.push(over);
          return { refreshed: [], left: asked.length === 1 ? [left] : [] };
        },
      },
      "?view=tables",
    );
    await user.click(await screen.findByRole("button", { name: "Refresh all" }));
    const lines = [...document.querySelectorAll("li")].map(({ textContent }) => textContent);
    expect(lines).toContain("Table 2aA1:F9 on Appendix 3Why: typed over: B5, B8");
    const button = { name: "Write over 2 cells and refresh" };
    await user.click(screen.getByRole("button", button));
    expect(asked).toEqual([[], [{ mark: "mark 2a", cells: ["B5", "B8"] }]]);
    expect(screen.queryByRole("button", button)).toBeNull();
  });

  it("says what was looked for where there is no tracker", async () => {
    renderPane(
      {
        understandWorkbook: async () =>
          understood({ understanding: understanding(0, { recognised: false, sheets: [] }) }),
      },
      "?view=tables",
    );
    expect(
      await screen.findByText("Nothing like a conference tracker was found here"),
    ).toBeTruthy();
  });

  it("keeps its state while another view is shown", async () => {
    const { user } = renderPane(readable, "?view=tables");
    await user.click(await screen.findByRole("checkbox", { name: "Key figures" }));
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(screen.queryByRole("checkbox", { name: "Key figures" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Tables" }));
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Key figures" });
    expect(box.checked).toBe(true);
    expect(screen.getByRole("button", { name: "Tables" }).getAttribute("aria-current")).toBe(
      "page",
    );
  });
});
