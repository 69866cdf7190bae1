import { afterAll, afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn, type StandIn } from "../../src/standin/standIn";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { sampleBytes } from "../standin/support/open";

const workflows = excelWorkflows();
const pageFetch = globalThis.fetch;

let standIn: StandIn;
const start = async (requirementSet = "1.14") => {
  standIn = await openStandIn(sampleBytes(), { requirementSet });
  await loadOfficeInNode(standIn);
};

const asked: string[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  answer = async () => new Response(new Uint8Array(sampleBytes()));
  globalThis.fetch = (address) => {
    asked.push(String(address));
    return answer();
  };
});

afterEach(() => {
  globalThis.fetch = pageFetch;
});

afterAll(() => {
  Object.assign(globalThis, { Excel: undefined, Office: undefined, OfficeExtension: undefined });
});

describe("trying the sample", () => {
  it("opens it as a new workbook, from the pane's own folder", async () => {
    await start();
    const sample = await workflows.openSample();
    expect(asked).toEqual(["assets/sample/conference-tracking-2013-14.xlsx"]);
    expect(sample.opened).toBe(true);
    expect(standIn.createdWorkbooks).toHaveLength(1);
  });

  it.each([
    ["an Excel that opens no new workbooks", "1.7", false],
    ["a pop-up blocker", "1.14", true],
  ])("%s: hands the file back for saving", async (_, requirementSet, blocked) => {
    await start(requirementSet);
    standIn.workbook.popUpsBlocked = blocked;
    const sample = await workflows.openSample();
    expect(sample.opened).toBe(false);
    expect(Buffer.from(sample.bytes).equals(Buffer.from(sampleBytes()))).toBe(true);
    expect(standIn.createdWorkbooks).toEqual([]);
  });

  it("a cell being edited: is reported, not taken for an old Excel", async () => {
    await start();
    standIn.faults.cellEditMode = true;
    await expect(workflows.openSample()).rejects.toMatchObject({ code: "cell being edited" });
  });

  it.each([
    ["not there", async () => new Response(null, { status: 404 })],
    [
      "not to be had",
      async () => {
        throw new TypeError("Failed to fetch");
      },
    ],
  ])("a file that is %s: is reported", async (_, answered) => {
    await start();
    answer = answered;
    await expect(workflows.openSample()).rejects.toMatchObject({ code: "part not loaded" });
    expect(standIn.createdWorkbooks).toEqual([]);
  });
});
