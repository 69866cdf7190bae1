import { headingKey, type Profile, type SheetProfile } from "../profile";
import type { ConfirmedColumns } from "./matchColumns";
import type { SheetColumn } from "./sheetColumns";

/**
 * What the team confirmed of a sheet: under its name, or, for a sheet that was renamed or came after, under
 * the name of another sheet all of whose confirmed headings it has.
 */
export function confirmedFor(
  profile: Profile | null,
  sheet: string,
  columns: readonly SheetColumn[],
): SheetProfile | null {
  if (profile === null) return null;
  const byName = profile.sheets.find((confirmed) => confirmed.sheet === sheet);
  if (byName) return byName;
  const present = new Set(columns.map(({ heading }) => headingKey(heading)));
  const alike = profile.sheets.filter(({ dataset, headings, columns: said }) => {
    const confirmed = [...Object.values(headings), ...Object.keys(said)].filter(
      (heading) => heading !== null,
    );
    return (
      dataset !== null &&
      confirmed.length > 0 &&
      confirmed.every((heading) => present.has(headingKey(heading)))
    );
  });
  const size = ({ headings }: SheetProfile) => Object.keys(headings).length;
  return alike.sort((a, b) => size(b) - size(a))[0] ?? null;
}

/** The columns that still have their confirmed headings; a field whose heading has gone is left open. */
export function confirmedColumns(
  confirmed: SheetProfile | null,
  columns: readonly SheetColumn[],
): ConfirmedColumns {
  const byHeading = new Map(columns.map((column) => [headingKey(column.heading), column]));
  const found = new Map<string, SheetColumn | null>();
  for (const [field, heading] of Object.entries(confirmed?.headings ?? {})) {
    if (heading === null) found.set(field, null);
    else {
      const column = byHeading.get(headingKey(heading));
      if (column) found.set(field, column);
    }
  }
  return found;
}
