import { beforeAll, describe, expect, it } from "@jest/globals";
import { makeTracker } from "../../scripts/trackers/book";
import { serial } from "../../scripts/trackers/days";
import { sheetsOf } from "../../scripts/trackers/faults/sheets";
import { spotlessTracker } from "../../scripts/trackers/faults/spotless";
import { fromIso, toIso } from "../../src/domain/calendar/calendarDate";
import { excelWorkflows } from "../../src/workflows/excelWorkflows";
import type { Understood } from "../../src/workflows/workflows";
import { opened } from "../standin/support/open";
import { SAMPLE_CLOCK } from "./fixedClock";

const workflows = excelWorkflows(SAMPLE_CLOCK);

/** The Friday before the Easter of 2014, with the Early May bank holiday three weeks on. */
const AS_AT = "2014-04-11";

/** Days on which something falls due, and which working day after `AS_AT` each is. */
const DUE = [
  ["2014-04-10", "the day before"],
  ["2014-04-11", "today"],
  ["2014-04-18", "Good Friday, after the 4th"],
  ["2014-04-21", "Easter Monday, after the 4th"],
  ["2014-04-22", "the 5th"],
  ["2014-04-23", "the 6th"],
  ["2014-04-26", "a Saturday, after the 8th"],
  ["2014-04-29", "the 10th"],
  ["2014-04-30", "the 11th"],
  ["2014-05-05", "the bank holiday, after the 13th"],
  ["2014-05-14", "the 20th"],
  ["2014-05-15", "the 21st"],
] as const;

let understood: Understood;

beforeAll(async () => {
  const tracker = spotlessTracker();
  const actions = DUE.map(([due, which]) => ({
    action: which,
    owner: "B. Example",
    set: serial("2014-03-03"),
    due: serial(due),
    done: "",
    status: "",
  }));
  const { bytes } = await makeTracker(sheetsOf({ ...tracker, actions }));
  await opened(bytes);
  understood = await workflows.understandWorkbook({ asAt: fromIso(AS_AT) });
});

const dueWithin = async (workingDays: number, from = understood) =>
  (await workflows.dueSoon(from, workingDays))
    .filter(({ code }) => code === "T16")
    .map(({ limit }) => limit && toIso(limit));

describe("What falls due soon, across Easter and a bank holiday", () => {
  it.each([
    [0, "2014-04-11"],
    [5, "2014-04-22"],
    [10, "2014-04-29"],
    [20, "2014-05-14"],
  ])("within %i working days: up to %s and no day more", async (workingDays, last) => {
    const wanted = DUE.map(([day]) => day).filter((day) => day >= AS_AT && day <= last);
    expect(await dueWithin(workingDays)).toEqual(wanted);
  });

  it.each([
    ["2014-04-16", "2014-04-28"],
    ["2014-04-17", "2014-04-29"],
    ["2014-05-02", "2014-05-13"],
  ])("as at %s, 5 working days reach to the day before the 6th, %s", async (asAt, sixth) => {
    const due = await dueWithin(5, { ...understood, asAt: fromIso(asAt) });
    expect(due).toEqual(DUE.map(([day]) => day).filter((day) => day >= asAt && day < sixth));
  });

  it("a closure day of the team's own puts the window's end a day further", async () => {
    const closed = await workflows.saveSettings(
      { ...understood.settings, closureDays: [{ date: "2014-04-14", why: "Closed" }] },
      {},
    );
    const from = { ...closed, asAt: fromIso(AS_AT) };
    expect((await dueWithin(5, from)).at(-1)).toBe("2014-04-23");
  });
});
