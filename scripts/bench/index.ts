/** `npm run bench`: what checking a tracker and building its tables cost, by its size. Medians in milliseconds. */
import { ENGLAND_AND_WALES } from "../../src/domain/calendar/bankHolidays";
import { workingDays } from "../../src/domain/calendar/workingDays";
import { check } from "../../src/domain/catalogue/check";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { planHighlights } from "../../src/excel/highlights/plan";
import { understand } from "../../src/workbook/records/understand";
import { PlainFailure, runScript } from "../runScript";
import { inChromium } from "./inChromium";
import type { Size } from "./inOneFile";
import { AS_AT, type CheckingCost } from "./inOneFile/checking";
import type { TablesCost } from "./inOneFile/tables";
import { type InsertingCost, insertingTables } from "./insertingTables";
import { runInOneFile } from "./runInOneFile";
import { throughHost } from "./throughHost";
import { trackerRows, trackerSnapshot } from "./tracker";
import { trackerFile } from "./trackerFile";
import { type ProcessCost, wholeProcesses } from "./wholeProcesses";

const SIZES: readonly Size[] = [
  { conferences: 1_000, runs: 15 },
  { conferences: 10_000, runs: 15 },
  { conferences: 50_000, runs: 15 },
];

/** Runs over Excel's stand-in, which are slow. */
const HOST_RUNS = 5;

async function bench(): Promise<void> {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}. Milliseconds, medians.`,
  );
  const measured = await runInOneFile(SIZES);
  const show = (title: string, rows: readonly object[]) => {
    console.log(`\n${title}:\n`);
    console.table(rows);
  };
  const bySize = (costs: readonly CheckingCost[]) =>
    costs.map((cost, place) => checkingRow(SIZES[place]?.conferences ?? 0, cost));
  show("A log of conferences, understood and checked", bySize(measured.log));
  show("The same with two children each, agencies and indicators", bySize(measured.whole));
  show("All tables, built from the records", measured.tables.map(tablesRow));
  const { ms, sheets } = measured.headings;
  console.log(`\nFinding the headings of ${sheets} sheets with 40 columns: ${tenths(ms)} ms`);

  show("The command line, whole processes", (await wholeProcesses()).map(processRow));

  const hostRows = [];
  for (const { conferences } of SIZES) hostRows.push(await hostRow(conferences));
  show("Reading and highlighting, through Excel's stand-in", hostRows);
  const inserted = [];
  for (const { conferences } of SIZES)
    inserted.push(insertingRow(await insertingTables(conferences)));
  show("All tables of all years inserted, through Excel's stand-in, once", inserted);
  await showFelt();
}

/** The pane in a browser; without one that is said, and the rest of the bench stands. */
async function showFelt(): Promise<void> {
  try {
    const { start, checks } = await inChromium(SIZES.map(({ conferences }) => conferences));
    console.log("\nThe pane in Chromium, from a warm cache; a block is over 50 ms long:\n");
    console.table([start]);
    console.table(checks);
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    console.log(`\nThe pane was not measured. ${error.message}`);
  }
}

function checkingRow(conferences: number, cost: CheckingCost): object {
  return {
    conferences,
    findings: cost.findings,
    understand: tenths(cost.understanding),
    check: tenths(cost.checking),
    plan: tenths(cost.planning),
    "JSON.parse": tenths(cost.parsing),
    "(understand + check) / JSON.parse": tenths(
      (cost.understanding + cost.checking) / cost.parsing,
    ),
    "memory / parsed rows": cost.memory === null ? "-" : tenths(cost.memory),
  };
}

function tablesRow(cost: TablesCost): object {
  return {
    conferences: cost.conferences,
    children: cost.children,
    period: cost.period,
    tables: cost.tables,
    build: tenths(cost.building),
    "JSON.parse": tenths(cost.parsing),
    "build / JSON.parse": tenths(cost.building / cost.parsing),
  };
}

function processRow({ command, processor, wall }: ProcessCost): object {
  return { command, processor: tenths(processor), wall: tenths(wall) };
}

function insertingRow({ conferences, tables, cells, writing, roundTrips, bytes }: InsertingCost) {
  return {
    conferences,
    tables,
    cells,
    write: tenths(writing),
    "round trips": roundTrips,
    "MB to Excel": tenths(bytes / 1e6),
  };
}

async function hostRow(conferences: number): Promise<object> {
  const rows = trackerRows(conferences);
  const { available, problems, records } = understand(trackerSnapshot(rows), {
    asAt: AS_AT,
    profile: null,
  });
  const { findings } = check({
    records,
    available,
    problems,
    settings: DEFAULT_SETTINGS,
    workingDays: workingDays(ENGLAND_AND_WALES),
    asAt: AS_AT,
  });
  const file = await trackerFile(rows);
  const { reading, writing } = await throughHost(file, planHighlights(findings), HOST_RUNS);
  return {
    conferences,
    read: tenths(reading.ms),
    write: tenths(writing.ms),
    "round trips": reading.roundTrips + writing.roundTrips,
    "MB over the wire": tenths((reading.bytes + writing.bytes) / 1e6),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

runScript(bench);
