/**
 * What is measured without Excel, bundled as the add-in ships: run from sources every import would be a call.
 * Writes one object of measurements as JSON.
 */
import { runScript } from "../../runScript";
import { type CheckingCost, checkingOf, checkingOfAll } from "./checking";
import { headingsOf } from "./headings";
import { type TablesCost, tablesOf } from "./tables";

/** How large a tracker is, and how often everything is run over it. */
export interface Size {
  readonly conferences: number;
  readonly runs: number;
}

/** Costs by the size of the tracker. */
export interface Measurements {
  readonly log: readonly CheckingCost[];
  readonly whole: readonly CheckingCost[];
  readonly tables: readonly TablesCost[];
  readonly headings: { readonly sheets: number; readonly ms: number };
}

async function measure(sizes: readonly Size[]): Promise<void> {
  const log = [];
  const whole = [];
  const tables = [];
  for (const { conferences, runs } of sizes) log.push(await checkingOf(conferences, runs));
  for (const { conferences, runs } of sizes) whole.push(await checkingOfAll(conferences, runs));
  for (const { conferences, runs } of sizes) tables.push(...(await tablesOf(conferences, runs)));
  const measurements: Measurements = { log, whole, tables, headings: await headingsOf(15) };
  process.stdout.write(JSON.stringify(measurements));
}

runScript(() => measure(JSON.parse(process.argv[2] ?? "[]")));
