import type { DatasetName } from "../../../../domain/records/records";
import type { SaidWord } from "../../../../workflows/confirm";
import type { Understanding, UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { Notice } from "../../../components/Notice/Notice";
import { ProfileChanges } from "../../../components/ProfileChanges/ProfileChanges";
import { IgnoredSheet } from "./IgnoredSheet";
import { SheetCard } from "./SheetCard";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { WordMeanings } from "./WordMeanings";

interface UnderstoodWorkbookProps {
  readonly understanding: Understanding;
  /** What was said of words before. */
  readonly said: readonly SaidWord[];
}

/** Each sheet and what it was taken for; any of it can be changed. */
export function UnderstoodWorkbook({ said, understanding }: UnderstoodWorkbookProps) {
  const styles = useUnderstoodWorkbookStyles();
  const { sheets, ignored, recognised, changes } = understanding;
  return (
    <div className={styles.root}>
      {recognised ? null : (
        <Notice tone="warning" title="No sheet was taken for a conference tracker">
          <p>If one of the sheets below is your tracker, choose what it holds.</p>
        </Notice>
      )}
      <ProfileChanges changes={changes} />
      <WordMeanings understanding={understanding} said={said} />
      {sheets.map((sheet) => (
        <SheetCard
          key={`${sheet.sheet} ${sheet.dataset} ${sheet.layout} ${sheet.firstDataRow}`}
          sheet={sheet}
          list={listBeside(sheet, sheets)}
        />
      ))}
      {ignored.map((sheet) => (
        <IgnoredSheet key={sheet.sheet} {...sheet} />
      ))}
    </div>
  );
}

/** What the list beside a matrix holds; `null` for a list itself, and for a matrix that stands alone. */
function listBeside(
  { sheet, layout }: UnderstoodSheet,
  sheets: readonly UnderstoodSheet[],
): DatasetName | null {
  if (layout === "list") return null;
  const list = sheets.find((other) => other.sheet === sheet && other.layout === "list");
  return list?.dataset ?? null;
}
