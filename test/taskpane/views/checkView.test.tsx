/** @jest-environment jsdom */
import { describe, expect, it } from "@jest/globals";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { fromIso, toIso } from "../../../src/domain/calendar/calendarDate";
import { acceptedOf } from "../../../src/domain/findings/acceptance";
import type { Finding } from "../../../src/domain/findings/finding";
import type { CellRef, Row } from "../../../src/domain/records/source";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/settings";
import { ExcelProblem } from "../../../src/excel/base/excelProblem";
import type { Validation, Workflows } from "../../../src/workflows/workflows";
import { cell, couldNotRun, lateMinutes, missingDate } from "../support/findings";
import { renderPane, spoken } from "../support/renderPane";
import { understanding, understood, validation } from "../support/workflows";

const FINDINGS = [
  lateMinutes(1),
  lateMinutes(2, { reason: "Chair on leave" }),
  lateMinutes(3, { month: 9 }),
  missingDate(12),
  couldNotRun("T11"),
];

const checked = (change: Partial<Validation> = {}) => ({
  validate: async () => validation(FINDINGS, change),
});

/** A change of some cells of one row, all counted as people count them. */
const changeOf = (row: number, from: number, to: number) => ({
  sheet: "Conferences",
  area: { firstRow: row - 1, lastRow: row - 1, firstColumn: from - 1, lastColumn: to - 1 },
});

const list = () => screen.getByRole("list", { name: "Findings" });

describe("the first run", () => {
  it("says what it does, that nothing leaves the workbook, and offers a check and the sample", () => {
    renderPane({});
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Check your conference tracker",
    );
    expect(screen.getByText(/Nothing leaves this workbook/)).toBeTruthy();
    const buttons = within(screen.getByRole("main")).getAllByRole("button");
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      "Validate this workbook",
      "Try the sample",
    ]);
  });

  it("checks when asked, and says the verdict in the polite live region", async () => {
    const { user } = renderPane(checked());
    await user.click(screen.getByRole("button", { name: "Validate this workbook" }));
    const verdict = { level: 2, name: "3 breaches, 1 record to correct" };
    expect(await screen.findByRole("heading", verdict)).toBeTruthy();
    expect(spoken("polite")).toBe(
      "3 breaches, 1 record to correct. Could not run 1 check. No child on a plan; 3 conferences; 1 sheet read, 1 left alone. 3 conferences checked at 14:02, 0.4 s.",
    );
    expect(spoken("assertive")).toBe("");
  });

  it("checks by itself when the ribbon's Validate opened the pane", async () => {
    renderPane(checked(), "?view=check&start=validate");
    expect(await screen.findByText("3 breaches, 1 record to correct")).toBeTruthy();
  });
});

