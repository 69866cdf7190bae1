import { Button } from "@fluentui/react-components";
import { keptMomentInWords } from "../../../../workflows/clock";
import { pagesInWords } from "../../../../workflows/pagesInWords";
import { Notice } from "../../../components/Notice/Notice";
import { useCheck } from "../../../session/CheckContext";
import { useCorrections } from "./CorrectionsContext";
import { countOfCells, doneInWords, leftInWords } from "./correctionWords";
import { useFocusKept } from "./useFocusKept";

/** What was corrected or taken back, and the way back while there is one. */
export function CorrectionsDone() {
  const { busy, done, last, takeBack } = useCorrections();
  const { changedCells, settingsChanged, check } = useCheck();
  const root = useFocusKept(last !== null);
  if (done === null && last === null) return null;
  const when = last === null ? null : keptMomentInWords(last.when);
  const before =
    last === null
      ? null
      : `${countOfCells(last.cells)} corrected${when === null ? "" : ` on ${when}`}`;
  const left = done === null ? [] : leftInWords(done);
  const pages =
    done?.logNotPaged === undefined
      ? null
      : pagesInWords([{ sheet: done.logNotPaged, pagesNotSetUp: true }]);
  return (
    <div ref={root} tabIndex={-1}>
      <Notice
        tone={done !== null && done.cells > 0 && left.length === 0 ? "good" : "plain"}
        title={done === null ? (before ?? "") : doneInWords(done)}
        actions={
          <>
            {done === null || changedCells > 0 || settingsChanged ? null : (
              <Button size="small" disabledFocusable={busy} onClick={check}>
                Check again
              </Button>
            )}
            {last === null ? null : (
              <Button size="small" disabledFocusable={busy} onClick={takeBack}>
                Take back the last corrections
              </Button>
            )}
          </>
        }
      >
        {left.length === 0 ? null : (
          <ul aria-label="Not taken back">
            {left.map((cell) => (
              <li key={cell}>{cell}</li>
            ))}
          </ul>
        )}
        {done === null ? null : (
          <p>
            Before and after are on the sheet “Corrections”. The findings below are those of the
            last check.
          </p>
        )}
        {pages === null ? null : <p>{pages}</p>}
        {done?.what === "taken back" && before !== null ? <p>Before that: {before}.</p> : null}
      </Notice>
    </div>
  );
}
