import { FluentProvider } from "@fluentui/react-components";
import { ExcelProblem, problemWords } from "../../workflows/problems";
import { Notice } from "../components/Notice/Notice";
import { usePaneTheme } from "../theme/usePaneTheme";

/** All of the pane where Office.js did not come: without it nothing else can be done. */
export function WithoutOffice() {
  const { happened, why, next } = problemWords(new ExcelProblem("Office.js not loaded"));
  return (
    <FluentProvider theme={usePaneTheme()}>
      <main>
        <Notice tone="problem" title={happened} level={2}>
          <p>{why}</p>
          <p>{next}</p>
        </Notice>
      </main>
    </FluentProvider>
  );
}