describe("the findings", () => {
  it("are grouped by check with their numbers", async () => {
    renderPane(checked(), "?view=check&start=validate");
    const groups = await within(
      await screen.findByRole("list", { name: "Findings" }),
    ).findAllByRole("heading", { level: 3 });
    expect(groups.map((group) => group.textContent)).toEqual([
      "Minutes sent to chair3",
      "Required date or type missing1",
      "Check could not run1",
    ]);
  });

  it("open with why, how and the recorded reason, and select their cell without taking the focus", async () => {
    const selected: unknown[] = [];
    const { user } = renderPane(
      { ...checked(), selectCell: async (place) => void selected.push(place) },
      "?view=check&start=validate",
    );
    const finding = await screen.findByRole("button", { name: /Conference 2, family 2/ });
    await user.click(finding);
    expect(selected).toEqual([cell(6)]);
    expect(finding.getAttribute("aria-current")).toBe("true");
    expect(document.activeElement).toBe(finding);
    const terms = within(list()).getAllByRole("term");
    expect(terms.map((term) => term.textContent)).toEqual([
      "Why it matters",
      "How to put it right",
      "Reason recorded",
      "Source",
    ]);
    expect(screen.getByText("Chair on leave")).toBeTruthy();
    expect(spoken("polite")).toBe("O6 on Conferences selected");
  });

  it("name their severity in words, not by colour alone", async () => {
    renderPane(checked(), "?view=check&start=validate");
    const finding = await screen.findByRole("button", { name: /Conference 1, family 1/ });
    expect(within(finding).getByText("Breach")).toBeTruthy();
  });

  it("are stepped through by Next and Previous, cell by cell, to the last one", async () => {
    const rows: number[] = [];
    const { user } = renderPane(
      { ...checked(), selectCell: async ({ row }) => void rows.push(row + 1) },
      "?view=check&start=validate",
    );
    const next = await screen.findByRole("button", { name: "Next" });
    for (let step = 0; step < 4; step += 1) await user.click(next);
    await user.click(screen.getByRole("button", { name: "Previous" }));
    expect(rows).toEqual([5, 6, 7, 12, 7]);
    await user.click(next);
    await user.click(next);
    await user.click(next);
    expect(spoken("polite")).toBe("This is the last finding");
    expect(document.activeElement).toBe(next);
  });

  it("are one stop of the Tab key, with what the heading in focus offers, and the arrow keys move among them", async () => {
    const { user } = renderPane(checked(), "?view=check&start=validate");
    const groups = await screen.findAllByRole("heading", { level: 3 });
    const first = within(groups[0] ?? document.body).getByRole("button");
    const stops = within(list())
      .getAllByRole("button")
      .filter((button) => button.tabIndex === 0);
    const accept = screen.getByRole("button", { name: "Accept these 3 with one reason" });
    expect(stops).toEqual([first, accept]);

    first.focus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("Conference 2, family 2");
    await user.keyboard("{End}");
    expect(document.activeElement?.textContent).toContain("Transfer-in conference");
    await user.keyboard("{Home}{ArrowLeft}");
    expect(document.activeElement).toBe(first);
    expect(first.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("button", { name: /Conference 1, family 1/ })).toBeNull();
  });

  it("tell how many there are although only those in sight are drawn", async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => lateMinutes(at + 1));
    renderPane({ validate: async () => validation(many) }, "?view=check&start=validate");
    const items = await within(await screen.findByRole("list", { name: "Findings" })).findAllByRole(
      "listitem",
    );
    expect(items.length).toBeLessThan(60);
    expect(items[0]?.getAttribute("aria-setsize")).toBe("1");
    expect(screen.getByText("10,000 findings")).toBeTruthy();
  });
});

describe("the filters", () => {
  it("narrow the list and say how many are left", async () => {
    const { user } = renderPane(checked(), "?view=check&start=validate");
    await user.click(await screen.findByRole("button", { name: "To correct 1" }));
    expect(screen.getByText("1 of 5 findings")).toBeTruthy();
    expect(spoken("polite")).toBe("1 of 5 findings shown");
    await user.click(screen.getByRole("button", { name: "Show all findings" }));
    expect(screen.getByText("5 findings")).toBeTruthy();
  });

  it("offer the periods, chairs and sheets that occur", async () => {
    const { user } = renderPane(checked(), "?view=check&start=validate");
    await user.click(await screen.findByRole("button", { name: "Filter and sort" }));
    const periods = within(screen.getByLabelText("Period")).getAllByRole("option");
    expect(periods.map((option) => option.textContent)).toEqual([
      "All dates (5)",
      "2013-14 (3)",
      "Quarter 2 of 2013-14 (1)",
      "Quarter 1 of 2013-14 (2)",
    ]);
    await user.selectOptions(screen.getByLabelText("Period"), "Quarter 2 of 2013-14 (1)");
    expect(screen.getByText("1 of 5 findings")).toBeTruthy();
  });

  it("that match nothing say so and offer the way back", async () => {
    const { user } = renderPane(checked(), "?view=check&start=validate");
    await user.click(await screen.findByRole("button", { name: "Notice 1" }));
    await user.click(screen.getByRole("button", { name: "Filter and sort" }));
    await user.selectOptions(screen.getByLabelText("Chair"), "Chair Example (0)");
    expect(screen.getByText("No finding matches these filters.")).toBeTruthy();
  });
});

