import { fieldTitle } from "../../../domain/records/fieldTitles";
import type { ProfileChange } from "../../records/understanding";
import type { WorkbookSnapshot } from "../../snapshot/snapshot";
import type { SheetPlan } from "../plans/sheetPlan";
import { columnTitle, headingKey, type Profile, type SheetProfile } from "../profile";
import type { ConfirmedColumns, Match } from "./matchColumns";
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

/** Confirmed headings that the sheet no longer has, with the heading assumed in their place. */
function changedHeadings(
  { sheet, dataset, headings, columns: said }: SheetProfile,
  columns: readonly SheetColumn[],
  sure: readonly Match[],
): readonly ProfileChange[] {
  if (dataset === null) return [];
  const present = new Set(columns.map(({ heading }) => headingKey(heading)));
  const changed = (field: string, title: string, heading: string | null, assumed: string | null) =>
    heading === null || present.has(headingKey(heading))
      ? []
      : [{ kind: "heading changed", sheet, field, fieldTitle: title, heading, assumed } as const];
  return [
    ...Object.entries(headings).flatMap(([field, heading]) => {
      const assumed = sure.find((match) => match.field === field)?.column.heading ?? null;
      return changed(field, fieldTitle(dataset, field), heading, assumed);
    }),
    ...Object.entries(said).flatMap(([heading, saying]) =>
      saying.is === "nothing" ? [] : changed(heading, columnTitle(saying), heading, null),
    ),
  ];
}

/** What the profile says and the workbook no longer bears out. */
export function changesSince(
  profile: Profile | null,
  { sheets, skipped }: WorkbookSnapshot,
  plans: readonly SheetPlan[],
): readonly ProfileChange[] {
  const names = new Set([...sheets, ...skipped].map(({ name }) => name));
  const used = new Set(plans.map(({ confirmed }) => confirmed));
  const missing = (profile?.sheets ?? []).filter(
    (confirmed) => !names.has(confirmed.sheet) && !used.has(confirmed),
  );
  return [
    ...missing.map(({ sheet }) => ({ kind: "sheet missing", sheet }) as const),
    ...plans.flatMap(({ confirmed, columns, lists: [list] }) =>
      confirmed === null ? [] : changedHeadings(confirmed, columns, list?.matching.sure ?? []),
    ),
  ];
}
