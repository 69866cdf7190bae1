import { afterAll, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { financialYear } from "../../src/domain/calendar/periods";
import { problemWords } from "../../src/excel/base/problemWords";
import type { ScrutinyCopy } from "../../src/scrutiny-copy/scrutinyCopy";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn, type StandIn } from "../../src/standin/standIn";
import { MACHINE_CLOCK } from "../../src/workflows/clock";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import { savedParts } from "../excel/savedParts";
import { sampleBytes } from "../standin/support/open";

const workflows = excelWorkflows();
const CHOICE = {
  mode: "show every number" as const,
  tables: ["table-2b", "table-3"],
  familyRows: false,
  council: "",
};

let standIn: StandIn;
const open = async (requirementSet = "1.14") => {
  standIn = await openStandIn(sampleBytes(), { requirementSet });
  await loadOfficeInNode(standIn);
  const validation = await workflows.validate({ asAt: fromIso("2014-04-25") });
  return {
    validation,
    prepare: (year = 2013, choice = CHOICE) =>
      workflows.prepareScrutinyCopy(validation, financialYear(year), choice, { version: "0.1.0" }),
  };
};

/** What a person is told about a failure; the tracker must be what it was in every part. */
async function toldOf(failing: () => Promise<unknown>) {
  const before = await savedParts(standIn);
  const error = await failing().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(await savedParts(standIn)).toEqual(before);
  const { code, happened, next } = problemWords(error);
  return { code, happened, next };
}

/** A worker that answers each step so; what it is sent is cloned as between two threads. */
function workerThat(answer: (event: MessageEvent) => void, ended: string[]): Worker {
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = answer;
  const worker: Pick<Worker, "postMessage" | "terminate" | "onerror"> = {
    postMessage: (message: unknown, transfer: unknown) =>
      port1.postMessage(message, transfer as Transferable[]),
    terminate: () => {
      ended.push("ended");
      port1.close();
    },
    onerror: null,
  };
  return worker as Worker;
}

afterAll(() => {
  Object.assign(globalThis, { Excel: undefined, Office: undefined, OfficeExtension: undefined });
});

