import type { Understanding } from "../../../../workbook/understanding";
import { Notice } from "../../../components/Notice/Notice";
import { changeInWords } from "./changeInWords";
import { IgnoredSheet } from "./IgnoredSheet";
import { SheetCard } from "./SheetCard";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";

/** Each sheet and what it was taken for; any of it can be changed. */
export function UnderstoodWorkbook({ understanding }: { readonly understanding: Understanding }) {
  const styles = useUnderstoodWorkbookStyles();
  const { sheets, ignored, recognised, changes } = understanding;
  return (
    <div className={styles.root}>
      {recognised ? null : (
        <Notice tone="warning" title="No sheet was taken for a conference tracker">
          <p>If one of the sheets below is your tracker, choose what it holds.</p>
        </Notice>
      )}
      {changes.length === 0 ? null : (
        <Notice tone="warning" title="Something you confirmed has changed">
          <ul>
            {changes.map((change) => (
              <li key={changeInWords(change)}>{changeInWords(change)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {sheets.map((sheet) => (
        <SheetCard key={`${sheet.sheet} ${sheet.dataset} ${sheet.firstDataRow}`} sheet={sheet} />
      ))}
      {ignored.map((sheet) => (
        <IgnoredSheet key={sheet.sheet} {...sheet} />
      ))}
    </div>
  );
}
