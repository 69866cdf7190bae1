import { describe, expect, it } from "@jest/globals";
import { fromIso } from "../../../src/domain/calendar/calendarDate";
import { financialYear } from "../../../src/domain/calendar/periods";
import { asColumnTotals, inOrderOfTheirTicks } from "../../../src/domain/disclosure/familyRows";
import { breachRegister } from "../../../src/domain/disclosure/register";
import type { TimescaleFinding } from "../../../src/domain/findings/finding";
import { reasonKind } from "../../../src/domain/records/reasonKinds";
import type { Column, Row } from "../../../src/domain/records/source";
import type { TableCell } from "../../../src/domain/tables/engine/table";
import { label, rows, table } from "./build";

function breach(date: string, reason: string | null, fields: Partial<TimescaleFinding> = {}) {
  const on = fromIso(date);
  return {
    kind: "timescale" as const,
    code: "T08",
    severity: "breach" as const,
    outcome: "breached" as const,
    cell: { sheet: "Conferences", row: on as number as Row, column: 13 as Column },
    record: {
      dataset: "conferences" as const,
      identity: { conference: "1" },
      label: "Conference 1",
      familyRef: "7",
      conferenceRef: "1",
      chair: "C. Chairperson",
      date: on,
    },
    from: on,
    to: on,
    limit: on,
    allowed: { amount: 5, unit: "working days" as const },
    backwards: false,
    daysLate: 1,
    start: "start",
    daysOff: [],
    closureDays: [],
    asAt: on,
    reason,
    remarks: [],
    ...fields,
  };
}

const NAMES = {
  titleOf: (code: string) => `Title of ${code}`,
  rowOf: ({ row }: { readonly row: Row }) => rows(row, 1)[0],
};

function register(...findings: TimescaleFinding[]) {
  return breachRegister(findings, financialYear(2013), NAMES);
}

describe("the breach register", () => {
  it("counts breaches by quarter with a total for each check", () => {
    const found = register(
      breach("2013-04-01", null),
      breach("2013-06-30", "Backlog"),
      breach("2013-07-01", null),
      breach("2014-03-31", null, { code: "T10", outcome: "overdue" }),
    );
    expect(found.rows.map(({ group, cells }) => [group, cells[0]?.value, cells[1]?.value])).toEqual(
      [
        ["Title of T08", "Quarter 1 of 2013-14", 2],
        [undefined, "Quarter 2 of 2013-14", 1],
        [undefined, "All", 3],
        ["Title of T10", "Quarter 4 of 2013-14", 1],
        [undefined, "All", 1],
      ],
    );
  });

  it("leaves out what lies outside the period and what is no breach", () => {
    const found = register(
      breach("2013-03-31", null),
      breach("2014-04-01", null),
      breach("2013-05-01", null, { outcome: "due soon", severity: "at risk" }),
      breach("2013-05-02", null, { outcome: "cannot be judged" }),
    );
    expect(found.rows).toEqual([]);
  });

  it("carries no word of the recorded reason", () => {
    const found = register(breach("2013-05-01", "Zara Testchild was in hospital"));
    expect(JSON.stringify(found)).not.toMatch(/Zara|hospital|Chairperson/);
  });
});

describe("the kind of a reason", () => {
  it.each([
    [null, "None recorded"],
    ["  ", "None recorded"],
    ["Backlog; temp admin started 02/12/13", "Workload or absence"],
    ["Admin absence - minutes typed by temp", "Workload or absence"],
    ["ICO not finalised at 31/03/14", "Court or legal"],
    ["Sibling group - long minutes", "Family or child"],
    ["Pre-birth conference", "Family or child"],
    ["Police could not attend, not quorate", "Another agency"],
    ["Snow", "Weather or venue"],
    ["See file", "Other reason"],
  ])("of %p is %s", (reason, kind) => {
    expect(reasonKind(reason)).toBe(kind);
  });
});

describe("rows of single families", () => {
  const tick = (row: number): TableCell => ({ value: "✓", format: "tick", behind: rows(row, 1) });
  const blank: TableCell = { value: null, format: "tick" };
  const families = {
    ...table([
      { cells: [label("1"), blank, tick(0)] },
      { cells: [label("2"), tick(1), tick(1)] },
      { cells: [label("3"), blank, blank] },
    ]),
    columns: ["Family", "Mental Health", "MARAC"],
  };

  it("become totals with the families behind them", () => {
    const { rows: totals, columns } = asColumnTotals(families, "Families");
    expect(columns).toEqual(["Family", "Mental Health", "MARAC"]);
    expect(totals.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
      ["Families", 1, 2],
    ]);
    expect(totals[0]?.cells[2]?.behind).toHaveLength(2);
  });

  it("are numbered again in an order that does not follow the tracker's", () => {
    const reversed = { ...families, rows: [...families.rows].reverse() };
    const values = (some: typeof families) =>
      inOrderOfTheirTicks(some).rows.map(({ cells }) => cells.map(({ value }) => value));
    expect(values(families)).toEqual([
      [1, "✓", "✓"],
      [2, null, "✓"],
      [3, null, null],
    ]);
    expect(values(reversed)).toEqual(values(families));
  });
});
