import {
  FluentProvider,
  MessageBar,
  MessageBarBody,
  makeStyles,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useLayoutEffect, useState } from "react";
import { CreatedBar } from "./bar/CreatedBar";
import { TopBar } from "./bar/TopBar";
import type { OfficeLook } from "./frame/previewHost";
import { PaneFrame } from "./pane/PaneFrame";
import { PANE_WIDTH } from "./pane/ResizeHandle";
import { useLeaveQuestion } from "./unsaved/useLeaveQuestion";
import { Workspace } from "./Workspace";
import { DropTarget } from "./window/DropTarget";
import { UnsavedQuestion } from "./window/UnsavedQuestion";
import { useWorkbook } from "./workbook/useWorkbook";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh" },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
});

/** The preview: a workbook on the left, the unmodified task pane on the right, Excel's part played by the stand-in. */
export function App() {
  const styles = useStyles();
  const shown = useWorkbook();
  const [look, setLook] = useState<OfficeLook>("light");
  const [width, setWidth] = useState<number>(PANE_WIDTH.standard);
  const [realToday, setRealToday] = useState(false);
  const [opening, setOpening] = useState({ query: "", times: 0 });
  const { workbook, problem, waiting } = shown;
  useLeaveQuestion(workbook?.unsaved ?? null);
  const today = realToday ? null : (workbook?.endsOn ?? null);
  useLayoutEffect(() => {
    if (workbook === null) return;
    window.conferenceCheckPreview = { standIn: workbook.standIn, look, today };
  }, [workbook, look, today]);
  return (
    <FluentProvider theme={look === "dark" ? webDarkTheme : webLightTheme}>
      <DropTarget className={styles.page} onFile={shown.openFile}>
        {problem === null ? null : (
          <MessageBar intent="error">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {workbook === null || waiting === null ? null : (
          <UnsavedQuestion workbook={workbook} onGoOn={waiting.goOn} onCancel={waiting.cancel} />
        )}
        {workbook === null ? null : (
          <>
            <TopBar
              shown={shown}
              workbook={workbook}
              look={look}
              onLook={setLook}
              onPaneWidth={setWidth}
              today={today}
              onRealToday={setRealToday}
              onRibbon={(query) => setOpening(({ times }) => ({ query, times: times + 1 }))}
            />
            <CreatedBar key={workbook.openedAs} workbook={workbook} shown={shown} />
            <div className={styles.middle}>
              <Workspace workbook={workbook} />
              <PaneFrame
                key={`${workbook.openedAs} ${opening.times} ${today}`}
                query={opening.query}
                width={width}
                onResize={setWidth}
                look={look}
              />
            </div>
          </>
        )}
      </DropTarget>
    </FluentProvider>
  );
}
