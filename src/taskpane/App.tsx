import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import type { Workflows } from "../workflows/workflows";
import { Announcer } from "./announcer/Announcer";
import { ViewBoundary } from "./components/ViewBoundary/ViewBoundary";
import { CheckProvider } from "./session/CheckContext";
import { WorkProvider } from "./session/WorkContext";
import { WorkflowsContext } from "./session/WorkflowsContext";
import { Shell } from "./shell/Shell";
import type { Opening } from "./shell/views";
import { usePaneTheme } from "./theme/usePaneTheme";

const usePageStyles = makeStaticStyles(`
body { margin: 0; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after {
    animation-duration: 0.01ms !important;
    animation-iteration-count: 1 !important;
    transition-duration: 0s !important;
  }
}`);

interface AppProps {
  readonly workflows: Workflows;
  readonly opening: Opening;
}

/** The task pane: theme, announcements, workflows and the work in hand, around the shell. */
export function App({ workflows, opening }: AppProps) {
  usePageStyles();
  return (
    <FluentProvider theme={usePaneTheme()}>
      <WorkflowsContext value={workflows}>
        <Announcer>
          <ViewBoundary wholePane>
            <WorkProvider>
              <CheckProvider>
                <Shell opening={opening} />
              </CheckProvider>
            </WorkProvider>
          </ViewBoundary>
        </Announcer>
      </WorkflowsContext>
    </FluentProvider>
  );
}
