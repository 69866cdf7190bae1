import type { ProfileChange } from "../../../workflows/understandWorkbook";

/** What no longer agrees with what the team confirmed, and what is done about it. */
export function changeInWords(change: ProfileChange): string {
  if (change.kind === "sheet missing") return `There is no sheet “${change.sheet}” any more.`;
  const { sheet, fieldTitle, heading, assumed } = change;
  const gone = `${fieldTitle} on ${sheet}: the heading “${heading}” has gone`;
  return assumed === null
    ? `${gone}. Choose its column again under Set up.`
    : `${gone}; “${assumed}” is taken for it. Choose another under Set up if that is wrong.`;
}
