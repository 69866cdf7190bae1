import { describe, expect, it } from "@jest/globals";
import { NOT_APPLICABLE, NOT_RECORDED, UNREADABLE } from "../../../src/domain/records/field";
import type { Deadline } from "../../../src/domain/records/vocabulary";
import type { Rows } from "../build";
import { actionStatus } from "../recordBuilders";
import { printedOf, tableOf } from "./building";

describe("The action plan", () => {
  const actions: Rows["actions"] = [
    {
      action: "Book rooms",
      owner: "Administrator",
      setOn: "2013-05-01",
      due: "2013-06-01",
      completed: "2013-05-20",
    },
    { action: "Train chairs", setOn: "2013-05-01", due: "2013-08-01", completed: NOT_RECORDED },
    { action: "Review", setOn: "2013-05-01", due: "2013-11-01", completed: NOT_RECORDED },
    { action: "Publish", setOn: "2013-05-01", due: "2014-05-01", completed: NOT_RECORDED },
    { action: "Old", setOn: "2012-05-01", due: "2012-06-01", completed: "2012-06-01" },
    { action: "New", setOn: "2014-04-02", due: "2014-06-01", completed: NOT_RECORDED },
    { action: "Undated", setOn: "2013-05-01", due: NOT_RECORDED, completed: NOT_RECORDED },
  ];

  it("groups what was open in the period by the time there is for it, and tells what is overdue", () => {
    const table = printedOf("actions", { conferences: [{ date: "2013-06-03" }], actions });
    expect(
      table.groups?.map(([group, lines]) => [group, lines.map((line) => [line[0], line[4]])]),
    ).toEqual([
      ["Immediately", [["Book rooms", "Completed"]]],
      ["Within three months", [["Train chairs", "Overdue"]]],
      ["Within six months", [["Review", "Overdue"]]],
      ["Later", [["Publish", "Open"]]],
      ["Without a deadline", [["Undated", "Open"]]],
    ]);
    expect(table.notes).toContain(
      "2 actions completed before the period or set after it are not counted.",
    );
  });

  it("keeps deadlines in words in their groups, with the day they come to where it is known", () => {
    const within = (words: string, allowed: Deadline["allowed"]) => ({ words, allowed });
    const months = (amount: number) => ({ amount, unit: "months" }) as const;
    const rows: Rows["actions"] = [
      { action: "A", due: within("Immediately", { amount: 0, unit: "days" }) },
      { action: "B", due: within("Within three months", months(3)), setOn: "2013-05-01" },
      { action: "C", due: within("26 weeks", { amount: 182, unit: "days" }) },
      { action: "D", due: within("1 year", { amount: 1, unit: "years" }) },
      { action: "E", due: within("By next review", null) },
      { action: "F", due: within("By next review", null), completed: "2013-05-02" },
    ];
    const table = (settings = {}) =>
      printedOf("actions", { actions: rows }, { asAt: "2013-08-02", settings });
    const shown = (printed: ReturnType<typeof table>) =>
      printed.groups?.map(([group, lines]) => [group, lines.map((line) => [line[2], line[4]])]);
    expect(shown(table())).toEqual([
      ["Immediately", [["Immediately", "Not known"]]],
      ["Within three months", [["Within three months: 1 August 2013", "Overdue"]]],
      ["Within six months", [["26 weeks", "Not known"]]],
      ["Later", [["1 year", "Not known"]]],
      [
        "In other words",
        [
          ["By next review", "Not known"],
          ["By next review", "Completed"],
        ],
      ],
    ]);
    expect(table().notes).toContain(
      "4 actions with a deadline in words are not completed: whether overdue is not known, because the words name no day, or the tracker does not say from which day they count.",
    );
    expect(shown(table({ actionPlanDate: "2013-08-02" }))?.[0]).toEqual([
      "Immediately",
      [["Immediately: 2 August 2013", "Open"]],
    ]);
    expect(shown(table({ actionPlanDate: "2013-08-01" }))?.[0]?.[1]).toEqual([
      ["Immediately: 1 August 2013", "Overdue"],
    ]);
  });

  it("is overdue from the day after it was due", () => {
    const one: Rows["actions"] = [{ action: "A", due: "2013-08-01", completed: NOT_RECORDED }];
    const standing = (asAt: string) =>
      printedOf("actions", { actions: one }, { asAt }).rows[0]?.[4];
    expect(standing("2013-08-01")).toBe("Open");
    expect(standing("2013-08-02")).toBe("Overdue");
  });

  describe("of which a deadline was revised", () => {
    const put: Rows["actions"] = [
      { action: "A", setOn: "2013-05-01", due: "2013-06-01", revisedDue: "2013-09-02" },
      { action: "B", setOn: "2013-05-01", due: "2013-06-01", revisedDue: NOT_RECORDED },
      {
        ...{ action: "C", setOn: "2013-05-01", due: "2013-06-01" },
        revisedDue: { words: "After the inspection", allowed: null },
      },
      { action: "D", setOn: "2013-05-01", due: "2013-06-01", revisedDue: UNREADABLE },
    ];
    const plan = (asAt: string, rows = put) => printedOf("actions", { actions: rows }, { asAt });

    it.each([
      ["2013-09-01", "Open"],
      ["2013-09-02", "Open"],
      ["2013-09-03", "Overdue"],
    ])("is as at %s, by the revised one, %s", (asAt, standing) => {
      expect(plan(asAt).groups).toEqual([
        [
          "Immediately",
          [
            ["A", "–", "1 June 2013, revised to 2 September 2013", "–", standing],
            ["B", "–", "1 June 2013", "–", "Overdue"],
            ["C", "–", "1 June 2013, revised to After the inspection", "–", "Not known"],
            ["D", "–", "1 June 2013, revised (cannot be read)", "–", "Not known"],
          ],
        ],
      ]);
    });

    it("counts them, and never as none where the column is not understood", () => {
      const revised = (rows: Rows["actions"]) =>
        tableOf("actions", { actions: rows ?? [] }, { asAt: "2013-09-03" })
          .rows.find(({ cells }) => cells[0]?.value === "With a revised deadline")
          ?.cells.at(-1)?.value;
      expect(revised(put)).toBe(2);
      expect(revised(put.slice(1, 2))).toBe(0);
      expect(revised(put.slice(3))).toBe("–");
      expect(revised([{ action: "A", due: "2013-06-01" }])).toBe(undefined);
    });
  });

  const standingsOf = (rows: Rows["actions"]) =>
    printedOf("actions", { actions: rows ?? [] }).rows.map((row) => row[4]);
  const late = { action: "A", due: "2013-08-01" } as const;

  it("is completed where its status says so, also without the day, which the note counts", () => {
    const done = ["Done", "complete", "Completed by email", "closed"].map((status) => ({
      ...late,
      status: actionStatus(status),
      completed: NOT_RECORDED,
    }));
    const table = printedOf("actions", { actions: done });
    expect(table.rows.map((row) => row[4])).toEqual(done.map(() => "Completed"));
    expect(table.totals).toEqual(["Completed", "", "", "", 4]);
    expect(table.notes).toContain(
      "4 actions without the day of completion are counted as completed, because the status says so.",
    );
  });

  it("is not completed because its status speaks of being done", () => {
    const statuses = ["Not done", "To be completed", "Unfinished", "Donegal visit"];
    expect(
      standingsOf(
        statuses.map((status) => ({
          ...late,
          status: actionStatus(status),
          completed: NOT_RECORDED,
        })),
      ),
    ).toEqual(statuses.map(() => "Overdue"));
  });

  it("is withdrawn, not overdue, where it will not be done", () => {
    const rows: Rows["actions"] = [
      { ...late, status: actionStatus("Withdrawn"), completed: NOT_RECORDED },
      { ...late, status: actionStatus("Superseded by the new plan"), completed: NOT_RECORDED },
      { ...late, completed: NOT_APPLICABLE },
      { action: "B", due: NOT_APPLICABLE, completed: NOT_RECORDED },
    ];
    expect(standingsOf(rows)).toEqual(rows.map(() => "Withdrawn"));
  });

  it("is neither open nor completed where the day of completion cannot be read", () => {
    expect(standingsOf([{ ...late, completed: UNREADABLE }])).toEqual(["Not known"]);
  });
});
