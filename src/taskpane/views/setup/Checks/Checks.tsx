import { RULES } from "../../../../domain/catalogue/catalogue";
import { whetherRun } from "../../../../domain/catalogue/whetherRun";
import { columnsInWords } from "../../../../domain/records/columnsInWords";
import { Sources } from "../../../components/Sources/Sources";
import { useCheck } from "../../../session/CheckContext";
import { useChecksStyles } from "./checks.styles";
import { whetherRunWords } from "./whetherRunWords";

/** Every check: what it needs, where it is laid down, and whether it ran in the last check of the workbook. */
export function Checks() {
  const styles = useChecksStyles();
  const { validation } = useCheck();
  return (
    <>
      {validation === null ? (
        <p className={styles.note}>
          The workbook has not been checked yet. Choose Validate to see which checks run.
        </p>
      ) : null}
      <ul className={styles.list}>
        {RULES.map((rule) => (
          <li key={rule.code} className={styles.check}>
            <h3 className={styles.title}>{rule.title}</h3>
            {validation === null ? null : (
              <p className={styles.line}>
                {whetherRunWords(
                  whetherRun(
                    rule,
                    validation.result,
                    validation.understanding.available,
                    validation.settings,
                  ),
                )}
              </p>
            )}
            <p className={styles.line}>
              Needs:{" "}
              {rule.needs.length === 0 ? "whatever columns there are" : columnsInWords(rule.needs)}.
            </p>
            <p className={styles.line}>
              Source: <Sources sources={rule.sources} />.
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