describe("a scrutiny copy, where something is in the way", () => {
  beforeEach(() => {
    jest.restoreAllMocks();
  });

  it.each([
    ["a pop-up blocker", "1.14", true],
    ["an Excel that opens no new workbooks", "1.7", false],
  ])("%s: says to save it instead", async (_, requirementSet, blocked) => {
    const { prepare } = await open();
    const copy = await prepare();
    if (!blocked) {
      standIn = await openStandIn(sampleBytes(), { requirementSet });
      await loadOfficeInNode(standIn);
    }
    standIn.workbook.popUpsBlocked = blocked;
    const told = await toldOf(() => workflows.openScrutinyCopy(copy));
    expect(told).toMatchObject({
      code: "copy not opened",
      happened: "The copy could not be opened beside the tracker.",
    });
    expect(told.next).toMatch(/^Choose Save the copy/);
    expect(standIn.createdWorkbooks).toEqual([]);
  });

  it("a cell being edited: says to finish it, and opens on the next try", async () => {
    const { prepare } = await open();
    const copy = await prepare();
    standIn.faults.cellEditMode = true;
    expect((await toldOf(() => workflows.openScrutinyCopy(copy))).code).toBe("cell being edited");
    standIn.faults.cellEditMode = false;
    await workflows.openScrutinyCopy(copy);
    expect(standIn.createdWorkbooks).toHaveLength(1);
  });

  it.each([
    ["Array buffer allocation failed", "Chromium"],
    ["Invalid typed array length: 4294967296", "Chromium"],
    ["Invalid string length", "Chromium"],
    ["Out of memory", "WebKit"],
    ["allocation size overflow", "Firefox"],
  ])("memory refused (%s): says what to close", async (message) => {
    const { prepare } = await open();
    const copy = await prepare();
    const opening = jest.spyOn(globalThis, "btoa").mockImplementation(() => {
      throw new RangeError(message);
    });
    const told = await toldOf(() => workflows.openScrutinyCopy(copy));
    opening.mockRestore();
    expect(told.code).toBe("not enough memory");
    expect(told.next).toMatch(/^Close other workbooks/);
  });

  it("memory refused while the copy is written: says what to close", async () => {
    const { prepare } = await open();
    const told = await toldOf(async () => {
      const writing = jest.spyOn(TextEncoder.prototype, "encode").mockImplementation(() => {
        throw new RangeError("Array buffer allocation failed");
      });
      await prepare().finally(() => writing.mockRestore());
    });
    expect(told.code).toBe("not enough memory");
    expect(told.happened).toContain("Nothing was changed.");
    expect(told.next).toMatch(/^Close other workbooks/);
  });

  it("memory refused in the worker: says what to close, and the worker is ended", async () => {
    const { validation } = await open();
    const ended: string[] = [];
    const full = ({ ports: [port] }: MessageEvent) => {
      const failed = { name: "RangeError", message: "Array buffer allocation failed" };
      port?.postMessage({ failed });
    };
    const withWorker = excelWorkflows(MACHINE_CLOCK, () => workerThat(full, ended));
    const told = await toldOf(() =>
      withWorker.prepareScrutinyCopy(validation, financialYear(2013), CHOICE, { version: "0.1.0" }),
    );
    expect(told.code).toBe("not enough memory");
    expect(ended).toEqual(["ended"]);
  });

  it("no worker in this host: the same copy, in slices, with progress", async () => {
    const { validation, prepare } = await open();
    const none = excelWorkflows(MACHINE_CLOCK, () => {
      throw new ReferenceError("Worker is not defined");
    });
    const steps: string[] = [];
    const before = unzipSync(await standIn.save());
    const { bytes } = await none.prepareScrutinyCopy(validation, financialYear(2013), CHOICE, {
      version: "0.1.0",
      onProgress: ({ step }) => steps.push(step),
    });
    expect(unzipSync(bytes)).toEqual(unzipSync((await prepare()).bytes));
    expect([...new Set(steps)]).toEqual(["building", "protecting", "writing"]);
    expect(unzipSync(await standIn.save())).toEqual(before);
  });

  it("a table that the tracker has no columns for: the cover says so, the rest is there", async () => {
    const { validation, prepare } = await open();
    const { available } = validation.understanding;
    const poorer: typeof available = {
      ...available,
      has: (dataset, field) => dataset !== "participation" && available.has(dataset, field),
    };
    const understanding = { ...validation.understanding, available: poorer };
    const choice = { ...CHOICE, tables: ["table-2b", "table-4"] };
    const before = unzipSync(await standIn.save());
    const without = await workflows.prepareScrutinyCopy(
      { ...validation, understanding },
      financialYear(2013),
      choice,
      { version: "0.1.0" },
    );
    const said = ({ bytes }: ScrutinyCopy) =>
      Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join("");
    expect(said(without)).toContain("Table 2b Timescales");
    expect(said(without)).toContain("Table 4: Participation of Agencies");
    expect(said(without)).toContain("The tracker has no column for");
    expect(without.publication.tables.map(({ id }) => id)).not.toContain("table-4");
    expect(said(await prepare(2013, choice))).not.toContain("The tracker has no column for");
    expect(unzipSync(await standIn.save())).toEqual(before);
  });

  it("a period without conferences: a copy of zeros that says its period", async () => {
    const { prepare } = await open();
    const before = await savedParts(standIn);
    const { publication } = await prepare(2009);
    const counts = publication.tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ format }) => format === "count")),
    );
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.filter(({ value }) => value !== 0 && value !== null)).toEqual([]);
    expect(await savedParts(standIn)).toEqual(before);
  });
});
