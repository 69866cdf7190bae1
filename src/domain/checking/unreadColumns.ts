import { isKnown, lacks } from "../records/field";
import type { DatasetName, Records } from "../records/records";
import type { Verdicts } from "./verdicts";

/**
 * Says of each of these columns in which something stands and nothing could be read that a check could not run for it.
 * @returns whether there is one
 */
export function saysUnread(
  records: Records,
  verdicts: Verdicts,
  dataset: DatasetName,
  ...fields: readonly string[]
): boolean {
  const rows = records[dataset] as readonly object[] as readonly Readonly<
    Record<string, unknown>
  >[];
  const unread = fields.filter(
    (field) =>
      rows.some((row) => lacks(row[field], "unreadable")) &&
      !rows.some((row) => isKnown(row[field])),
  );
  for (const field of unread) verdicts.cannotRead(dataset, field);
  return unread.length > 0;
}
