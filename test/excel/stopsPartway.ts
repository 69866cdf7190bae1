import { expect } from "@jest/globals";
import { ExcelProblem } from "../../src/excel/base/excelProblem";
import type { StandIn } from "../../src/standin/standIn";
import { opened } from "../standin/support/open";

/** What Excel does only in the workbook in front. */
const ADDS_OR_SHOWS_A_SHEET =
  / at (WorksheetCollection\.add|Worksheet\.activate|WorksheetFreezePanes\.\w+|Range\.select)$/;

/** What Excel refuses where an add-in's settings have no more room. */
const KEEPS = / at SettingCollection\.add$/;

/** Excel stopping is unexpected; only where it keeps no setting it is taken for want of room, and only where it adds or shows no sheet it is taken for another workbook in front. */
export function expectStopped(problem: unknown): void {
  if (!(problem instanceof ExcelProblem)) throw problem;
  const { reference = "" } = problem.facts;
  const isOfASheet = ADDS_OR_SHOWS_A_SHEET.test(reference);
  const isKept = KEEPS.test(reference) ? "no room to keep" : "unexpected";
  expect(problem.code).toBe(isOfASheet ? "another workbook in front" : isKept);
}

/**
 * Does a piece of work over and over, letting Excel stop after one action more each time, in every round trip it
 * has, and looks at what is left each time.
 * @param step actions more each time: 1 stops after every one of them
 * @returns how often it was stopped
 */
export async function atEveryAction(
  file: Uint8Array,
  work: () => Promise<unknown>,
  look: (standIn: StandIn, problem: unknown) => Promise<void>,
  step = 1,
): Promise<number> {
  const whole = await opened(file);
  await work();
  const { roundTrips } = whole.counts;
  let stops = 0;
  for (let roundTrip = 1; roundTrip <= roundTrips; roundTrip += 1) {
    for (let actions = 0; ; actions += step) {
      const standIn = await opened(file);
      standIn.faults.stopPartway(roundTrip, actions);
      const problem = await work().then(
        () => null,
        (error: unknown) => error,
      );
      if (problem === null) break;
      stops += 1;
      await look(standIn, problem);
    }
  }
  return stops;
}
