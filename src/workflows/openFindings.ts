import { type Acceptance, acceptanceIndex } from "../domain/findings/acceptance";
import type { Finding } from "../domain/findings/finding";
import { rowDigests } from "../workbook/records/rowDigests";
import type { Understood } from "./workflows";

/** What a finding is looked up in: the workbook as it was read, and what its team has accepted. */
type Checked = Pick<Understood, "accepted" | "snapshot" | "understanding">;

/** Finds who accepted each of these findings of a check, when and why; `null` where nobody has. */
export function acceptancesOf(
  { accepted, snapshot, understanding }: Checked,
  findings: readonly Finding[],
): (finding: Finding) => Acceptance | null {
  return acceptanceIndex(accepted, findings, rowDigests(snapshot, understanding));
}

/** Those of a check's findings that nobody has accepted. */
export function openFindings(checked: Checked, findings: readonly Finding[]): readonly Finding[] {
  const acceptanceOf = acceptancesOf(checked, findings);
  return findings.filter((finding) => acceptanceOf(finding) === null);
}
