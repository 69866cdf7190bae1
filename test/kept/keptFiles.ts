import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromIso } from "../../src/domain/calendar/calendarDate";
import { check } from "../../src/domain/catalogue/check";
import { workingDaysOf } from "../../src/domain/settings/closureDays";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/settings";
import { rowDigests } from "../../src/workbook/records/rowDigests";
import { understand } from "../../src/workbook/records/understand";
import { snapshotOf } from "../snapshotOf";

/** The workbooks whose acceptances are kept: the sample, one with a fault for every check, one that lacks columns. */
export const WORKBOOKS = ["sample", "faulty", "lacking"] as const;

/** A thing as a workbook kept it, by its file's name. */
export function stored(name: string): unknown {
  return JSON.parse(readFileSync(join(__dirname, "stored", `${name}.json`), "utf8"));
}

/** Every file that is never edited, with its SHA-256. */
export function frozenFiles(): Readonly<Record<string, string>> {
  const hashes = ["stored", "workbooks"].flatMap((folder) =>
    readdirSync(join(__dirname, folder)).map((file) => {
      const bytes = readFileSync(join(__dirname, folder, file));
      return [`${folder}/${file}`, createHash("sha256").update(bytes).digest("hex")] as const;
    }),
  );
  return Object.fromEntries(hashes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** What the checks find in a kept workbook as at 25 April 2014, and the digests of its rows. */
export async function findingsIn(workbook: (typeof WORKBOOKS)[number]) {
  const bytes = readFileSync(join(__dirname, "workbooks", `${workbook}.xlsx`));
  const snapshot = await snapshotOf(new Uint8Array(bytes));
  const asAt = fromIso("2014-04-25");
  const understanding = understand(snapshot, { asAt, profile: null });
  const { available, problems, records } = understanding;
  const settings = DEFAULT_SETTINGS;
  const workingDays = workingDaysOf(settings, records.nonWorkingDays);
  const { findings } = check({ available, problems, records, settings, workingDays, asAt });
  return { findings, digest: rowDigests(snapshot, understanding) };
}
