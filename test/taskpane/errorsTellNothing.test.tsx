/** @jest-environment jsdom */
import "./support/nodesOwn";
import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { act, configure, screen } from "@testing-library/react";
import { RULES } from "../../src/domain/catalogue/catalogue";
import { TABLES } from "../../src/domain/tables/catalogue";
import { ALL_TIMESCALES } from "../../src/domain/timescales/timescales";
import { Looks } from "../../src/scrutiny-copy/xlsx/looks";
import type { ApiErrorCode } from "../../src/standin/wire/apiError";
import { sampleBytes, withText } from "../standin/support/open";
import { openPaneOver, type PaneOverExcel } from "./support/paneOverExcel";

configure({ asyncUtilTimeout: 15_000 });

const NAME = "Zebulina Quartzwhistle";
const PLANTED = /Zebulina|Quartzwhistle/i;
/** What a program says of a cell that it is stuck at, and Excel in some of its own messages. */
const QUOTING = `Cannot do anything with "${NAME}"`;
const stuck = () => {
  throw new Error(QUOTING);
};

/** The sample with a child of that name. */
const tracker = (change = (text: string) => text) =>
  withText(sampleBytes(), "xl/sharedStrings.xml", (text) =>
    change(text.replace("<t>Oswicken Thistlewick</t>", `<t>${NAME}</t>`)),
  );

let pane: PaneOverExcel;
const checked = async () => {
  await pane.press("Validate this workbook");
  await screen.findByText(/70 conferences checked at/);
};
const nothingTold = async () => expect(await pane.told()).not.toMatch(PLANTED);

/** What can be asked of Excel: where in the pane, by which button, and how many of its round trips are refused. */
const ASKED = [
  ["Check", "Validate", 2],
  ["Check", "Write findings sheet", 2],
  ["Tables", /^Insert \d+ tables$/, 2],
  ["Tables", "Refresh all", 1],
  ["Share", "Look through the workbook", 1],
  ["Set up", "Show what would be removed", 1],
] as const;

const REFUSALS: readonly ApiErrorCode[] = [
  "AccessDenied",
  "ApiNotFound",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidObjectPath",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "UnsupportedOperation",
];

type Spied = { mockRestore: () => void };
/** Lets a member of something get stuck at every call. */
function stuckAt<Name extends string>(
  owner: { [name in Name]: (...given: never[]) => unknown },
  member: Name,
): Spied {
  const whole = owner[member];
  owner[member] = stuck;
  return {
    mockRestore: () => {
      owner[member] = whole;
    },
  };
}

/** The same whenever it is read. */
function stuckWhenRead(owner: object, member: string): Spied {
  const whole = Object.getOwnPropertyDescriptor(owner, member);
  Object.defineProperty(owner, member, { configurable: true, get: stuck });
  return { mockRestore: () => void Object.defineProperty(owner, member, whole ?? {}) };
}

/** One whose form in Set up offers what its limit is counted from. */
function aTimescaleWithStarts(): object {
  const one = ALL_TIMESCALES.find(({ limit }) => limit?.kind === "amount from a start");
  if (one === undefined) throw new Error("There is none");
  return one;
}

function theFourth<T>(all: readonly T[]): T {
  const [, , , one] = all;
  if (one === undefined) throw new Error("There are fewer than four");
  return one;
}

/** What gets stuck, where in the pane, and by which button. */
const STUCK: readonly (readonly [string, string, string | RegExp, () => Spied])[] = [
  ["reading", "Check", "Validate", () => stuckAt(String.prototype, "normalize")],
  ["a check", "Check", "Validate", () => stuckAt(theFourth(RULES), "check")],
  ["a table", "Tables", "Read the workbook again", () => stuckAt(theFourth(TABLES), "build")],
  ["writing a copy", "Share", "Prepare scrutiny copy", () => stuckAt(Looks.prototype, "number")],
  [
    "proving a copy",
    "Share",
    "Prepare scrutiny copy",
    () => stuckAt(String.prototype, "normalize"),
  ],
];

beforeEach(async () => {
  pane = await openPaneOver(tracker());
});
afterEach(async () => {
  jest.restoreAllMocks();
  await pane.close();
});

describe("Excel refuses, and quotes a cell", () => {
  it.each(ASKED)("%s: %s", async (view, button, roundTrips) => {
    await checked();
    await pane.goTo(view);
    if (view === "Set up") await pane.press(/^Remove everything/);
    await screen.findByRole("button", { name: button });
    for (const code of REFUSALS) {
      for (let nth = 1; nth <= roundTrips; nth += 1) {
        pane.standIn.faults.failRoundTrip(nth, code, QUOTING);
        await pane.press(button);
        expect([code, nth, await pane.problem()]).not.toContain("");
        await nothingTold();
        await pane.press("Close");
      }
    }
  });
});

describe("something gets stuck at a cell, and quotes it", () => {
  it.each(STUCK)(
    "%s",
    async (_, view, button, getStuck) => {
      await checked();
      await pane.goTo(view);
      await screen.findByRole("button", { name: button });
      // Protecting figures takes long in jest's sandbox.
      if (view === "Share") await pane.choose(/^Show every number/);
      const spied = getStuck();
      try {
        await pane.press(button);
        expect(await pane.problem()).toContain("Conference Check does not know");
      } finally {
        spied.mockRestore();
      }
      await nothingTold();
    },
    60_000,
  );
});

describe("what nothing catches, and what React meets while it draws", () => {
  it("a button gets stuck", async () => {
    await checked();
    await pane.goTo("Share");
    await pane.choose(/^Show every number/);
    await pane.press("Prepare scrutiny copy");
    await screen.findAllByText(/none found/);
    Object.assign(URL, { createObjectURL: stuck });
    await pane.press("Save the copy");
    expect(await pane.problem()).toContain("Conference Check does not know");
    await nothingTold();
  });

  it("copying for Word gets stuck", async () => {
    await checked();
    await pane.goTo("Tables");
    await pane.press(/^Preview of Table 2b/);
    Object.assign(document, { execCommand: stuck });
    await pane.press("Copy for Word");
    expect(await pane.problem()).toContain("Conference Check does not know");
    await nothingTold();
  });

  it("a promise that nobody waits for is broken", async () => {
    // A browser tells its page of one; Node would end the test.
    const rejection = new Event("unhandledrejection", { cancelable: true });
    Object.assign(rejection, { reason: new Error(QUOTING) });
    act(() => void window.dispatchEvent(rejection));
    expect(rejection.defaultPrevented).toBe(true);
    expect(await pane.problem()).toContain("Conference Check does not know");
    await nothingTold();
  });

  it("a view cannot be drawn", async () => {
    await checked();
    await pane.goTo("Set up");
    await screen.findByRole("button", { name: "Limits" });
    const spied = stuckWhenRead(aTimescaleWithStarts(), "starts");
    try {
      await pane.press("Limits");
      expect(await pane.problem()).toContain("What is on the other views is still there.");
    } finally {
      spied.mockRestore();
    }
    await nothingTold();
  });
});

it("a cell of the workbook is broken: the rest is checked, and what it holds is told nowhere", async () => {
  await pane.close();
  const broken = withText(tracker(), "xl/worksheets/sheet3.xml", (text) =>
    text.replace(/(<c r="B6" s="11") t="s"><v>.*?<\/v>/, `$1><v>${NAME}</v>`),
  );
  pane = await openPaneOver(broken);
  await pane.press("Validate this workbook");
  expect(await screen.findAllByText(/^141 breaches/)).not.toEqual([]);
  await nothingTold();
});
