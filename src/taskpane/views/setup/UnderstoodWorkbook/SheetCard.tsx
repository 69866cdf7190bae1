import { DATASET_TITLES } from "../../../../domain/records/fieldTitles";
import type { UnderstoodSheet } from "../../../../workbook/understanding";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { ColumnChoice } from "./ColumnChoice";
import { SheetChoice } from "./SheetChoice";
import { headingsOf, sheetFields } from "./sheetFields";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";

/** One sheet: what it holds, how many rows were read, and its columns. */
export function SheetCard({ sheet }: { readonly sheet: UnderstoodSheet }) {
  const styles = useUnderstoodWorkbookStyles();
  const headings = headingsOf(sheet);
  const fields = sheetFields(sheet);
  const shown = fields.filter(({ match }) => match !== null);
  const rest = fields.filter(({ match }) => match === null);
  return (
    <section className={styles.sheet} aria-label={`Sheet ${sheet.sheet}`}>
      <h3 className={styles.name}>{sheet.sheet}</h3>
      <p className={styles.text}>
        {DATASET_TITLES[sheet.dataset]}, {rowsInWords(sheet)}
        {sheet.hidden ? ". This sheet is hidden." : ""}
      </p>
      <SheetChoice sheet={sheet.sheet} dataset={sheet.dataset} />
      <Disclosure
        title={shown.length === 1 ? "1 column understood" : `${shown.length} columns understood`}
        startsOpen={sheet.asked.length > 0}
      >
        {shown.map((field) => (
          <ColumnChoice key={field.field} sheet={sheet} field={field} headings={headings} />
        ))}
      </Disclosure>
      {rest.length > 0 ? (
        <Disclosure title={`${rest.length} fields not found on this sheet`}>
          {rest.map((field) => (
            <ColumnChoice key={field.field} sheet={sheet} field={field} headings={headings} />
          ))}
        </Disclosure>
      ) : null}
    </section>
  );
}

function rowsInWords({ rowsRead, rowsSkipped }: UnderstoodSheet): string {
  const { blank, total, subheading, repeatedHeader } = rowsSkipped;
  const skipped = [
    [blank, "blank"],
    [total, "total"],
    [subheading, "sub-heading"],
    [repeatedHeader, "repeated heading"],
  ] as const;
  const words = skipped.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const read = rowsRead === 1 ? "1 row read" : `${rowsRead.toLocaleString("en-GB")} rows read`;
  return words.length === 0 ? read : `${read}; skipped: ${words.join(", ")}`;
}