describe("when something is in the way", () => {
  it("a workbook without a tracker hears what was looked for and what was found", async () => {
    renderPane(
      {
        validate: async () =>
          validation([], {
            understanding: understanding(0, {
              recognised: false,
              sheets: [],
              ignored: [
                {
                  sheet: "Budget",
                  why: "no column of conference dates",
                  mayHoldRecords: false,
                  days: null,
                },
              ],
            }),
          }),
      },
      "?view=check&start=validate",
    );
    expect(
      await screen.findByText("Nothing like a conference tracker was found here"),
    ).toBeTruthy();
    expect(screen.getByText(/no column of conference dates/)).toBeTruthy();
    expect(screen.getByText(/a conference date and a type of conference/)).toBeTruthy();
  });

  it("a problem is said at once, and the results of the last check stay", async () => {
    let calls = 0;
    const { user } = renderPane(
      {
        validate: async () => {
          calls += 1;
          if (calls === 2) throw new ExcelProblem("cell being edited");
          return validation(FINDINGS);
        },
      },
      "?view=check&start=validate",
    );
    const validate = await screen.findByRole("button", { name: "Validate" });
    await user.click(validate);
    expect(await screen.findByText("Excel is waiting for a cell to be finished.")).toBeTruthy();
    expect(spoken("assertive")).toBe(
      "Excel is waiting for a cell to be finished. Press Enter to finish editing the cell, then try again.",
    );
    expect(screen.getByText("3 breaches, 1 record to correct")).toBeTruthy();
    expect(document.activeElement).toBe(validate);

    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(screen.queryByText("Excel is waiting for a cell to be finished.")).toBeNull();
    expect(calls).toBe(3);
  });

  it("an unexpected error gives a reference and nothing from the workbook", async () => {
    renderPane(
      { validate: () => Promise.reject(new TypeError("cannot read Testchild Example")) },
      "?view=check&start=validate",
    );
    expect(await screen.findByText("Reference: TypeError")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Testchild");
  });

  it("protected sheets that could not be marked are named", async () => {
    renderPane(
      checked({ notHighlighted: [{ sheet: "Conferences", why: "it is protected" }] }),
      "?view=check&start=validate",
    );
    expect(
      await screen.findByText(/Could not be marked: Conferences \(it is protected\)/),
    ).toBeTruthy();
  });

  it("changes since the check are counted, with a way to check again", async () => {
    const { user } = renderPane(
      {
        ...checked(),
        watchChanges: async (listener) => {
          listener(2, changeOf(5, 15, 16));
          listener(1, changeOf(6, 15, 15));
          return () => undefined;
        },
      },
      "?view=check&start=validate",
    );
    expect(await screen.findByText("3 cells changed since this check")).toBeTruthy();
    const changed = screen.getByRole("button", { name: /Conference 1, family 1 .*Changed since/ });
    expect(screen.getAllByText("Changed since the check")).toHaveLength(2);
    await user.click(changed);
    expect(screen.getAllByRole("button", { name: "Check again" })).toHaveLength(2);
    expect(
      screen.getByText(/Where rows were added or deleted, a finding now leads to another row/),
    ).toBeTruthy();
  });
});

describe("what is stale", () => {
  const stale = async (given: Partial<Workflows>) => {
    const pane = renderPane({ ...checked(), ...given }, "?view=check&start=validate");
    await screen.findByRole("list", { name: "Findings" });
    return pane;
  };

  it("is found by comparing when the pane comes to the front, for what no event tells of", async () => {
    let compared = 0;
    await stale({
      changesSince: async () => {
        compared += 1;
        return compared === 1 ? 0 : 1;
      },
    });
    fireEvent(window, new Event("focus"));
    await waitFor(() => expect(compared).toBe(1));
    expect(screen.queryByText(/changed since this check/)).toBeNull();
    fireEvent(window, new Event("focus"));
    expect(await screen.findByText("1 cell changed since this check")).toBeTruthy();
    fireEvent(window, new Event("focus"));
    expect(compared).toBe(2);
  });

  it("is not asked about with a problem that nobody caused", async () => {
    await stale({ changesSince: () => Promise.reject(new ExcelProblem("cell being edited")) });
    fireEvent(window, new Event("focus"));
    await screen.findByRole("list", { name: "Findings" });
    expect(screen.queryByText("Excel is waiting for a cell to be finished.")).toBeNull();
  });

  it("is forgotten with the next check", async () => {
    const { user } = await stale({ changesSince: async () => 2 });
    fireEvent(window, new Event("focus"));
    await screen.findByText("2 cells changed since this check");
    await user.click(screen.getByRole("button", { name: "Check again" }));
    await waitFor(() => expect(screen.queryByText(/changed since this check/)).toBeNull());
  });

  it("is a check made by other settings, too", async () => {
    const other = { ...DEFAULT_SETTINGS, reviewsCountedIn: "days" } as const;
    const { user } = await stale({
      saveSettings: async (settings) => understood({ settings }),
      understandWorkbook: async () => understood({ settings: other }),
    });
    await user.click(screen.getByRole("button", { name: "Set up" }));
    await user.click(await screen.findByRole("button", { name: "Definitions" }));
    await user.selectOptions(screen.getByLabelText("Review limits are counted in"), "Days");
    await user.click(screen.getByRole("button", { name: "Save settings" }));
    await user.click(screen.getByRole("button", { name: "Check" }));
    expect(await screen.findByText("What is set up changed since this check")).toBeTruthy();
  });
});

describe("the day as at which is judged", () => {
  it("is today unless another is set, for the check and for what the other views read", async () => {
    const days: (string | undefined)[] = [];
    const { user } = renderPane(
      {
        validate: async ({ asAt } = {}) => {
          days.push(asAt && toIso(asAt));
          return validation(FINDINGS, asAt ? { asAt } : {});
        },
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("button", { name: "As at 25 April 2014" }));
    await user.type(screen.getByLabelText("Check as at (today if empty)"), "2014-03-31");
    await user.click(screen.getByRole("button", { name: "Check as at this day" }));
    expect(await screen.findByRole("button", { name: "As at 31 March 2014" })).toBeTruthy();
    expect(days).toEqual([undefined, "2014-03-31"]);
  });
});

describe("a tracker that ends long before today", () => {
  it("is offered its own end, and is then checked as at it", async () => {
    const days: (string | undefined)[] = [];
    const { user } = renderPane(
      {
        validate: async ({ asAt } = {}) => {
          days.push(asAt && toIso(asAt));
          return validation(FINDINGS, { asAt: asAt ?? fromIso("2014-04-25") });
        },
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("button", { name: "Check as at 20 May 2013" }));
    expect(await screen.findByRole("button", { name: "As at 20 May 2013" })).toBeTruthy();
    expect(days).toEqual([undefined, "2013-05-20"]);
    expect(screen.queryByText(/^This tracker ends/)).toBeNull();
  });
});

describe("accepting a finding", () => {
  const acceptance = (finding: Finding) => ({
    ...acceptedOf(finding, ({ row }) => String(row)),
    who: "AB",
    when: "2014-04-25",
    why: "Chair on leave",
  });

  it("asks who and why, keeps it in the workbook, and counts it apart from then on", async () => {
    const [first, second] = [lateMinutes(1), lateMinutes(2)];
    const marked: number[] = [];
    const { user } = renderPane(
      {
        validate: async () => validation([first, second]),
        acceptFindings: async (_, findings, accepting) =>
          findings.map((finding) => ({ ...acceptance(finding), ...accepting })),
        takeBackAcceptance: async () => [],
        showHighlights: async (findings) => {
          marked.push(findings.length);
          return [];
        },
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("button", { name: /Conference 1, family 1/ }));
    await user.click(screen.getByRole("button", { name: "Accept with a reason" }));
    const form = screen.getByRole("form", { name: "Accept this finding" });
    await user.click(within(form).getByRole("button", { name: "Accept" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("2 breaches");

    await user.type(within(form).getByLabelText("Your name or initials"), "AB");
    await user.type(within(form).getByLabelText("Why this can be accepted"), "Chair on leave");
    await user.click(within(form).getByRole("button", { name: "Accept" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("1 breach");
    expect(screen.getByText("1 finding is accepted.")).toBeTruthy();
    expect(screen.getByText("Accepted by AB on 25 April 2014")).toBeTruthy();
    expect(spoken("polite")).toBe("Accepted. The reason is kept in the workbook.");
    expect(document.activeElement?.textContent).toContain("Why it matters");
    const row = screen.getByRole("button", { name: /Conference 1, family 1/ });
    expect(within(row).getByText("Breach")).toBeTruthy();
    expect(within(row).getByText("Accepted")).toBeTruthy();

    await user.click(screen.getByRole("button", { name: "Undo acceptance" }));
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("2 breaches");
    expect(marked).toEqual([1, 2]);
  });

  it("is never taken for being within timescale", async () => {
    const finding = lateMinutes(1);
    renderPane(
      { validate: async () => validation([finding], { accepted: [acceptance(finding)] }) },
      "?view=check&start=validate",
    );
    expect(await screen.findByText("Nothing open: what was found is accepted")).toBeTruthy();
  });
});

describe("what can be done with a check", () => {
  it("the findings sheet is written and named", async () => {
    const { user } = renderPane(
      { ...checked(), writeFindings: async () => ({ sheet: "Findings" }) },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("button", { name: "Write findings sheet" }));
    expect(await screen.findByText("The findings are on the sheet “Findings”.")).toBeTruthy();
  });

  it("the findings sheet is said to have no pages where Excel refused to set them up", async () => {
    const { user } = renderPane(
      {
        ...checked(),
        writeFindings: async () => ({ sheet: "Findings", pagesNotSetUp: true as const }),
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("button", { name: "Write findings sheet" }));
    expect(
      await screen.findByText(/Excel did not set up the pages of “Findings” for printing\./),
    ).toBeTruthy();
  });

  it("highlights are turned off and on again, and cleared", async () => {
    const asked: string[] = [];
    const { user } = renderPane(
      {
        ...checked(),
        clearHighlights: async () => void asked.push("clear"),
        showHighlights: async (findings) => {
          asked.push(`show ${findings.length}`);
          return [];
        },
      },
      "?view=check&start=validate",
    );
    const toggle = await screen.findByRole("switch", { name: "Highlights" });
    await user.click(toggle);
    await user.click(toggle);
    await user.click(screen.getByRole("button", { name: "What they mean" }));
    expect(screen.getByText(/an unbroken border/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Clear highlights" }));
    expect(asked).toEqual(["clear", "show 5", "clear"]);
    expect(spoken("polite")).toBe("Highlights cleared");
  });

  it("what falls due soon is listed by day", async () => {
    const asked: number[] = [];
    const { user } = renderPane(
      {
        ...checked(),
        dueSoon: async (_understood, days) => {
          asked.push(days);
          return [lateMinutes(9, { month: 6 }), lateMinutes(8), lateMinutes(7, { month: 6 })];
        },
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("radio", { name: "Due soon" }));
    await user.click(screen.getByRole("radio", { name: "20" }));
    const days = await screen.findAllByRole("heading", { level: 3 });
    expect(days.map((day) => day.textContent)).toEqual(["Tue 28 May 2013", "Fri 28 June 2013"]);
    expect(asked).toEqual([5, 20]);
    expect(spoken("polite")).toBe("3 due in the next 20 working days");
  });

  it("every child on a plan is listed with its next review, each a step from its row", async () => {
    const source = { layout: { sheet: "Children", columns: new Map() }, row: 4 as Row };
    const chosen: CellRef[] = [];
    const { user } = renderPane(
      {
        ...checked(),
        reviewDiary: async () => [
          {
            child: "C1",
            family: "7",
            from: fromIso("2013-05-20"),
            limit: fromIso("2013-08-20"),
            booked: fromIso("2013-08-13"),
            standing: "booked",
            source,
          },
        ],
        selectCell: async (cell) => {
          chosen.push(cell);
        },
      },
      "?view=check&start=validate",
    );
    await user.click(await screen.findByRole("radio", { name: "Due soon" }));
    await user.click(screen.getByRole("radio", { name: "Every child" }));
    const entry = await screen.findByRole("button", { name: /Child C1, family 7/ });
    expect(entry.textContent).toContain(
      "Counted from Mon 20 May 2013. Next review by Tue 20 August 2013, booked for Tue 13 August 2013.",
    );
    expect(entry.textContent).toContain("Booked in time");
    expect(spoken("polite")).toBe("1 child on a plan");
    await user.click(entry);
    expect(chosen).toMatchObject([{ sheet: "Children", row: 4 }]);
  });

  it.each([
    ["5", ["Tue 22 April 2014"]],
    ["10", ["Tue 22 April 2014", "Tue 29 April 2014"]],
    ["20", ["Tue 22 April 2014", "Tue 29 April 2014", "Wed 14 May 2014"]],
  ])(
    "what falls due in %s working days is asked for and shown, and no more",
    async (chosen, shown) => {
      const due = [
        [5, "2014-04-22"],
        [10, "2014-04-29"],
        [20, "2014-05-14"],
        [21, "2014-05-15"],
      ] as const;
      const { user } = renderPane(
        {
          ...checked(),
          dueSoon: async (_understood, days) =>
            due
              .filter(([day]) => day <= days)
              .map(([, limit]) => ({ ...lateMinutes(1), limit: fromIso(limit) })),
        },
        "?view=check&start=validate",
      );
      await user.click(await screen.findByRole("radio", { name: "Due soon" }));
      await user.click(screen.getByRole("radio", { name: chosen }));
      await waitFor(() =>
        expect(
          screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent),
        ).toEqual(shown),
      );
      expect(spoken("polite")).toBe(`${shown.length} due in the next ${chosen} working days`);
    },
  );
});
