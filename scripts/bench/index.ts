/** `npm run bench`: what checking a tracker and building its tables cost, by its size. Medians in milliseconds. */
import { runScript } from "../runScript";
import { tablesOf } from "./tables";
import { throughHost } from "./throughHost";
import { trackerFile, trackerRows } from "./tracker";
import { withoutHost } from "./withoutHost";

const SIZES = [
  { conferences: 1_000, runs: 9 },
  { conferences: 10_000, runs: 7 },
  { conferences: 50_000, runs: 5 },
];

async function bench(): Promise<void> {
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}. Milliseconds, medians.\n`,
  );
  const rows = [];
  for (const { conferences, runs } of SIZES) rows.push(await benchOf(conferences, runs));
  console.table(rows);

  console.log("\nAll tables, built from the records:\n");
  const tables = [];
  for (const { conferences, runs } of SIZES) tables.push(...(await tablesOf(conferences, runs)));
  console.table(tables);
}

async function benchOf(conferences: number, runs: number): Promise<Record<string, number>> {
  const pure = await withoutHost(conferences, runs);
  const file = await trackerFile(trackerRows(conferences));
  const { reading, writing } = await throughHost(file, pure.plan, runs);
  return {
    conferences,
    findings: pure.findings,
    read: tenths(reading.ms),
    understand: tenths(pure.understanding),
    check: tenths(pure.checking),
    plan: tenths(pure.planning),
    write: tenths(writing.ms),
    "JSON.parse": tenths(pure.parsing),
    "(understand + check) / JSON.parse": tenths(
      (pure.understanding + pure.checking) / pure.parsing,
    ),
    "round trips": reading.roundTrips + writing.roundTrips,
    "MB over the wire": tenths((reading.bytes + writing.bytes) / 1e6),
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

runScript(bench);
