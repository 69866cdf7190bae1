import { describe, expect, it } from "@jest/globals";
import { loadedOnFirstUse } from "../../src/workflows/loadedOnFirstUse";
import { understood, workflowsWith } from "../taskpane/support/workflows";

const workflows = workflowsWith({});

describe("workflows that are loaded when first used", () => {
  it("are not loaded before, and once for all", async () => {
    let loads = 0;
    const later = loadedOnFirstUse(async () => {
      loads += 1;
      return workflows;
    });
    const { selectCell } = later;
    expect(loads).toBe(0);
    await Promise.all([
      later.changesSince(understood()),
      later.selectedTableCell(),
      later.selectedTableCell(),
    ]);
    expect(loads).toBe(1);
    expect(later.selectCell).toBe(selectCell);
  });

  it("are given what they are asked, and give their answer", async () => {
    const asked: unknown[] = [];
    const later = loadedOnFirstUse(async () =>
      workflowsWith({
        selectCell: async (...all) => {
          asked.push(...all);
        },
        listTraces: async () => [],
      }),
    );
    const cell = { sheet: "Conferences" } as Parameters<typeof later.selectCell>[0];
    await later.selectCell(cell);
    expect(asked).toEqual([cell]);
    expect(await later.listTraces()).toEqual([]);
  });

  it("are loaded again after a failure, which the one asking hears of", async () => {
    let offline = true;
    const later = loadedOnFirstUse(async () => {
      if (offline) throw new Error("offline");
      return workflowsWith({ listTraces: async () => [] });
    });
    await expect(later.listTraces()).rejects.toThrow("offline");
    offline = false;
    expect(await later.listTraces()).toEqual([]);
  });
});
