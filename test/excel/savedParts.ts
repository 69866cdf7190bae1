import { strFromU8, unzipSync } from "fflate";
import type { StandIn } from "../../src/standin/standIn";

type Parts = Readonly<Record<string, string>>;

/** Every part of the workbook as it would be saved, by its name in the package. */
export async function savedParts(standIn: StandIn): Promise<Parts> {
  return unzipped(await standIn.save());
}

/** Every part of a workbook's file, by its name in the package. */
export function unzipped(file: Uint8Array): Parts {
  const files = unzipSync(file);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Names of the parts that differ, are missing or are new. */
export function partsChanged(before: Parts, after: Parts): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}
