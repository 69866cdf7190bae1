import { Button } from "@fluentui/react-components";
import { counted } from "../../../../domain/text/numbers";
import type { UnderstoodSheet } from "../../../../workflows/understandWorkbook";
import { Choice } from "../../../components/Choice/Choice";
import { Disclosure } from "../../../components/Disclosure/Disclosure";
import { NOTHING, type Side, type SidePart, sayingOf } from "./sayings";
import { useUnderstoodWorkbookStyles } from "./understoodWorkbook.styles";
import { useSayColumn } from "./useSayColumn";

interface LeftAloneProps {
  readonly sheet: UnderstoodSheet;
  /** The dataset that the sheet as a whole is known by. */
  readonly dataset: UnderstoodSheet["dataset"];
}

/** The columns that were not read, each of which may yet be an agency's or an indicator's. */
export function LeftAlone({ sheet, dataset }: LeftAloneProps) {
  const styles = useUnderstoodWorkbookStyles();
  const { names, say } = useSayColumn(sheet, dataset);
  const { unmatched, layout } = sheet;
  if (unmatched.length === 0) return null;
  const side = sideOf(sheet);
  const part: SidePart = layout === "matrix" ? "attended" : "code";
  return (
    <Disclosure title={counted(unmatched.length, "column left alone", "columns left alone")}>
      {unmatched.map(({ column, heading, said }) =>
        said ? (
          <div key={column} className={styles.column}>
            <p className={styles.text}>{heading}: left alone, as you said</p>
            <Button
              size="small"
              aria-label={`No longer leave ${heading} alone`}
              onClick={() => say(heading, null)}
            >
              Take that back
            </Button>
          </div>
        ) : side === null ? (
          <p key={column} className={styles.text}>
            {heading}
          </p>
        ) : (
          <div key={column} className={styles.column}>
            <Choice
              label={heading}
              options={[
                { value: NOTHING, text: "Left alone" },
                ...names(side).map((name) => ({ value: name, text: name })),
              ]}
              value={NOTHING}
              onChoose={(name) => say(heading, sayingOf(side, name, part))}
            />
          </div>
        ),
      )}
    </Disclosure>
  );
}

/** What the columns of a sheet can stand for beside its fields; `null` where that makes no sense. */
function sideOf({ dataset }: UnderstoodSheet): Side | null {
  if (dataset === "indicators") return "indicator";
  return dataset === "participation" || dataset === "conferences" ? "agency" : null;
}
