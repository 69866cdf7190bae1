import { mergeClasses } from "@fluentui/react-components";
import type { UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { Choice } from "../../../components/Choice/Choice";
import { type SheetField, sureness } from "./sheetFields";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { useConfirm } from "./useConfirm";
import { useSayColumn } from "./useSayColumn";

interface ColumnChoiceProps {
  readonly sheet: UnderstoodSheet;
  readonly field: SheetField;
  readonly headings: readonly string[];
}

const NONE = "";
/** Chosen for a column that is nothing at all; no heading begins with a line break. */
const NOTHING = "\n";

/** One field: the heading it was found under, how sure that is, three samples; another can be chosen. */
export function ColumnChoice({ sheet, field, headings }: ColumnChoiceProps) {
  const styles = useUnderstoodWorkbookStyles();
  const confirm = useConfirm();
  const { say } = useSayColumn(sheet, sheet.dataset);
  const { title, match, asked } = field;
  const options = [
    { value: NONE, text: "Not on this sheet" },
    ...headings.map((heading) => ({ value: heading, text: heading })),
    ...(match === null
      ? []
      : [{ value: NOTHING, text: `Leave “${match.heading}” alone: it is something else` }]),
  ];
  return (
    <div className={mergeClasses(styles.column, asked && styles.unsure)}>
      <Choice
        label={asked ? `${title}: is it this column?` : title}
        options={options}
        value={match?.heading ?? NONE}
        onChoose={(heading) => {
          if (match !== null && heading === NOTHING) {
            say(match.heading, { is: "nothing" });
            return;
          }
          confirm(
            {
              kind: "column",
              sheet: sheet.sheet,
              dataset: sheet.dataset,
              field: field.field,
              heading: heading === NONE ? null : heading,
            },
            `${title} on ${sheet.sheet}`,
          );
        }}
      />
      {match === null ? null : (
        <p className={styles.text}>
          {sureness(match)}
          {match.hidden ? ", hidden column" : ""}
          {match.samples.length > 0 ? `: ${match.samples.join("; ")}` : ", no values yet"}
        </p>
      )}
    </div>
  );
}
