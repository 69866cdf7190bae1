import { DATASET_TITLES } from "../../../../domain/records/fieldTitles";
import type { DatasetName } from "../../../../domain/records/records";
import { counted, numberText } from "../../../../domain/text/numbers";
import type { UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { CodeMeanings } from "./CodeMeanings";
import { ColumnChoice } from "./ColumnChoice";
import { LeftAlone } from "./LeftAlone";
import { SheetChoice } from "./SheetChoice";
import { SideColumn } from "./SideColumn";
import { headingsOf, sheetFields } from "./sheetFields";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";

interface SheetCardProps {
  readonly sheet: UnderstoodSheet;
  /** The dataset of the list on the same sheet, for a matrix that stands beside one. */
  readonly list: DatasetName | null;
}

/** One sheet: what it holds, how many rows were read, and its columns. */
export function SheetCard({ sheet, list }: SheetCardProps) {
  const styles = useUnderstoodWorkbookStyles();
  const dataset = list ?? sheet.dataset;
  const headings = headingsOf(sheet);
  // Beside a list it is the list's columns that say whose row it is.
  const fields = list === null ? sheetFields(sheet) : [];
  const side = sheet.matches.filter(({ saying }) => saying !== undefined);
  const shown = fields.filter(({ match }) => match !== null);
  const rest = fields.filter(({ match }) => match === null);
  return (
    <section className={styles.sheet} aria-label={`Sheet ${sheet.sheet}`}>
      <h3 className={styles.name}>{sheet.sheet}</h3>
      <p className={styles.text}>
        {DATASET_TITLES[sheet.dataset]}, {rowsInWords(sheet)}
        {sheet.hidden ? ". This sheet is hidden." : ""}
      </p>
      {list === null ? <SheetChoice sheet={sheet.sheet} dataset={sheet.dataset} /> : null}
      <Disclosure title={columnsInWords(shown.length + side.length)} startsOpen={isUnsure(sheet)}>
        {shown.map((field) => (
          <ColumnChoice key={field.field} sheet={sheet} field={field} headings={headings} />
        ))}
        {side.map((match) => (
          <SideColumn key={match.column} sheet={sheet} dataset={dataset} match={match} />
        ))}
      </Disclosure>
      {sheet.codes.length > 0 ? (
        <CodeMeanings sheet={sheet.sheet} dataset={dataset} codes={sheet.codes} />
      ) : null}
      {rest.length > 0 ? (
        <Disclosure title={`${counted(rest.length, "field")} not found on this sheet`}>
          {rest.map((field) => (
            <ColumnChoice key={field.field} sheet={sheet} field={field} headings={headings} />
          ))}
        </Disclosure>
      ) : null}
      {list === null ? <LeftAlone sheet={sheet} dataset={dataset} /> : null}
    </section>
  );
}

function columnsInWords(count: number): string {
  return counted(count, "column understood", "columns understood");
}

/** Whether anything of a sheet's columns waits for the person's word. */
function isUnsure({ asked, matches }: UnderstoodSheet): boolean {
  return asked.length > 0 || matches.some(({ because }) => because === "beside the others");
}

function rowsInWords({ rowsRead, rowsSkipped }: UnderstoodSheet): string {
  const { blank, total, subheading, repeatedHeader } = rowsSkipped;
  const skipped = [
    [blank, "blank"],
    [total, "total"],
    [subheading, "sub-heading"],
    [repeatedHeader, "repeated heading"],
  ] as const;
  const words = skipped
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${numberText(count)} ${what}`);
  const read = counted(rowsRead, "row read", "rows read");
  return words.length === 0 ? read : `${read}; skipped: ${words.join(", ")}`;
}
