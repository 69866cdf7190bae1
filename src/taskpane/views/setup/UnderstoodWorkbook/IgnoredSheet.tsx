import { SheetChoice } from "./SheetChoice";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";

interface IgnoredSheetProps {
  readonly sheet: string;
  readonly why: string;
}

/** A sheet that was left alone, with the reason; the person may know better. */
export function IgnoredSheet({ sheet, why }: IgnoredSheetProps) {
  const styles = useUnderstoodWorkbookStyles();
  return (
    <section className={styles.sheet} aria-label={`Sheet ${sheet}`}>
      <h3 className={styles.name}>{sheet}</h3>
      <p className={styles.text}>Left alone: {why}</p>
      <SheetChoice sheet={sheet} dataset={null} />
    </section>
  );
}
