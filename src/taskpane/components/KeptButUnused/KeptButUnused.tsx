import { keptButUnused } from "../../../workflows/keptButUnused";
import type { KeptAs, TeamSettings } from "../../../workflows/teamSettings";
import { Notice } from "../Notice/Notice";

/** What the workbook keeps of the team's own and is not in use; nothing where all of it is. */
export function KeptButUnused({ team }: { readonly team: Pick<TeamSettings, "kept" | "unread"> }) {
  const texts = keptButUnused(team);
  if (texts.length === 0) return null;
  return (
    <Notice tone="warning" title="Not everything kept in this workbook is in use">
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>It was left as it is. {advice(Object.values(team.kept))}</p>
    </Notice>
  );
}

function advice(kept: readonly KeptAs[]): string {
  return [
    ...(kept.includes("newer") ? ["Update the add-in to use what a newer version kept."] : []),
    ...(kept.includes("unreadable") || kept.includes("in part")
      ? ["An earlier version of the workbook may hold what could not be read."]
      : []),
  ].join(" ");
}
