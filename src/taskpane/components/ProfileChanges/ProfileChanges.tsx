import type { ProfileChange } from "../../../workflows/understandWorkbook";
import { Notice } from "../Notice/Notice";
import { changeInWords } from "./changeInWords";

/** What the team confirmed of its workbook and is no longer so; nothing where all of it still is. */
export function ProfileChanges({ changes }: { readonly changes: readonly ProfileChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Notice tone="warning" title="Something you confirmed has changed">
      <ul>
        {changes.map((change) => (
          <li key={changeInWords(change)}>{changeInWords(change)}</li>
        ))}
      </ul>
    </Notice>
  );
}
