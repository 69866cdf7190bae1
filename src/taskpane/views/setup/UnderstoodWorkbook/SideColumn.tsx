import { mergeClasses } from "@fluentui/react-components";
import type { ColumnMatch, UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { Choice } from "../../../components/Choice/Choice";
import { SIDE_PARTS, type Side, type SidePart, sayingOf, sideOptions } from "./sayings";
import { sureness } from "./sheetFields";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { useSayColumn } from "./useSayColumn";

interface SideColumnProps {
  readonly sheet: UnderstoodSheet;
  /** The dataset that the sheet as a whole is known by. */
  readonly dataset: UnderstoodSheet["dataset"];
  readonly match: ColumnMatch;
}

/** A column of a matrix: which agency and which fact, or which indicator; another can be said. */
export function SideColumn({ sheet, dataset, match }: SideColumnProps) {
  const styles = useUnderstoodWorkbookStyles();
  const { names, say } = useSayColumn(sheet, dataset);
  const { heading, saying, because, hidden, samples } = match;
  if (saying === undefined) return null;
  const name = saying.is === "agency" ? saying.agency : saying.indicator;
  const part = saying.is === "agency" ? saying.part : null;
  const side: Side = saying.is;
  return (
    <div className={mergeClasses(styles.column, because === "beside the others" && styles.unsure)}>
      <div className={styles.pair}>
        <Choice
          label={heading}
          options={sideOptions(names(side), name)}
          value={name}
          onChoose={(value) => say(heading, sayingOf(side, value, part))}
        />
        {part === null ? null : (
          <Choice
            label={`${heading} says`}
            options={SIDE_PARTS}
            value={part}
            onChoose={(value) => {
              const chosen = SIDE_PARTS.find((option) => option.value === value);
              if (chosen) say(heading, sayingOf(side, name, chosen.value as SidePart));
            }}
          />
        )}
      </div>
      <p className={styles.text}>
        {sureness(match)}
        {hidden ? ", hidden column" : ""}
        {samples.length > 0 ? `: ${samples.join("; ")}` : ", no values yet"}
      </p>
    </div>
  );
}
