import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { problemWords } from "../../excel/problemWords";
import { Notice } from "../components/Notice/Notice";
import { AttemptContext } from "./loadedWhenShown";

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

interface ViewBoundaryState {
  readonly error: unknown;
  readonly attempt: number;
}

/**
 * Keeps a fault of one view to that view: the others and the results go on. React asks for a class here.
 */
export class ViewBoundary extends Component<ViewBoundaryProps, ViewBoundaryState> {
  override state: ViewBoundaryState = { error: null, attempt: 0 };

  static getDerivedStateFromError(error: unknown): Partial<ViewBoundaryState> {
    return { error };
  }

  override render(): ReactNode {
    const { error, attempt } = this.state;
    if (error === null)
      return <AttemptContext value={attempt}>{this.props.children}</AttemptContext>;
    const showAgain = () => this.setState({ error: null, attempt: attempt + 1 });
    const again = <Button onClick={showAgain}>Show it again</Button>;
    if (!navigator.onLine) {
      return (
        <Notice
          tone="problem"
          title="This view could not be loaded: you are offline."
          actions={again}
        >
          <p>
            Connect to the network and show it again. What is on the other views is still there.
          </p>
        </Notice>
      );
    }
    const { happened, next, reference } = problemWords(error);
    return (
      <Notice tone="problem" title={happened} actions={again}>
        <p>{next}</p>
        {reference === null ? null : <p>Reference: {reference}</p>}
      </Notice>
    );
  }
}
