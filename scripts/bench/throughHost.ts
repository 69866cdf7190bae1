import { applyHighlights } from "../../src/excel/highlights/highlights";
import type { Highlight } from "../../src/excel/highlights/plan";
import { readWorkbook } from "../../src/excel/read/readWorkbook";
import { loadOfficeInNode } from "../../src/standin/client/loadOfficeInNode";
import { openStandIn } from "../../src/standin/standIn";
import { median } from "./median";

/** What one part of the work asks of Excel, by way of its stand-in: counts are of the last run, which finds the marks of the one before. */
export interface HostCost {
  /** Milliseconds, the median of several runs. */
  readonly ms: number;
  readonly roundTrips: number;
  /** Bytes over the wire, both ways. */
  readonly bytes: number;
}

/** Reads the tracker and marks it, as Validate does, over Excel's stand-in. */
export async function throughHost(
  file: Uint8Array,
  plan: readonly Highlight[],
  runs: number,
): Promise<{ readonly reading: HostCost; readonly writing: HostCost }> {
  const standIn = await openStandIn(file);
  await loadOfficeInNode(standIn);
  const costOf = async (work: () => Promise<unknown>): Promise<HostCost> => {
    const { ms, result } = await median(async () => {
      const before = { ...standIn.counts };
      await work();
      const { roundTrips, bytesIn, bytesOut } = standIn.counts;
      return {
        roundTrips: roundTrips - before.roundTrips,
        bytes: bytesIn + bytesOut - before.bytesIn - before.bytesOut,
      };
    }, runs);
    return { ms, ...result };
  };
  return {
    reading: await costOf(() => readWorkbook()),
    writing: await costOf(() => applyHighlights(plan)),
  };
}
