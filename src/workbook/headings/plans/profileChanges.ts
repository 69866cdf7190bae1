import { fieldTitle } from "../../../domain/records/fieldTitles";
import type { WorkbookSnapshot } from "../../snapshot/snapshot";
import type { Match } from "../columns/matchColumns";
import type { SheetColumn } from "../columns/sheetColumns";
import { columnTitle, headingKey, type Profile, type SheetProfile } from "../profile";
import type { SheetPlan } from "./sheetPlan";

/** Something that the team confirmed and that is no longer so in the workbook. */
export type ProfileChange =
  | { readonly kind: "sheet missing"; readonly sheet: string }
  | {
      readonly kind: "heading changed";
      readonly sheet: string;
      readonly field: string;
      readonly fieldTitle: string;
      /** The confirmed heading that has gone. */
      readonly heading: string;
      /** The heading now taken for it; `null` where none is sure enough. */
      readonly assumed: string | null;
    };

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
