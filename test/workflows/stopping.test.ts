import { beforeEach, describe, expect, it } from "@jest/globals";
import { financialYear } from "../../src/domain/calendar/periods";
import type { StandIn } from "../../src/standin/standIn";
import type { Clock } from "../../src/workflows/clock";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import type { Progress, WorkOptions } from "../../src/workflows/progress";
import type { Validation } from "../../src/workflows/workflows";
import { partsChanged, savedParts } from "../excel/savedParts";
import { opened, sampleBytes } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

/** A clock by which every slice of work is over after its first step, and every progress is told. */
function hastyClock(): Clock {
  let now = 0;
  return {
    ...SAMPLE_CLOCK,
    elapsed: () => {
      now += 100;
      return now;
    },
  };
}

/** Options that stop the work when a step is reported for the n-th time, and what was told. */
function stoppingAt(step: Progress["step"], nth: number) {
  const controller = new AbortController();
  const told: Progress[] = [];
  const options: WorkOptions = {
    signal: controller.signal,
    onProgress: (progress) => {
      told.push(progress);
      const times = told.filter((one) => one.step === step).length;
      if (progress.step === step && times === nth) controller.abort("stopped");
    },
  };
  return { options, told };
}

const workflows = excelWorkflows(hastyClock());
const YEAR = financialYear(2013);
const COPY = {
  mode: "hide 1 to 5" as const,
  tables: ["table-2a", "table-3"],
  familyRows: false,
  council: "",
};

let standIn: StandIn;
let checked: Validation;
let before: Awaited<ReturnType<typeof savedParts>>;

beforeEach(async () => {
  standIn = await opened(sampleBytes());
  checked = await workflows.validate();
  before = await savedParts(standIn);
});

/** Stops the work there: it ends with the signal's reason, and the workbook is as the check left it. */
async function leavesAllAsItWas(
  step: Progress["step"],
  nth: number,
  work: (options: WorkOptions) => Promise<unknown>,
) {
  const { options, told } = stoppingAt(step, nth);
  await expect(work(options)).rejects.toBe("stopped");
  expect(told.at(-1)?.step).toBe(step);
  expect(partsChanged(before, await savedParts(standIn))).toEqual([]);
}

describe("stopped in any stage, work leaves the workbook as it was", () => {
  it.each([
    ["reading", 1],
    ["understanding", 1],
    ["understanding", 3],
    ["checking", 1],
    ["checking", 20],
    ["highlighting", 1],
    ["highlighting", 3],
  ] as const)("a second check, %s, reported for the %i. time", (step, nth) =>
    leavesAllAsItWas(step, nth, (options) => workflows.validate(options)),
  );

  it.each([1, 5])("building tables, reported for the %i. time", (nth) =>
    leavesAllAsItWas("building", nth, (options) => workflows.buildTables(checked, YEAR, options)),
  );

  it("writing tables, before the first", async () => {
    const { tables } = await workflows.buildTables(checked, YEAR, { ids: ["table-2a"] });
    await leavesAllAsItWas("writing", 1, (options) =>
      workflows.insertTables(tables, "appendix sheets", options),
    );
  });

  it("writing the findings sheet, before it", () =>
    leavesAllAsItWas("writing", 1, (options) => workflows.writeFindings(checked, options)));

  it("building the tables of a scrutiny copy", () =>
    leavesAllAsItWas("building", 2, (options) =>
      workflows.prepareScrutinyCopy(checked, YEAR, COPY, { ...options, version: "0.1.0" }),
    ));
});

it("counts what it has done, and goes from nought to all of it", async () => {
  const { options, told } = stoppingAt("writing", 1);
  await workflows.validate(options);
  for (const step of ["understanding", "checking", "highlighting"] as const) {
    const counts = told.filter((one) => one.step === step);
    expect(counts[0]?.done).toBe(0);
    expect(counts.at(-1)?.done).toBe(counts[0]?.of);
    expect(counts.map(({ done }) => done)).toEqual(
      counts.map(({ done }) => done).sort((a, b) => a - b),
    );
    expect(new Set(counts.map(({ of }) => of)).size).toBe(1);
  }
  expect(
    new Set(told.filter(({ step }) => step === "checking").map(({ done }) => done)).size,
  ).toBeGreaterThan(30);
});
