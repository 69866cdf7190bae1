import { beforeEach, describe, expect, it } from "@jest/globals";
import type { StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { fill } from "../excel/workbookCells";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

let standIn: StandIn;
beforeEach(async () => {
  standIn = await opened(sampleBytes());
});

/** Watches the workbook; `told` waits until the cells reported have come to a number. */
async function watching() {
  let sum = 0;
  let wake: () => void = () => undefined;
  const stop = await workflows.watchChanges((cells) => {
    sum += cells;
    wake();
  });
  const told = async (cells: number): Promise<number> => {
    while (sum < cells) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return sum;
  };
  return { stop, told, sum: () => sum };
}

describe("changes since a check", () => {
  it("are told for mapped cells, from events", async () => {
    await workflows.validate();
    const { told, stop } = await watching();
    await fill("Conferences", "Z15", "beside the tracker");
    await fill("Read me", "A30", "a note");
    await fill("Conferences", "N15", 41_700);
    expect(await told(1)).toBe(1);
    stop();
  });

  it("count a cell once, however often it is changed", async () => {
    await workflows.validate();
    const { told, stop, sum } = await watching();
    await fill("Conferences", "N15", 41_700);
    await fill("Conferences", "N15", 41_701);
    await fill("Conferences", "N16", 41_702);
    expect(await told(2)).toBe(2);
    await fill("Conferences", "N15", 41_703);
    await fill("Conferences", "N17", 41_703);
    expect(await told(3)).toBe(3);
    expect(sum()).toBe(3);
    stop();
  });

  it("are not what the add-in writes itself", async () => {
    const validation = await workflows.validate();
    const { told, stop } = await watching();
    await workflows.writeFindings(validation);
    await workflows.clearHighlights();
    await fill("Conferences", "N15", 41_700);
    expect(await told(1)).toBe(1);
    stop();
  });

  it("are no longer told once watching has ended", async () => {
    await workflows.validate();
    const first = await watching();
    first.stop();
    const second = await watching();
    await fill("Conferences", "N15", 41_700);
    expect(await second.told(1)).toBe(1);
    expect(first.sum()).toBe(0);
    second.stop();
  });

  it("are counted by comparison where no event tells of them", async () => {
    const validation = await workflows.validate();
    expect(await workflows.changesSince(validation)).toBe(0);
    await fill("Conferences", "N15", 41_700);
    await fill("Conferences", "C80", "Initial");
    await fill("Conferences", "Z15", "beside the tracker");
    expect(await workflows.changesSince(validation)).toBe(2);
    expect(standIn.counts.roundTrips).toBeLessThanOrEqual(16);
  });

  describe("where rows and sheets come and go", () => {
    const onLog = (change: (sheet: Excel.Worksheet) => void) =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Conferences"));
        await context.sync();
      });

    it("are the cells of a row that was inserted or deleted, not of those it moved", async () => {
      const validation = await workflows.validate();
      await onLog((sheet) => sheet.getRange("10:10").insert("Down"));
      await fill("Conferences", "A10", 71);
      await fill("Conferences", "F10", 41_700);
      expect(await workflows.changesSince(validation)).toBe(2);
      await onLog((sheet) => sheet.getRange("10:10").delete("Up"));
      expect(await workflows.changesSince(validation)).toBe(0);
      await onLog((sheet) => sheet.getRange("10:10").delete("Up"));
      const gone = await workflows.changesSince(validation);
      expect(gone).toBeGreaterThan(8);
      expect(gone).toBeLessThanOrEqual(17);
    });

    it("are known of an inserted row by its event", async () => {
      await workflows.validate();
      const { told, stop } = await watching();
      await onLog((sheet) => sheet.getRange("10:10").insert("Down"));
      expect(await told(1)).toBeGreaterThan(0);
      stop();
    });

    it("are all its values where a row above the headings moves the whole log", async () => {
      const validation = await workflows.validate();
      await onLog((sheet) => sheet.getRange("1:1").insert("Down"));
      expect(await workflows.changesSince(validation)).toBeGreaterThan(0);
    });

    it.each<[string, (sheet: Excel.Worksheet) => void]>([
      [
        "renamed",
        (sheet) => {
          sheet.name = "Log";
        },
      ],
      ["deleted", (sheet) => sheet.delete()],
    ])(
      "are all the values of a sheet that was %s: the check is no longer of this workbook",
      async (how, change) => {
        const validation = await workflows.validate();
        await onLog(change);
        expect(await workflows.changesSince(validation)).toBeGreaterThan(70 * 8);
        const { understanding } = await workflows.validate();
        expect(understanding.recognised).toBe(true);
        expect(understanding.records.conferences).toHaveLength(how === "renamed" ? 70 : 0);
      },
    );
  });
});
