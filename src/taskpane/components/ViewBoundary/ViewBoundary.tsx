import { Button } from "@fluentui/react-components";
import { Component, type ReactNode, useEffect } from "react";
import { problemWords } from "../../../workflows/problems";
import { useAnnounce } from "../../announcer/Announcer";
import { Notice } from "../Notice/Notice";
import { AttemptContext } from "./loadedWhenShown";

interface ViewBoundaryProps {
  readonly children: ReactNode;
  /** Whether it is around the whole pane, so that nothing else is left standing. */
  readonly wholePane?: boolean;
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

  private readonly tryAgain = () =>
    this.setState(({ attempt }) => ({ error: null, attempt: attempt + 1 }));

  override render(): ReactNode {
    const { error, attempt } = this.state;
    if (error === null) {
      return <AttemptContext value={attempt}>{this.props.children}</AttemptContext>;
    }
    const { wholePane = false } = this.props;
    return <ViewProblem error={error} wholePane={wholePane} onAgain={this.tryAgain} />;
  }
}

interface ViewProblemProps {
  readonly error: unknown;
  readonly wholePane: boolean;
  readonly onAgain: () => void;
}

/** What is in place of a view that failed; said aloud too, for the focus stays where it was. */
function ViewProblem({ error, wholePane, onAgain }: ViewProblemProps) {
  const announce = useAnnounce();
  const { happened, why, next, reference } = problemWords(error);
  useEffect(() => announce(`${happened} ${next}`, "assertive"), [announce, happened, next]);
  return (
    <Notice tone="problem" title={happened} actions={<Button onClick={onAgain}>Try again</Button>}>
      <p>{why}</p>
      <p>
        {next} {wholePane ? "" : "What is on the other views is still there."}
      </p>
      {reference === null ? null : <p>Reference: {reference}</p>}
    </Notice>
  );
}
